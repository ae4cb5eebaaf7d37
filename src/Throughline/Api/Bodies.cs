using System.Text.Json;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>Bodies as bytes: the contract's reader names defects by their place, which a deserializer cannot.</summary>
internal static class Bodies
{
    /// <exception cref="BadHttpRequestException">The body is longer than the server takes, or breaks off.</exception>
    public static async Task<byte[]> Read(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return bytes.ToArray();
    }

    /// <summary>One entry or a list of them; what cannot be read is named by its place, [1].on for a list.</summary>
    public static List<Entry> Entries(ReadOnlySpan<byte> body, List<Defect> defects)
    {
        var entries = new List<Entry>();
        var reader = new CaseReader();
        if (body.StartsWith("\uFEFF"u8)) body = body[3..];
        if (body.TrimStart(" \t\r\n"u8) is not [(byte)'[', ..])
        {
            if (reader.ReadEntry(body, defects) is { } only) entries.Add(only);
            return entries;
        }

        var elements = Elements(body, defects);
        if (elements.Count > AppendEntries.AtMost) defects.Add(new("", $"a list of {elements.Count:N0} entries; send at most {AppendEntries.AtMost} at once, and the others after them"));
        if (defects.Count > 0) return [];
        for (var at = 0; at < elements.Count; at++)
        {
            var own = new List<Defect>();
            if (reader.ReadEntry(body[elements[at].From..elements[at].To], own) is { } entry) entries.Add(entry);
            foreach (var defect in own) defects.Add(defect with { Place = defect.Place.Length == 0 ? $"[{at}]" : $"[{at}].{defect.Place}" });
        }

        return entries;
    }

    private static List<(int From, int To)> Elements(ReadOnlySpan<byte> body, List<Defect> defects)
    {
        var elements = new List<(int, int)>();
        var json = new Utf8JsonReader(body);
        try
        {
            json.Read();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                var from = (int)json.TokenStartIndex;
                json.Skip();
                elements.Add((from, (int)json.BytesConsumed));
            }

            // What follows the list is a defect of the text, and the reader says so.
            json.Read();
        }
        catch (JsonException broken)
        {
            defects.Add(new($"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}", "not JSON from here; expected a list of entries"));
        }

        return elements;
    }
}
