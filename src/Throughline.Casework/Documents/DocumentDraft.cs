using System.Security.Cryptography;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Text;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>A document that is being written: its answers, and the signatures given so far.</summary>
public sealed record DocumentDraft
{
    public Dictionary<string, string> Answers { get; init; } = [];

    /// <summary>Whether it was checked and may be signed; a changed answer takes this back, and the signatures with it.</summary>
    public bool ToBeSigned { get; init; }

    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>The id of the signed version that this one amends.</summary>
    public string? Amends { get; init; }

    /// <summary>When it was last kept; none while it only holds what the file knows.</summary>
    public DateTime? SavedAt { get; init; }

    /// <summary>Who still has to sign, in the words of the document type.</summary>
    public IReadOnlyList<string> Unsigned(DocumentType type) => [.. type.SignedBy.Where(role => Signatures.All(signature => signature.Role != role))];

    /// <summary>Differs when anything of it does: who names the one that they looked at is told when it is another by now. One that nobody has kept yet is "begun".</summary>
    [JsonIgnore]
    public string Version => SavedAt is null ? "begun" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())).AsSpan(0, 8));

    /// <summary>What was kept when this was read: nothing else is replaced by it.</summary>
    [JsonIgnore]
    internal string? KeptAs { get; init; }

    /// <summary>What a signature is bound to.</summary>
    public string HashOf(DocumentType type) => SignedDocument.HashOf(type.Name, Answers);

    internal string ToJson() => JsonSerializer.Serialize(this with { SavedAt = null });

    internal static DocumentDraft Read(string json, DateTime savedAt) => JsonSerializer.Deserialize<DocumentDraft>(json)! with { SavedAt = savedAt, KeptAs = json };
}
