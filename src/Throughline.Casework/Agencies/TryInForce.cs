using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>Which dates would move if an agency put a value in force: its whole caseload is evaluated under both, and nothing is written.</summary>
public sealed class TryInForce(Ledger ledger, AgencyPacks packs, AgencyClock clock)
{
    private const int Together = 100;

    /// <summary>A date that would move; without a day before it would be new, without one after it would be gone.</summary>
    public sealed record Moved(string Case, string Rule, string Title, string? Subject, DateOnly? Before, DateOnly? After);

    /// <summary>How many cases were evaluated, and what would move in them.</summary>
    public sealed record Tried(int Cases, IReadOnlyList<Moved> Moved);

    /// <exception cref="FormatException">The decision names nothing of the pack, or its text cannot be read.</exception>
    public async Task<Tried> Handle(Actor by, Adopted decision, CancellationToken cancel = default)
    {
        if (!by.May(Act.ChangePolicy) || packs.Of(by.Agency) is not { } pack) throw new UnauthorizedAccessException("The policy office of the agency tries values.");
        var proposed = AgencyPacks.With(pack, [decision]);
        var today = clock.Today(pack);
        var moved = new List<Moved>();
        var (cases, after) = (0, "");
        while (await ledger.ReadAtOnce(db => CaseBatch.Next(db, pack.Agency, after, Together, forUpdate: "", cancel), cancel) is { } batch)
        {
            foreach (var header in batch.Headers)
            {
                var file = batch.State(pack, header).File;
                moved.AddRange(Differences(file.Number, Dates(file.Evaluate(today)), Dates(file.Under(proposed).Evaluate(today))));
            }

            cases += batch.Headers.Count;
            after = batch.Last;
        }

        return new(cases, moved);
    }

    private static IEnumerable<Moved> Differences(string number, List<Dated> before, List<Dated> after)
    {
        foreach (var old in before)
        {
            var same = after.FindIndex(each => (each.Rule, each.Subject, each.Opened) == (old.Rule, old.Subject, old.Opened));
            var then = same < 0 ? null : after[same].Day;
            if (same >= 0) after.RemoveAt(same);
            if (then != old.Day) yield return new(number, old.Rule, old.Title, old.Subject, old.Day, then);
        }

        foreach (var made in after) yield return new(number, made.Rule, made.Title, made.Subject, null, made.Day);
    }

    private static List<Dated> Dates(Evaluation evaluation) =>
    [
        .. evaluation.Obligations.Where(owed => owed.Due is not null && owed.State is State.Open or State.Overdue).Select(owed => new Dated(owed.Rule.Id, owed.Title, owed.Subject, owed.Opened, owed.Due)),
        .. evaluation.Windows.Where(window => window.To is not null).Select(window => new Dated(window.Rule.Id, window.Title, null, window.From, window.To)),
        .. evaluation.Clocks.Select(clock => new Dated(clock.Rule.Id, clock.Title, null, clock.Starts, clock.Ready)),
    ];

    private sealed record Dated(string Rule, string Title, string? Subject, DateOnly Opened, DateOnly? Day);
}
