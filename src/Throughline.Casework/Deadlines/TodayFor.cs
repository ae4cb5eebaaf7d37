using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Throughline.Casework;

/// <summary>What somebody owes: overdue, today, in the next seven days, and what has no day. Everything is counted, and the first clients of each group are read in full.</summary>
public sealed class TodayFor(Ledger ledger, AgencyClock clock)
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
        var (keys, clients) = await Counted(actor, staff, today.AddDays(Days), cancel);
        var byClient = keys.GroupBy(key => key.Case, StringComparer.Ordinal).Select(group => new Keyed(group.Key, group.Min(key => key.Due), [.. group])).ToList();

        var overdue = Grouped(OwedGroup.Late, null, client => client.First < today);
        var due = Grouped(OwedGroup.DueToday, today, client => client.First == today);
        var undated = Grouped(OwedGroup.WithoutADay, null, client => client.First is null);
        var next = byClient.Where(client => client.First > today).Select(client => client.First!.Value).Distinct().Order()
            .Select((day, at) => Grouped(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, client => client.First == day, at)).ToList();

        var chosen = new HashSet<string>(new[] { overdue, due, undated }.Concat(next).SelectMany(group => group.Shown).Select(client => client.Case), StringComparer.Ordinal);
        var owed = (chosen.Count == 0 ? [] : await Rows(actor, staff, today.AddDays(Days), chosen, cancel)).ToLookup(row => row.Case, StringComparer.Ordinal);
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

    // What somebody owes, from the index alone, and how many clients they have.
    private async Task<(List<Key> Keys, int Clients)> Counted(Actor actor, string staff, DateOnly before, CancellationToken cancel)
    {
        FormattableString theirs = Reach.ReachesOwn(actor, Act.SeeToday, staff) ? Sql.Empty
            : $"""AND EXISTS (SELECT 1 FROM cards c WHERE c.agency = d.agency AND c."case" = d."case" AND {Reach.Within(actor, Act.SeeToday)})""";
        var (asSpecialist, asCounselor) = Reach.WorkedBy(staff, actor, Act.SeeToday);
        Statement[] statements =
        [
            Sql.Statement(Owed(actor, staff, before, $"""SELECT d."case", d.rule, d.due FROM deadlines d""", theirs)),
            Sql.Statement($"SELECT (SELECT count(*) FROM cards c WHERE {asSpecialist}) + (SELECT count(*) FROM cards c WHERE {asCounselor})"),
        ];
        var keys = new List<Key>();
        var clients = 0;
        await ledger.Read(async db =>
        {
            await db.Query(statements, (statement, row) =>
            {
                if (statement == 0) keys.Add(new(row.GetString(0), row.GetString(1), row.DayOrNull(2)));
                else clients = row.GetInt32(0);
            }, cancel);
            return true;
        }, cancel);
        return (keys, clients);
    }

    // Not by the case's own index, which would bring years of met deadlines: by what waits for this person.
    private Task<List<Row>> Rows(Actor actor, string staff, DateOnly before, IEnumerable<string> cases, CancellationToken cancel) => ledger.List(
        Owed(actor, staff, before,
            $"""
            SELECT d."case", c.name, c.sort_key, c.status_label, d.rule, d.title, d.subject, d.opened, d.due, d.because
            FROM deadlines d JOIN cards c ON c.agency = d.agency AND c."case" = d."case"
            """, $"""AND {ledger.Among($"""(d."case" || '')""", cases)}"""), Row.Read, cancel);

    // Two questions: with a day, or without. Asked as one, the index would give all that waits for this person, half a year ahead.
    private static FormattableString Owed(Actor actor, string staff, DateOnly before, FormattableString select, FormattableString more)
    {
        FormattableString theirs = $"{select} WHERE d.agency = {actor.Agency} AND d.waits_for = {staff}";
        return $"{theirs} AND d.due IS NULL {more} UNION ALL {theirs} AND d.due < {before} {more}";
    }

    private static (string SortKey, OwedClient Client) Of(IEnumerable<Row> rows)
    {
        var all = rows.OrderBy(row => row.Owed.Due is null).ThenBy(row => row.Owed.Due).ThenBy(row => row.Owed.Rule, StringComparer.Ordinal).ThenBy(row => row.Owed.Opened).ToList();
        return (all[0].SortKey, new(all[0].Case, all[0].Name, all[0].StatusLabel, all.ConvertAll(row => row.Owed)));
    }

    private readonly record struct Key(string Case, string Rule, DateOnly? Due);

    private sealed record Row(string Name, string SortKey, string StatusLabel, Owed Owed)
    {
        public string Case => Owed.Case;

        public static Row Read(DbDataReader row) => new(row.GetString(1), row.GetString(2), row.GetString(3), new()
        {
            Case = row.GetString(0),
            Rule = row.GetString(4),
            Title = row.GetString(5),
            Subject = row.GetString(6),
            Opened = row.Day(7),
            Due = row.DayOrNull(8),
            Because = row.TextOrNull(9) is { } because ? JsonSerializer.Deserialize<string[]>(because)! : [],
        });
    }

    private sealed record Keyed(string Case, DateOnly? First, IReadOnlyList<Key> Keys);

    private sealed record Group(string Name, DateOnly? On, IReadOnlyList<Keyed> All, IReadOnlyList<Keyed> Shown);
}
