using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Casework.PolicyOffice;

/// <summary>Which cases policy touches now, and which a decision on it would touch.</summary>
public sealed class PolicyImpact(DbContext db, Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int AtMost = 20_000;
    private const int Shown = 100;
    private const int Sampled = 400;

    /// <summary>A date of a case as it is, and as it would be; null where there is none.</summary>
    public sealed record Moved(string Case, string Name, string Title, DateOnly? Was, DateOnly? Becomes)
    {
        /// <summary>Where it is a step and no date: what stands against it as it is and as it would be, in words; empty where nothing does.</summary>
        public (string Was, string Becomes)? Step { get; init; }
    }

    /// <summary>
    /// As of which day: today, or the first on which anything would be otherwise, with nothing recorded until then. How many dates would move, in how
    /// many cases, of how many that were looked at; the first of these dates; and whether all cases were looked at.
    /// </summary>
    public sealed record Change(DateOnly On, int Dates, int Cases, int Looked, IReadOnlyList<Moved> First, bool All)
    {
        /// <summary>How many of them are steps that open or are barred, and no dates.</summary>
        public int Steps { get; init; }
    }

    /// <summary>By rule: in how many cases that the person may see something is owed by it.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Now(Actor actor, CancellationToken cancel = default) =>
        await Touched(actor).ToDictionaryAsync(row => row.Rule, row => row.Cases, StringComparer.Ordinal, cancel);

    /// <summary>What would be due otherwise if the decision were in force; nothing is changed.</summary>
    /// <exception cref="FormatException">The decision names no value, or its text cannot be read as one.</exception>
    public Task<Change?> Would(Actor actor, Adopted decision, CancellationToken cancel = default) => Would(actor, pack => AgencyPacks.With(pack, [decision]), decision.From, cancel, packs.Of(actor.Agency)?.Amendments.FirstOrDefault(each => each.Id == decision.Name)?.Touches);

    /// <summary>What would be due otherwise if the offices were closed on a day; nothing is changed.</summary>
    public Task<Change?> Would(Actor actor, SingleClosedDay closed, CancellationToken cancel = default) => Would(actor, pack => pack with { Calendar = pack.Calendar.With([closed]) }, closed.Day, cancel);

    private async Task<Change?> Would(Actor actor, Func<Pack, Pack> decided, DateOnly from, CancellationToken cancel, Func<CaseView, bool>? touches = null)
    {
        if (!actor.May(Permission.ChangePolicy) || packs.Of(actor.Agency) is not { } pack) return null;
        var proposed = decided(pack);
        var on = await Bites(pack, proposed, clock.Today(pack), from, touches, cancel);
        var (looked, dates, steps, cases, first, after) = (0, 0, 0, 0, new List<Moved>(), "");
        while (looked < AtMost && await database.Read(db => CaseBatch.Next(db, packs, pack.Agency, after, 200, forUpdate: "", cancel), cancel) is { } batch)
        {
            foreach (var header in batch.Headers)
            {
                var moved = Differences(header, batch.State(pack, header).File, proposed, on, touches).ToList();
                if (moved.Count == 0) continue;
                (cases, dates, steps) = (cases + 1, dates + moved.Count, steps + moved.Count(each => each.Step is not null));
                first.AddRange(moved.Take(Shown - first.Count));
            }

            looked += batch.Headers.Count;
            after = batch.Last;
        }

        return new(on, dates, cases, looked, first, looked < AtMost) { Steps = steps };
    }

    // The first day on which any of the cases with something to come would have another date.
    private async Task<DateOnly> Bites(Pack pack, Pack proposed, DateOnly today, DateOnly from, Func<CaseView, bool>? touches, CancellationToken cancel)
    {
        if (from <= today) return today;
        var numbers = await database.List($"""SELECT "case" FROM cards WHERE agency = {pack.Agency} ORDER BY (next_due IS NULL), next_due, "case" LIMIT {Sampled}""", row => row.GetString(0), cancel);
        var sample = new List<CaseState>(numbers.Count);
        foreach (var number in numbers)
        {
            if (await database.Read(db => CaseState.Load(db, packs, pack.Agency, number, forUpdate: "", cancel), cancel) is { } state) sample.Add(state);
        }

        foreach (var day in Days(today, from))
        {
            cancel.ThrowIfCancellationRequested();
            if (sample.AsParallel().Any(state => Differences(state.Header, state.File, proposed, day, touches).Any())) return day;
        }

        return from;
    }

    // Day by day for two months, then by the week for a year.
    private static IEnumerable<DateOnly> Days(DateOnly today, DateOnly from) =>
        Enumerable.Range(0, 62).Concat(Enumerable.Range(9, 44).Select(week => 7 * week)).Select(from.AddDays).Prepend(today);

    internal IQueryable<TouchedCases> Touched(Actor actor) =>
        from card in db.Set<Card>().Within(actor, Permission.SeeCaseload, clock.Today(actor.Agency))
        join deadline in db.Set<Deadline>() on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null
        group deadline.Case by deadline.Rule into owed
        select new TouchedCases { Rule = owed.Key, Cases = owed.Distinct().Count() };

    private static IEnumerable<Moved> Differences(CaseHeader header, CaseFile file, Pack proposed, DateOnly on, Func<CaseView, bool>? touches)
    {
        var (before, after) = (file.Evaluate(on), file.Under(proposed).Evaluate(on));
        var (were, would) = (Dates(before), Dates(after));
        if (touches?.Invoke(CaseView.Of(file, on)) == true)
        {
            foreach (var gate in after.Gates)
            {
                var (was, becomes) = (before.Gates.FirstOrDefault(each => each.Step == gate.Step) is { } earlier ? AgainstIt(earlier) : "", AgainstIt(gate));
                if (was != becomes) yield return new(header.Number, header.Name, gate.Title, null, null) { Step = (was, becomes) };
            }
        }

        foreach (var name in were.Keys.Union(would.Keys))
        {
            var (was, becomes) = (were.GetValueOrDefault(name), would.GetValueOrDefault(name));
            if (was != becomes) yield return new(header.Number, header.Name, name.Title, was, becomes);
        }
    }

    // What no further entry would mend; what is only missing yet is no bar.
    private static string AgainstIt(GateReading gate) => string.Join(" ", gate.Needs.Where(need => !need.Met && need.IsAgainst).Select(need => need.Evidence));

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
