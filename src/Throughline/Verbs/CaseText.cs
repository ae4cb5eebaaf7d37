using System.Text.Json;

namespace Throughline.Verbs;

/// <summary>Whether a file is one case file, perhaps over many lines, or one on each line.</summary>
internal static class CaseText
{
    /// <summary>The text when the file is one JSON object over several lines, or was meant as one; null when its lines stand for themselves.</summary>
    public static async Task<byte[]?> OverLines(FileStream file, CancellationToken cancel)
    {
        var goesOn = GoesOn(FirstLine(await Beginning(file, cancel)));
        file.Position = 0;
        if (!goesOn || file.Length > LineReader.LongestLine) return null;

        var text = new byte[file.Length];
        await file.ReadExactlyAsync(text, cancel);
        file.Position = 0;
        return IsWhole(text) || !HasCasesOnLines(text) ? text : null;
    }

    /// <summary>As much of the file as has one line that is not blank.</summary>
    private static async Task<ReadOnlyMemory<byte>> Beginning(FileStream file, CancellationToken cancel)
    {
        for (var size = 64 << 10; ; size *= 4)
        {
            file.Position = 0;
            var text = new byte[Math.Min(size, LineReader.LongestLine)];
            var length = await file.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancel);
            var seen = text.AsMemory(0, length);
            if (length < text.Length || length == LineReader.LongestLine || FirstLine(seen).Length < WithoutBlanks(seen.Span).Length) return seen;
        }
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlyMemory<byte> text)
    {
        var rest = WithoutBlanks(text.Span);
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> text) => (text.StartsWith("\uFEFF"u8) ? text[3..] : text).TrimStart(" \t\r\n"u8);

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
        var json = new Utf8JsonReader(WithoutBlanks(text));
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
