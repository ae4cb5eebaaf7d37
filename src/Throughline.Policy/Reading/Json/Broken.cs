using System.Buffers;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>The defects of a text that cannot be taken apart at all: named by line and byte, as there are no fields yet.</summary>
internal static class Broken
{
    public static Defect NotUtf8(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done) at += length;
        return Here(utf8, at, $"the byte 0x{utf8[at]:X2} is not UTF-8");
    }

    public static Defect TooMuch(ReadOnlySpan<byte> utf8, int at, int most) =>
        Here(utf8, at, $"more than {most:N0} names and values; no case needs as many");

    /// <param name="complete">Whether a whole value had been read before.</param>
    /// <param name="full">Whether nothing may nest deeper.</param>
    public static Defect At(ReadOnlySpan<byte> utf8, int read, bool complete, bool full)
    {
        var rest = utf8[read..].TrimStart(" \t\r\n"u8);
        var at = utf8.Length - rest.Length;
        if (rest.IsEmpty) return Here(utf8, at, "the JSON stops before it is complete");
        if (complete) return Here(utf8, at, $"something follows the object: {Shown.Text(rest)}");
        return full && rest.TrimStart(", :\t\r\n"u8) is [(byte)'{' or (byte)'[', ..]
            ? Here(utf8, at, "nested deeper than any entry needs")
            : Here(utf8, at, $"not JSON from here: {Shown.Text(rest)}");
    }

    private static Defect Here(ReadOnlySpan<byte> utf8, int at, string message)
    {
        var line = LineOf(utf8, at);
        var inLine = at - (utf8[..at].LastIndexOf((byte)'\n') + 1) + 1;
        return new(line == 1 ? $"byte {inLine}" : $"line {line}, byte {inLine}", message) { Line = line };
    }

    public static int LineOf(ReadOnlySpan<byte> utf8, int at) => utf8[..at].Count((byte)'\n') + 1;
}
