using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>One thing of two evaluations; missing on the side that does not have it.</summary>
public sealed record Compared<T>(T? Was, T? Now) where T : class
{
    public T Either => (Was ?? Now)!;
}

/// <summary>Two evaluations of one case side by side: what belongs together, whether or not it differs.</summary>
public sealed class EvaluationsCompared
{
    public EvaluationsCompared(Evaluation before, Evaluation after)
    {
        (Before, After) = (before, after);
        Clocks = [.. before.Clocks.Concat(after.Clocks).Select(clock => clock.Rule).Distinct()
            .Select(rule => new Compared<ClockReading>(before.Clocks.FirstOrDefault(clock => clock.Rule == rule), after.Clocks.FirstOrDefault(clock => clock.Rule == rule)))];
        Windows = [.. before.Windows.Concat(after.Windows).Select(window => window.Rule).Distinct()
            .Select(rule => new Compared<WindowReading>(before.Windows.FirstOrDefault(window => window.Rule == rule), after.Windows.FirstOrDefault(window => window.Rule == rule)))];
        Owed = [.. PairOwed()];
        Past = [.. PairPast()];
        Steps = [.. before.Gates.Select(was => new Compared<GateReading>(was, after.Gates.FirstOrDefault(gate => gate.Rule == was.Rule))).Where(gate => gate.Now is { } now && now.Open != gate.Was!.Open)];
    }

    public Evaluation Before { get; }

    public Evaluation After { get; }

    public IReadOnlyList<Compared<ClockReading>> Clocks { get; }

    public IReadOnlyList<Compared<WindowReading>> Windows { get; }

    /// <summary>What is owed on one side at least. A duty that opens on another day takes the place of the one that it was; on the other side it may be settled.</summary>
    public IReadOnlyList<Compared<Obligation>> Owed { get; }

    /// <summary>What is settled, where its outcome differs.</summary>
    public IReadOnlyList<Compared<Obligation>> Past { get; }

    /// <summary>Steps that one may take and the other may not.</summary>
    public IReadOnlyList<Compared<GateReading>> Steps { get; }

    /// <summary>Whether it waits to be done.</summary>
    public static bool IsOwed(Obligation owed) => owed.State is State.Open or State.Overdue;

    private IEnumerable<Compared<Obligation>> PairOwed()
    {
        var left = After.Obligations.Where(IsOwed).ToList();
        foreach (var was in Before.Obligations.Where(IsOwed))
        {
            var same = After.Obligations.FirstOrDefault(now => Same(was, now))
                ?? left.FirstOrDefault(now => now.Rule.Id == was.Rule.Id && now.Subject == was.Subject && !Before.Obligations.Any(each => IsOwed(each) && Same(each, now)));
            if (same is not null) left.Remove(same);
            yield return new(was, same);
        }

        foreach (var now in left) yield return new(null, now);
    }

    private IEnumerable<Compared<Obligation>> PairPast()
    {
        foreach (var was in Before.Obligations.Where(each => !IsOwed(each)))
        {
            var now = After.Obligations.FirstOrDefault(each => Same(was, each));
            if (now is null || Outcome(was) != Outcome(now)) yield return new(was, now);
        }

        foreach (var now in After.Obligations.Where(each => !IsOwed(each) && !Before.Obligations.Any(was => Same(was, each)))) yield return new(null, now);
    }

    private static (State, DateOnly?) Outcome(Obligation owed) => (owed.State, IsOwed(owed) ? owed.Due : owed.State is State.Met or State.MetLate ? owed.Met : null);

    private static bool Same(Obligation one, Obligation other) => one.Rule.Id == other.Rule.Id && one.Subject == other.Subject && one.Opened == other.Opened;
}
