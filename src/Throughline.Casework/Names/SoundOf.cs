using System.Text;

namespace Throughline.Casework.Names;

/// <summary>A name as it sounds, roughly, to an American ear: Catherine and Katharyn, Schmidt and Schmitt, Mohammed and Muhammad are alike.</summary>
internal static class SoundOf
{
    // Longer spellings first.
    private static readonly (string Written, string Heard)[] Spellings =
    [
        ("sch", "s"), ("tch", "s"), ("ph", "f"), ("gh", ""), ("ck", "k"), ("ch", "k"), ("sh", "s"), ("th", "t"), ("kn", "n"), ("wr", "r"), ("qu", "k"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"), ("d", "t"), ("j", "y"), ("g", "k"), ("b", "p"),
    ];

    /// <summary>The same word for words of other letters.</summary>
    public static string Word(string folded)
    {
        if (!folded.All(char.IsAsciiLetter)) return folded;
        var heard = new StringBuilder(folded);
        foreach (var (written, sound) in Spellings) heard.Replace(written, sound);
        var first = heard.Length > 0 ? heard[0] : ' ';
        var kept = new StringBuilder().Append(IsVowel(first) ? 'a' : first);
        for (var at = 1; at < heard.Length; at++)
        {
            if (!IsVowel(heard[at]) && kept[^1] != heard[at]) kept.Append(heard[at]);
        }

        return kept.ToString();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w';
}
