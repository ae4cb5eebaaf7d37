using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>What somebody owes: overdue, today, in the next seven days, and what has no day. Everything is counted, and the first clients of each group are read in full.</summary>
public sealed class TodayFor(CaseworkDb db, AgencyClock clock)
{
    /// <summary>The first day after the lists is this many days from today.</summary>
    public const int Days = 8;

    /// <summary>How many clients of a group are read in full, unless it is asked for whole.</summary>
    public const int AtOnce = 20;

    private const int OfTheNextDay = 10;

    private const int AtMost = 300;

    /// <summary>Null when it is not theirs to see.</summary>
    public async Task<TodayList?> Handle(Actor actor, TodayAsked? asked = null, CancellationToken cancel = default)
    {
        if (!actor.May(Act.SeeToday)) return null;
        asked ??= new();
        var today = clock.Today(actor.Agency);
        var staff = asked.Staff ?? actor.Id;
        var keys = await Keys(actor, staff, today.AddDays(Days)).ToListAsync(cancel);
        var byClient = keys.GroupBy(key => key.Case, StringComparer.Ordinal).Select(group => new Keyed(group.Key, group.Min(key => key.Due), [.. group])).ToList();
        var (asSpecialist, asCounselor) = db.Cards.AsNoTracking().WorkedBy(staff, actor, Act.SeeToday);
        var clients = await asSpecialist.Select(card => card.Case).Concat(asCounselor.Select(card => card.Case)).CountAsync(cancel);

        var overdue = Grouped(OwedGroup.Late, null, client => client.First < today);
        var due = Grouped(OwedGroup.DueToday, today, client => client.First == today);
        var undated = Grouped(OwedGroup.WithoutADay, null, client => client.First is null);
        var next = byClient.Where(client => client.First > today).Select(client => client.First!.Value).Distinct().Order()
            .Select((day, at) => Grouped(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, client => client.First == day, at)).ToList();

        var chosen = new HashSet<string>(new[] { overdue, due, undated }.Concat(next).SelectMany(group => group.Shown).Select(client => client.Case), StringComparer.Ordinal);
        var owed = (chosen.Count == 0 ? [] : await Rows(actor, staff, today.AddDays(Days), chosen).ToListAsync(cancel)).ToLookup(row => row.Case, StringComparer.Ordinal);
        return new(today, clients)
        {
            Items = (keys.Count(key => key.Due < today), keys.Count(key => key.Due == today), keys.Count(key => key.Due > today)),
            Overdue = Filled(overdue),
            DueToday = Filled(due),
            Next = [.. next.Select(Filled)],
            Undated = Filled(undated),
        };

        Group Grouped(string name, DateOnly? on, Func<Keyed, bool> belongs, int place = 0)
        {
            var all = byClient.Where(belongs).OrderBy(client => client.First).ThenBy(client => client.Case, StringComparer.Ordinal).ToList();
            // What is owed now is open, and a look at the next day; the days after and what has no day are a line each.
            var first = name == asked.Whole ? AtMost : name is OwedGroup.Late or OwedGroup.DueToday ? AtOnce : place == 0 && on is not null ? OfTheNextDay : 0;
            return new(name, on, all, [.. all.Where((client, at) => at < first || client.Case == asked.Case)]);
        }

        OwedGroup Filled(Group group) => new(group.Name, group.On)
        {
            Clients = group.All.Count,
            Items = group.All.SelectMany(client => client.Keys).Where(key => key.Due is not null || group.Name == OwedGroup.WithoutADay)
                .GroupBy(key => key.Rule, StringComparer.Ordinal).ToDictionary(rule => rule.Key, rule => rule.Count(), StringComparer.Ordinal),
            Shown = [.. group.Shown.Where(client => owed.Contains(client.Case)).Select(client => (client.First, Of(owed[client.Case])))
                .OrderBy(client => client.First).ThenBy(client => client.Item2.SortKey, StringComparer.Ordinal).Select(client => client.Item2.Client)],
        };
    }

    /// <summary>What somebody owes, from the index alone.</summary>
    internal IQueryable<Key> Keys(Actor actor, string staff, DateOnly before)
    {
        var deadlines = Owed(actor, staff, before);
        if (!actor.ReachesOwn(Act.SeeToday, staff)) deadlines = deadlines.Where(deadline => db.Cards.Within(actor, Act.SeeToday).Any(card => card.Case == deadline.Case));
        return deadlines.Select(deadline => new Key { Case = deadline.Case, Rule = deadline.Rule, Due = deadline.Due });
    }

    internal IQueryable<Row> Rows(Actor actor, string staff, DateOnly before, IReadOnlyCollection<string> cases) =>
        from deadline in Owed(actor, staff, before)
        // Not by the case's own index, which would bring years of met deadlines: by what waits for this person.
        where cases.Contains(deadline.Case + "")
        join card in db.Cards on new { deadline.Agency, deadline.Case } equals new { card.Agency, card.Case }
        select new Row
        {
            Case = deadline.Case, Name = card.Name, SortKey = card.SortKey, StatusLabel = card.StatusLabel, Rule = deadline.Rule, Title = deadline.Title,
            Subject = deadline.Subject, Opened = deadline.Opened, Due = deadline.Due, Because = deadline.Because,
        };

    private IQueryable<Deadline> Owed(Actor actor, string staff, DateOnly before) =>
        db.Deadlines.AsNoTracking().Where(deadline => deadline.Agency == actor.Agency && deadline.WaitsFor == staff && (deadline.Due == null || deadline.Due < before));

    private static (string SortKey, OwedClient Client) Of(IEnumerable<Row> rows)
    {
        var all = rows.OrderBy(row => row.Due is null).ThenBy(row => row.Due).ThenBy(row => row.Rule, StringComparer.Ordinal).ThenBy(row => row.Opened).ToList();
        return (all[0].SortKey, new(all[0].Case, all[0].Name, all[0].StatusLabel, all.ConvertAll(row => new Owed
        {
            Case = row.Case,
            Name = row.Name,
            StatusLabel = row.StatusLabel,
            Rule = row.Rule,
            Title = row.Title,
            Subject = row.Subject,
            Opened = row.Opened,
            Due = row.Due,
            Because = row.Because is { } because ? JsonSerializer.Deserialize<string[]>(because)! : [],
        })));
    }

    internal sealed class Key
    {
        public required string Case { get; init; }
        public required string Rule { get; init; }
        public DateOnly? Due { get; init; }
    }

    internal sealed class Row
    {
        public required string Case { get; init; }
        public required string Name { get; init; }
        public required string SortKey { get; init; }
        public required string StatusLabel { get; init; }
        public required string Rule { get; init; }
        public required string Title { get; init; }
        public required string Subject { get; init; }
        public required DateOnly Opened { get; init; }
        public DateOnly? Due { get; init; }
        public string? Because { get; init; }
    }

    private sealed record Keyed(string Case, DateOnly? First, IReadOnlyList<Key> Keys);

    private sealed record Group(string Name, DateOnly? On, IReadOnlyList<Keyed> All, IReadOnlyList<Keyed> Shown);
}
