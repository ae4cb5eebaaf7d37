using Throughline.Policy.Rules;

namespace Throughline.Casework.Derived;

/// <summary>What changed between two evaluations of one case.</summary>
public static class ObligationChanges
{
    /// <summary>Met after, and not met before.</summary>
    public static IReadOnlyList<Obligation> Met(Evaluation before, Evaluation after)
    {
        var were = new HashSet<(string, string?, DateOnly, DateOnly?)>();
        foreach (var obligation in before.Obligations)
        {
            if (IsMet(obligation)) were.Add(Name(obligation));
        }

        return [.. after.Obligations.Where(obligation => IsMet(obligation) && !were.Contains(Name(obligation)))];
    }

    /// <summary>Open or overdue; overdue first, then by due day, what has no day last.</summary>
    public static IReadOnlyList<Obligation> StillDue(Evaluation after) =>
        [.. after.Obligations.Where(IsOwed).OrderBy(owed => owed.Due ?? DateOnly.MaxValue)];

    internal static bool IsOwed(Obligation obligation) => obligation.State is State.Open or State.Overdue;

    private static bool IsMet(Obligation obligation) => obligation.State is State.Met or State.MetLate;

    private static (string, string?, DateOnly, DateOnly?) Name(Obligation obligation) =>
        (obligation.Rule.Id, obligation.Subject, obligation.Opened, obligation.Met);
}
