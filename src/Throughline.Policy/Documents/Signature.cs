using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text;

namespace Throughline.Policy.Documents;

/// <summary>A signature: by whom, as what, on which day, in which way, and the hash of what was signed.</summary>
public sealed record Signature(string Name, string Role, DateOnly On, string Way, string Hash);

/// <summary>A document as it was signed: which kind, its answers, its signatures, and the version that it amends.</summary>
public sealed record SignedDocument(string Document, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<Signature> Signatures, string? Amends)
{
    /// <summary>The hash of the answers: what a signature is bound to. The same answers have the same hash whatever their order.</summary>
    public static string HashOf(string document, IReadOnlyDictionary<string, string> answers)
    {
        var text = new StringBuilder(document);
        foreach (var (name, answer) in answers.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            text.Append('\u001e').Append(name).Append('\u001f').Append(answer.Trim());
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Whether every signature is of these very answers.</summary>
    public bool IsAsSigned => Withheld.Count > 0 || Signatures.All(signature => signature.Hash == HashOf(Document, Answers));

    /// <summary>The sections that were answered and are kept from who reads it, by their names.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>The data of an entry without the answers that only those see who treat or place the person; it says which are left out.</summary>
    public static JsonElement WithoutSensitive(DocumentType type, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || JsonNode.Parse(data.GetRawText())!.AsObject() is not { } given || given["answers"] is not JsonObject answers) return data;
        string[] withheld = [.. type.Sections.Where(section => section.Sensitive && answers.Remove(section.Name)).Select(section => section.Name)];
        given["withheld"] = new JsonArray([.. withheld.Select(name => JsonValue.Create(name))]);
        return JsonSerializer.SerializeToElement(given);
    }

    /// <summary>The data of the entry that records it.</summary>
    public JsonElement ToData(DocumentType type, JsonObject? told = null)
    {
        var data = told ?? [];
        data["answers"] = type.ToJson(Answers);
        data["signatures"] = new JsonArray([.. Signatures.Select(signature => new JsonObject
        {
            ["name"] = signature.Name, ["role"] = signature.Role, ["on"] = signature.On.ToString("yyyy-MM-dd"), ["way"] = signature.Way, ["hash"] = signature.Hash,
        })]);
        data["amends"] = Amends;
        return JsonSerializer.SerializeToElement(data);
    }

    /// <summary>Reads the data of an entry; null when it holds no document of this form.</summary>
    public static SignedDocument? Read(string document, JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty("answers", out var answers) || answers.ValueKind != JsonValueKind.Object) return null;
        var signatures = given.TryGetProperty("signatures", out var signed) && signed.ValueKind == JsonValueKind.Array
            ? signed.EnumerateArray().Select(each => new Signature(Text(each, "name"), Text(each, "role"), DateOnly.TryParseExact(Text(each, "on"), "yyyy-MM-dd", out var on) ? on : default, Text(each, "way"), Text(each, "hash"))).ToList()
            : [];
        return new(document, answers.EnumerateObject().Where(each => each.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)).ToDictionary(each => each.Name, each => Answer(each.Value), StringComparer.Ordinal),
            signatures, given.TryGetProperty("amends", out var amends) && amends.ValueKind == JsonValueKind.String ? amends.GetString() : null)
        {
            Withheld = given.TryGetProperty("withheld", out var withheld) && withheld.ValueKind == JsonValueKind.Array ? [.. withheld.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!)] : [],
        };
    }

    private static string Answer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object or JsonValueKind.Array => Rows.Text(value),
        _ => value.GetRawText(),
    };

    private static string Text(JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
