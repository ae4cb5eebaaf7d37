using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Typed;

namespace Throughline.Api;

/// <summary>The fields of a body that is one JSON object. What cannot be used is noted by its place; nothing is passed over in silence.</summary>
internal sealed class JsonFields
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly JsonElement body;
    private readonly List<(string Place, string Message)> mistakes;
    private readonly string within;

    private JsonFields(JsonElement body, List<(string, string)> mistakes, string within, string[] known)
    {
        (this.body, this.mistakes, this.within) = (body, mistakes, within);
        if (body.ValueKind != JsonValueKind.Object) return;
        foreach (var field in body.EnumerateObject().Where(field => !known.Contains(field.Name)))
        {
            Mistake(field.Name, $"This is not a field here; expected {string.Join(", ", known)}.");
        }
    }

    /// <summary>What is wrong so far, by place.</summary>
    public IReadOnlyList<(string Place, string Message)> Mistakes => mistakes;

    /// <summary>The body with these fields and no others.</summary>
    public static JsonFields Of(byte[] bytes, params string[] known)
    {
        var mistakes = new List<(string, string)>();
        try
        {
            using var parsed = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), Strict);
            var body = parsed.RootElement.Clone();
            if (body.ValueKind != JsonValueKind.Object) mistakes.Add(("", $"Send one JSON object with {string.Join(", ", known)}."));
            return new(body, mistakes, "", known);
        }
        catch (JsonException broken)
        {
            mistakes.Add(broken.LineNumber is { } line ? ($"line {line + 1}, byte {broken.BytePositionInLine + 1}", "not JSON from here; expected one object") : ("", "A field is given twice in one object; give each once."));
            return new(default, mistakes, "", known);
        }
    }

    /// <summary>Notes a mistake at a field, so that all come back together.</summary>
    public void Mistake(string field, string message) => mistakes.Add((within + field, message));

    public string? Text(string name, int atMost = 200)
    {
        if (Value(name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) Mistake(name, "Give a text.");
        else if (Said(name, value) is { Length: > 0 } text)
        {
            if (text.Length <= atMost) return text;
            Mistake(name, $"Keep it under {atMost:N0} characters; this has {text.Length:N0}.");
        }

        return null;
    }

    public bool Flag(string name)
    {
        if (Value(name) is not { } value) return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Mistake(name, "Say true or false.");
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A day as yyyy-MM-dd, from 1900 to 2999.</summary>
    public DateOnly? Day(string name, bool required = false)
    {
        if (Value(name) is not { } value)
        {
            if (required) Mistake(name, "Give the day, as yyyy-MM-dd.");
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && TypedDay.IsWritten(Said(name, value), out var day)) return day;
        Mistake(name, $"'{Shown(value)}' is not a day; expected one that exists, as yyyy-MM-dd.");
        return null;
    }

    /// <summary>One of the words of a list.</summary>
    public T? Word<T>(string name, bool required = false) where T : struct, Enum
    {
        if (Value(name) is not { } value)
        {
            if (required) Mistake(name, $"Say which: {string.Join(", ", Vocabulary<T>.All)}.");
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && Vocabulary<T>.Read(Said(name, value).AsSpan(), out var word)) return word;
        Mistake(name, $"'{Shown(value)}' is not one of {string.Join(", ", Vocabulary<T>.All)}.");
        return null;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        if (Value(name) is not { } value) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String)) return [.. value.EnumerateArray().Select(each => Said(name, each)).OfType<string>()];
        Mistake(name, "Give a list of texts.");
        return [];
    }

    /// <summary>A list of objects with these fields and no others.</summary>
    public IReadOnlyList<JsonFields> Each(string name, params string[] known)
    {
        if (Value(name) is not { } value) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.Object))
        {
            return [.. value.EnumerateArray().Select((each, at) => new JsonFields(each, mistakes, $"{within}{name}[{at}].", known))];
        }

        Mistake(name, $"Give a list of objects with {string.Join(", ", known)}.");
        return [];
    }

    /// <summary>The field as it stands; nothing for what is missing or null.</summary>
    public JsonElement? Value(string name) => body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // A text as it can be kept; what cannot be is a mistake at its field.
    private string? Said(string name, JsonElement value)
    {
        try
        {
            var text = value.GetString()!.Trim();
            if (TypedText.Unfit(text) is not { } unfit) return text;
            Mistake(name, unfit);
        }
        catch (InvalidOperationException)
        {
            Mistake(name, "There is half a character in it. Send it again.");
        }

        return null;
    }

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 40 } longer ? longer[..40] + "…" : value.GetRawText().Trim('"');
}
