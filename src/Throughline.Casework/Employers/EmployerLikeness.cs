using Throughline.Casework.Names;

namespace Throughline.Casework.Employers;

/// <summary>How alike two employers are, and in what.</summary>
internal static class EmployerLikeness
{
    /// <summary>What agrees, most telling first; empty when they are probably different.</summary>
    public static IReadOnlyList<string> Reasons(EmployerFacts typed, Employer known)
    {
        var reasons = new List<string>();
        if (Same(EmployerKeys.Phone(typed.Phone), EmployerKeys.Phone(known.Phone))) reasons.Add("same telephone");
        if (Same(EmployerKeys.Domain(typed.Domain), EmployerKeys.Domain(known.Domain))) reasons.Add("same web domain");
        if (Same(EmployerKeys.Address(typed.Street, typed.City, typed.PostalCode), EmployerKeys.Address(known.Street, known.City, known.PostalCode))) reasons.Add("same address");
        switch (Name(EmployerKeys.Words(typed.Name), EmployerKeys.Words(known.Name)))
        {
            case 1: reasons.Insert(0, "same name"); break;
            case >= 0.6: reasons.Add("similar name"); break;
            default: break;
        }

        return reasons;
    }

    /// <summary>1 for the same words in any order, 0 for none alike: the share of words that have a like one on the other side.</summary>
    public static double Name(string[] one, string[] other)
    {
        var (fewer, more) = one.Length <= other.Length ? (one, other) : (other, one);
        if (string.Concat(one) == string.Concat(other)) return 1;
        var free = more.ToList();
        var alike = 0.0;
        foreach (var word in fewer)
        {
            var best = free.Select(each => (Word: each, Likeness: Word(word, each))).OrderByDescending(each => each.Likeness).FirstOrDefault();
            if (best.Likeness < 0.7) continue;
            alike += best.Likeness;
            free.Remove(best.Word);
        }

        // "Prairie Sky" and "Prairie Sky Clinic": all words of the shorter are there.
        var share = alike / ((fewer.Length + more.Length) / 2.0);
        return alike >= fewer.Length && fewer.Length > 1 && share < 1 ? Math.Max(share, 0.8) : share;
    }

    private static double Word(string one, string other)
    {
        if (one == other) return 1;
        var longer = Math.Max(one.Length, other.Length);
        return longer < 4 ? 0 : 1 - (Edits.Between(one, other) / (double)longer);
    }

    private static bool Same(string? one, string? other) => one is not null && one == other;
}
