using System.Buffers.Text;
using System.Text.Json;

namespace Throughline.Policy.Reading.Json;

/// <summary>Strings written with escapes: seldom, so slowly and with care.</summary>
internal static class Escapes
{
    /// <summary>Whether each half of a surrogate pair has its other half; only then does the string have a meaning.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> escaped)
    {
        var high = false;
        for (var at = 0; at < escaped.Length; at++)
        {
            var unit = 0;
            if (escaped[at] == '\\' && escaped[++at] == 'u')
            {
                if (!Utf8Parser.TryParse(escaped.Slice(at + 1, 4), out unit, out _, 'x')) return false;
                at += 4;
            }

            var low = unit is >= 0xDC00 and <= 0xDFFF;
            if (high != low) return false;
            high = unit is >= 0xD800 and <= 0xDBFF;
        }

        return !high;
    }

    /// <param name="quoted">With its quotes; its escapes are whole.</param>
    public static byte[] Undo(ReadOnlySpan<byte> quoted)
    {
        var json = new Utf8JsonReader(quoted);
        json.Read();
        var plain = new byte[quoted.Length];
        return plain[..json.CopyString(plain)];
    }
}
