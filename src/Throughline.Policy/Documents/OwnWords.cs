using System.Text.Json;
using System.Text.Json.Nodes;

namespace Throughline.Policy.Documents;

/// <summary>An answer in which the person's own words are marked, beside what others add; or why the person could not answer.</summary>
public sealed record OwnWords(string? Own = null, string? Added = null, string? CouldNot = null)
{
    /// <summary>The names of its parts, as a form sends them.</summary>
    public static readonly IReadOnlyList<string> Parts = ["own", "added", "couldNot"];

    /// <summary>Whether the person could not answer, and why is said.</summary>
    public bool SaidWhy => CouldNot is not null;

    /// <summary>All that is said, for who reads the whole of it: the person's own words as a quotation.</summary>
    public override string ToString() => string.Join('\n', new[] { Own is null ? null : $"“{Own}”", Added, CouldNot is null ? null : $"Could not answer: {CouldNot}" }.OfType<string>());

    /// <summary>The parts of an answer; what is only a text was added by somebody.</summary>
    public static OwnWords Read(string answer) => Rows.Parse(answer) is { ValueKind: JsonValueKind.Object } parts
        ? new(Part(parts, "own"), Part(parts, "added"), Part(parts, "couldNot"))
        : new(Added: answer.Length == 0 ? null : answer);

    /// <summary>The answer, as one text; empty where nothing is said.</summary>
    public string Write()
    {
        var parts = new JsonObject();
        foreach (var (name, said) in Parts.Zip([Own, Added, CouldNot]))
        {
            if (!string.IsNullOrWhiteSpace(said)) parts[name] = said.Trim();
        }

        return parts.Count == 0 ? "" : Rows.Text(parts);
    }

    internal static string? FromJson(JsonElement given) => given.ValueKind == JsonValueKind.Object
        && given.EnumerateObject().All(part => Parts.Contains(part.Name) && part.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
        ? new OwnWords(Part(given, "own"), Part(given, "added"), Part(given, "couldNot")).Write() : null;

    private static string? Part(JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String && part.GetString() is { Length: > 0 } said ? said : null;
}
