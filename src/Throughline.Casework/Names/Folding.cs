using System.Globalization;
using System.Text;

namespace Throughline.Casework.Names;

/// <summary>Text as a search sees it, in any script: small plain letters without accents, marks or punctuation, one blank between words.</summary>
public static class Folding
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) Add(rune, folded);
        return folded.ToString().TrimEnd();
    }

    /// <summary>The same without blanks: "de la Cruz" and "Delacruz", and the scripts that have none.</summary>
    public static string Squeezed(string text) => Fold(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The words of a text, folded.</summary>
    public static string[] Words(string? text) => Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How a text may have been typed: Müller as muller, and as mueller where the keyboard lacks it.</summary>
    public static IReadOnlyList<string> Typed(string text)
    {
        var spelled = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            spelled.Append(char.ToLowerInvariant(letter) switch { 'ä' or 'æ' => "ae", 'ö' or 'ø' => "oe", 'ü' => "ue", 'å' => "aa", _ => letter.ToString() });
        }

        var (plain, other) = (Fold(text), Fold(spelled.ToString()));
        return plain == other ? [plain] : [plain, other];
    }

    /// <summary>The digits alone, of whatever script.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsDigit).Select(CharUnicodeInfo.GetDecimalDigitValue));

    private static void Add(Rune rune, StringBuilder into)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
        {
            into.Append((char)(rune.Value | (Rune.IsLetter(rune) ? 0x20 : 0)));
            return;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            // Vowels and tones written as marks, and what only joins or turns letters: people leave them out.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
            // An apostrophe typed as a letter, and the line that stretches an Arabic word.
            case UnicodeCategory.ModifierLetter when rune.Value is (>= 0x2B0 and <= 0x2FF) or 0x640:
                return;
            case UnicodeCategory.DecimalDigitNumber:
                into.Append((int)Rune.GetNumericValue(rune));
                return;
            case UnicodeCategory.OtherLetter when rune.Value is >= FirstSyllable and <= LastSyllable:
                AddSyllable(rune.Value - FirstSyllable, into);
                return;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                AddLetter(rune, into);
                return;
            // O'Brien is found as obrien, Quintana-Webb as two words.
            default:
                if (rune.Value is not ('\'' or '’' or '‘' or '`' or '´' or '′' or '.') && into.Length > 0 && into[^1] != ' ') into.Append(' ');
                return;
        }
    }

    private static void AddLetter(Rune rune, StringBuilder into)
    {
        var small = Rune.ToLowerInvariant(rune);
        if (!small.IsBmp) into.Append(small);
        // Both Japanese syllabaries read alike.
        else if (small.Value is >= 0x30A1 and <= 0x30F6 && PlainLetters.Of((char)small.Value) is [var kana] && kana == small.Value) into.Append((char)(kana - 0x60));
        else into.Append(PlainLetters.Of((char)small.Value));
    }

    // A Korean syllable is its letters, as some machines send it anyway: first, vowel, last if any.
    private static void AddSyllable(int syllable, StringBuilder into)
    {
        into.Append((char)(0x1100 + (syllable / 588))).Append((char)(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 > 0) into.Append((char)(0x11A7 + (syllable % 28)));
    }
}
