using Throughline.Policy.Typed;

namespace Throughline.Casework.Names;

/// <summary>A person's name as people write it: in any script, with whatever marks belong to it, and of one part or two.</summary>
public static class PersonName
{
    private const int Longest = 100;

    /// <summary>What about a name cannot be, by its part; nothing where it can. One part is enough.</summary>
    public static IEnumerable<(string Part, string Message)> Mistakes(string? given, string? family)
    {
        if (string.IsNullOrWhiteSpace(given) && string.IsNullOrWhiteSpace(family)) yield return ("family", "Enter a name. One is enough.");
        foreach (var (part, text) in new[] { ("given", given), ("family", family) })
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Mistake(text) is { } mistake) yield return (part, mistake);
        }
    }

    /// <summary>Whether two spellings are one name: case, accents, apostrophes, hyphens and blanks aside.</summary>
    public static bool Same(string? one, string? other) => one is not null && other is not null && Folding.Fold(one) is { Length: > 0 } folded && folded == Folding.Fold(other);

    private static string? Mistake(string text)
    {
        if (text.Length > Longest) return $"Keep it under {Longest} characters; this has {text.Length:N0}.";
        if (TypedText.UnfitInALine(text.Trim()) is { } unfit) return unfit;
        return text.EnumerateRunes().Any(System.Text.Rune.IsLetter) ? null : "Enter a name: there is no letter in it.";
    }
}
