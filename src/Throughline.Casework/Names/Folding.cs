using System.Globalization;
using System.Text;

namespace Throughline.Casework.Names;

/// <summary>Text as a search sees it: lower case, without accents or punctuation, one space between words.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            if (char.IsAsciiLetterOrDigit(letter)) folded.Append(letter);
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) folded.Append(Accents.Without(letter));
            // O'Brien is found as obrien, Quintana-Webb as two words.
            else if (letter is not ('\'' or '’' or '.') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The digits alone.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
