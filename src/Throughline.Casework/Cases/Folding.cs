using System.Globalization;
using System.Text;

namespace Throughline.Casework;

/// <summary>Text as a search sees it: lower case, without accents or punctuation, one space between words.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Plain(rune));
            // O'Brien is found as obrien, Quintana-Webb as two words.
            else if (rune.Value is not ('\'' or '’' or '.') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The digits alone.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // Letters that Unicode does not take apart.
    private static string Plain(Rune rune) => Rune.ToLowerInvariant(rune).ToString() switch
    {
        "ø" => "o",
        "ł" => "l",
        "đ" or "ð" => "d",
        "ß" => "ss",
        "æ" => "ae",
        "œ" => "oe",
        "þ" => "th",
        "ı" => "i",
        var letter => letter,
    };
}
