using System.Globalization;
using System.Text;

namespace Throughline.Policy.Typed;

/// <summary>A text as somebody typed or sent it: whether it can be kept, and read again by others as it was written.</summary>
public static class TypedText
{
    private const int Longest = 40;

    /// <summary>What is in it that should not be in any record, and what to do; null where there is nothing. Lines and tabs are text.</summary>
    public static string? Unfit(string? text)
    {
        if (CannotBeKept(text) is { } cannot) return cannot;
        foreach (var letter in text ?? "")
        {
            if (TurnsText(letter)) return $"There is a mark in it that turns the direction of the text ({Code(letter)}). Type it again without it.";
        }

        return null;
    }

    /// <summary>What is in it that not every database can keep, and what to do; null where there is nothing.</summary>
    public static string? CannotBeKept(string? text)
    {
        if (text is null) return null;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) return $"There is an invisible control character in it ({Code(letter)}). Type it again instead of pasting it.";
            if (!char.IsSurrogate(letter)) continue;
            if (!char.IsSurrogatePair(text, at)) return $"There is half a character in it ({Code(letter)}). Type it again.";
            at++;
        }

        return null;
    }

    /// <summary>The same of what stands on one line and is compared: besides, neither a line break nor a mark that nobody sees.</summary>
    public static string? UnfitInALine(string? text)
    {
        if (Unfit(text) is { } unfit) return unfit;
        foreach (var letter in text ?? "")
        {
            if (letter is '\n' or '\r' or '\t') return "This goes on one line. Type it without a line break or a tab.";
            if (IsUnseen(letter)) return $"There is an invisible character in it ({Code(letter)}). Type it again instead of pasting it.";
        }

        return null;
    }

    /// <summary>A text as a message may quote it: short, and with nothing in it that would spoil the message.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (shown.Length >= Longest) return shown.Append('…').ToString();
            shown.Append(rune.Value < char.MaxValue && (Rune.IsControl(rune) || TurnsText((char)rune.Value)) ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    // Embeddings, overrides and isolates: with them a text is read in another order than it is kept in.
    private static bool TurnsText(char letter) => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    // Joiners belong to the scripts that use them.
    private static bool IsUnseen(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Format => letter is not ('\u200C' or '\u200D'),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };

    private static string Code(char letter) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");
}
