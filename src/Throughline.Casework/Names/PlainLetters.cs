using System.Collections.Frozen;

namespace Throughline.Casework.Names;

/// <summary>
/// The plain letter under an accented, joined, wide or otherwise written one, over all scripts. A table of this program's own, made from the Unicode
/// data: what is kept by it must be the same on every machine, whatever language data that has, or has not.
/// </summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Read();

    /// <summary>Itself when it is plain.</summary>
    public static string Of(char letter) => Plain.TryGetValue(letter, out var plain) ? plain : letter.ToString();

    // A line: the plain letter, a blank, all that stand for it.
    private static FrozenDictionary<char, string> Read()
    {
        using var lines = new StreamReader(typeof(PlainLetters).Assembly.GetManifestResourceStream("letters.txt")!);
        var plain = new Dictionary<char, string>();
        while (lines.ReadLine() is { } line)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var written in line.AsSpan(blank + 1)) plain.Add(written, line[..blank]);
        }

        return plain.ToFrozenDictionary();
    }
}
