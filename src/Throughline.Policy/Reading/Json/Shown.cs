using System.Globalization;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>A value as a defect shows it: on one line, short, without what would upset a terminal.</summary>
internal static class Shown
{
    private const int Longest = 40;

    /// <summary>In quotes, cut after forty characters.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => $"'{Plain(utf8)}'";

    /// <summary>Without quotes, as a name within a path.</summary>
    public static string Plain(ReadOnlySpan<byte> utf8)
    {
        var shown = new StringBuilder();
        for (var runes = 0; utf8.Length > 0; runes++)
        {
            if (runes == Longest) return shown.Append('…').ToString();
            Rune.DecodeFromUtf8(utf8, out var rune, out var length);
            shown.Append(Prints(rune) ? rune.ToString() : "\uFFFD");
            utf8 = utf8[length..];
        }

        return shown.ToString();
    }

    private static bool Prints(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
