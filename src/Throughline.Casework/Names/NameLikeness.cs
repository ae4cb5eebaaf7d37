namespace Throughline.Casework.Names;

/// <summary>In what of their names two people agree.</summary>
internal enum NameAgreement
{
    None,

    /// <summary>The family name alone: relatives, or somebody who goes by another given name.</summary>
    Family,

    /// <summary>The given name alone: as after a marriage.</summary>
    Given,

    /// <summary>Both, spelled otherwise, or one of several names left out.</summary>
    Alike,

    /// <summary>Letter by letter but for blanks, accents and order.</summary>
    Same,
}

/// <summary>Compares the names of two people.</summary>
internal static class NameLikeness
{
    public static NameAgreement Of(PersonFacts one, PersonFacts other)
    {
        var (given, family) = (Folding.Words(one.Given), Folding.Words(one.Family));
        var (otherGiven, otherFamily) = (Folding.Words(other.Given), Folding.Words(other.Family));
        if (given.Length + family.Length == 0 || otherGiven.Length + otherFamily.Length == 0) return NameAgreement.None;
        if (AreSame(one, other, [.. given, .. family], [.. otherGiven, .. otherFamily])) return NameAgreement.Same;
        if (AreAlike([.. given, .. family], [.. otherGiven, .. otherFamily])) return NameAgreement.Alike;
        var (sameGiven, sameFamily) = (Any(given, otherGiven, nicknames: true), Any(family, otherFamily, nicknames: false));
        return (sameGiven, sameFamily) switch
        {
            (true, true) => NameAgreement.Alike,
            (true, false) => NameAgreement.Given,
            (false, true) => NameAgreement.Family,
            _ => NameAgreement.None,
        };
    }

    private static bool AreSame(PersonFacts one, PersonFacts other, string[] words, string[] others)
    {
        if (words.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal), StringComparer.Ordinal)) return true;
        var spelled = Folding.Typed(one.Name).Select(Squeezed).ToList();
        return Folding.Typed(other.Name).Concat(Folding.Typed($"{other.Family} {other.Given}")).Select(Squeezed).Any(spelled.Contains);
    }

    // All words of the shorter name have a like one in the longer, at least one of them more than a letter; or it is one slip in the whole.
    private static bool AreAlike(string[] words, string[] others)
    {
        var (fewer, more) = words.Length <= others.Length ? (words, others) : (others, words);
        var free = more.ToList();
        var (like, whole) = (0, 0);
        foreach (var word in fewer)
        {
            var at = free.FindIndex(each => IsLike(word, each) || Nicknames.Are(word, each));
            var isInitial = at < 0;
            if (at < 0) at = free.FindIndex(each => (word.Length == 1 || each.Length == 1) && word[0] == each[0]);
            if (at < 0) continue;
            free.RemoveAt(at);
            like++;
            if (!isInitial) whole++;
        }

        if (like == fewer.Length && like > 1 && whole > 0) return true;
        var (one, other) = (string.Concat(words), string.Concat(others));
        return Math.Min(one.Length, other.Length) >= 6 && Math.Abs(one.Length - other.Length) <= 2 && Edits.Between(one, other) <= (one.Length >= 10 ? 2 : 1);
    }

    private static bool Any(string[] words, string[] others, bool nicknames) =>
        words.Any(word => word.Length > 1 && others.Any(other => IsLike(word, other) || (nicknames && Nicknames.Are(word, other))));

    private static bool IsLike(string one, string other)
    {
        if (one == other) return true;
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (longer - shorter > 3) return false;
        if (shorter >= 4 && SoundOf.Word(one) is { Length: > 1 } sound && sound == SoundOf.Word(other)) return true;
        return shorter >= 3 && Edits.Between(one, other) <= (longer >= 8 ? 2 : longer >= 4 ? 1 : 0);
    }

    private static string Squeezed(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
