using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Casework.PolicyOffice;

/// <summary>Which cases policy touches now, and which a decision on it would touch.</summary>
public sealed class PolicyImpact(DbContext db, Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int AtMost = 20_000;
    private const int Shown = 100;

    /// <summary>A date of a case as it is, and as it would be; null where there is none.</summary>
    public sealed record Moved(string Case, string Name, string Title, DateOnly? Was, DateOnly? Becomes);

    /// <summary>How many cases were looked at, in how many a date would move, the first of these dates, and whether all cases were looked at.</summary>
    public sealed record Change(int Looked, int Cases, IReadOnlyList<Moved> First, bool All);

    /// <summary>By rule: in how many cases that the person may see something is owed by it.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Now(Actor actor, CancellationToken cancel = default) =>
        await Touched(actor).ToDictionaryAsync(row => row.Rule, row => row.Cases, StringComparer.Ordinal, cancel);

    /// <summary>What would be due otherwise today if the decision were in force; nothing is changed.</summary>
    /// <exception cref="FormatException">The decision names no value, or its text cannot be read as one.</exception>
    public async Task<Change?> Would(Actor actor, Adopted decision, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ChangePolicy) || packs.Of(actor.Agency) is not { } pack) return null;
        var proposed = AgencyPacks.With(pack, [decision]);
        var today = clock.Today(pack);
        var (looked, cases, first, after) = (0, 0, new List<Moved>(), "");
        while (looked < AtMost && await database.Read(db => CaseBatch.Next(db, packs, pack.Agency, after, 200, forUpdate: "", cancel), cancel) is { } batch)
        {
            foreach (var header in batch.Headers)
            {
                var file = batch.State(pack, header).File;
                var moved = Differences(header, file.Evaluate(today), file.Under(proposed).Evaluate(today)).ToList();
                if (moved.Count == 0) continue;
                cases++;
                first.AddRange(moved.Take(Shown - first.Count));
            }

            looked += batch.Headers.Count;
            after = batch.Last;
        }

        return new(looked, cases, first, looked < AtMost);
    }

    internal IQueryable<TouchedCases> Touched(Actor actor) =>
        from card in db.Set<Card>().Within(actor, Permission.SeeCaseload)
        join deadline in db.Set<Deadline>() on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null
        group deadline.Case by deadline.Rule into owed
        select new TouchedCases { Rule = owed.Key, Cases = owed.Distinct().Count() };

    private static IEnumerable<Moved> Differences(CaseHeader header, Evaluation now, Evaluation then)
    {
        var were = Dates(now);
        var would = Dates(then);
        foreach (var name in were.Keys.Union(would.Keys))
        {
            var (was, becomes) = (were.GetValueOrDefault(name), would.GetValueOrDefault(name));
            if (was != becomes) yield return new(header.Number, header.Name, name.Title, was, becomes);
        }
    }

    private static Dictionary<(string Title, string Subject, DateOnly Opened), DateOnly?> Dates(Evaluation evaluation)
    {
        var dates = new Dictionary<(string, string, DateOnly), DateOnly?>();
        foreach (var owed in ObligationChanges.StillDue(evaluation)) dates.TryAdd((owed.Title, owed.Subject ?? "", owed.Opened), owed.Due);
        foreach (var window in evaluation.Windows) dates.TryAdd((window.Title, "", window.From), window.To);
        foreach (var counting in evaluation.Clocks) dates.TryAdd((counting.Title, "", counting.Starts), counting.Ready);
        return dates;
    }

    internal sealed class TouchedCases
    {
        public required string Rule { get; init; }
        public required int Cases { get; init; }
    }
}
