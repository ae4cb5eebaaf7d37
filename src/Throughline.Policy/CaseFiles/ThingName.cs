using System.Globalization;
using System.Text;

namespace Throughline.Policy.CaseFiles;

/// <summary>
/// The names under which a case knows its authorizations, jobs and exceptions. A file compares them letter by letter; whoever records is held to one
/// spelling of each, so that nothing is walked around by writing a-99 for A-99.
/// </summary>
public static class ThingName
{
    /// <summary>The name without what a reader does not see or would not hear: case, forms of letters, kinds of dash and blank, marks of no width.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var given in name)
        {
            // Full-width letters are the same letters.
            var letter = given is >= '\uff01' and <= '\uff5e' ? (char)(given - 0xfee0) : given;
            var category = char.GetUnicodeCategory(letter);
            if (category is UnicodeCategory.Format or UnicodeCategory.Control) continue;
            if (category is UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator || letter is '_' or '\u2212')
            {
                if (folded.Length > 0 && folded[^1] != '-') folded.Append('-');
                continue;
            }

            folded.Append(char.ToUpperInvariant(letter));
        }

        return folded.ToString().TrimEnd('-');
    }

    public static bool Same(string? one, string? other) => one is not null && other is not null && Fold(one) == Fold(other);
}
