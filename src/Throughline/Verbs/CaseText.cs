using System.Text.Json;

namespace Throughline.Verbs;

/// <summary>Whether a file is one case file, perhaps over many lines, or one on each line.</summary>
internal static class CaseText
{
    /// <summary>The text when the file is one JSON object over several lines, or was meant as one; null when its lines stand for themselves.</summary>
    public static async Task<byte[]?> OverLines(FileStream file, CancellationToken cancel)
    {
        var first = new byte[(int)Math.Min(file.Length, LineReader.LongestLine)];
        var length = await file.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancel);
        file.Position = 0;
        var text = first.AsMemory(0, length);
        if (text.Span.StartsWith("\uFEFF"u8)) text = text[3..];
        if (!GoesOn(FirstLine(text.Span)) || length < file.Length) return null;
        return IsWhole(text.Span) || !HasCasesOnLines(text.Span) ? first : null;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        var end = text.IndexOf((byte)'\n');
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether a line is the beginning of a JSON value and not the whole of it.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (json.Read()) { }
            return json.CurrentDepth > 0 || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        try
        {
            while (json.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A line that is a case file in itself, in a file whose first line is broken.</summary>
    private static bool HasCasesOnLines(ReadOnlySpan<byte> text)
    {
        foreach (var line in text.Split((byte)'\n'))
        {
            var each = text[line].TrimEnd(" \t\r"u8);
            if (each is [(byte)'{', .., (byte)'}'] && each.IndexOf("\"entries\""u8) > 0) return true;
        }

        return false;
    }
}
