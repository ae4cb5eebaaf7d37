using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Deadlines;

/// <summary>What somebody owes: overdue, today, in the next seven days, and what has no day. Everything is counted, and the first clients of each group are read in full.</summary>
public sealed partial class TodayFor(Database database, AgencyClock clock)
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
        if (!actor.May(Permission.SeeToday)) return null;
        asked ??= new();
        var today = clock.Today(actor.Agency);
        var staff = asked.Staff ?? actor.Id;
        var (keys, clients) = await Counted(actor, staff, today.AddDays(Days), cancel);
        var groups = Grouped(keys, today);
        foreach (var group in groups.All) group.Show(First(group), asked.Case);
        var chosen = groups.All.SelectMany(group => group.Shown).Select(client => client.Case).ToList();
        var owed = chosen.Count == 0 ? [] : await Read(actor, staff, today.AddDays(Days), chosen, cancel);
        return new(today, clients)
        {
            Items = (keys.Count(key => key.Due < today), keys.Count(key => key.Due == today), keys.Count(key => key.Due > today)),
            Overdue = groups.Overdue.Filled(owed),
            DueToday = groups.Due.Filled(owed),
            Next = [.. groups.Next.Select(day => day.Filled(owed))],
            Undated = groups.Undated.Filled(owed),
        };

        // What is owed now is open, and a look at the next day; the days after and what has no day are a line each.
        int First(Group group) =>
            group.Name == asked.Whole ? AtMost : group == groups.Overdue || group == groups.Due ? AtOnce : groups.Next.Count > 0 && group == groups.Next[0] ? OfTheNextDay : 0;
    }

    // What somebody owes, from the index alone, and how many clients they have.
    private async Task<(List<Key> Keys, int Clients)> Counted(Actor actor, string staff, DateOnly before, CancellationToken cancel)
    {
        FormattableString theirs = AccessFilter.ReachesOwn(actor, Permission.SeeToday, staff) ? Sql.Empty
            : $"""AND EXISTS (SELECT 1 FROM cards c WHERE c.agency = d.agency AND c."case" = d."case" AND {AccessFilter.Within(actor, Permission.SeeToday, clock.Today(actor.Agency))})""";
        var (asSpecialist, asCounselor) = AccessFilter.WorkedBy(staff, actor, Permission.SeeToday, clock.Today(actor.Agency));
        Statement[] statements =
        [
            Sql.Statement(Owed(actor, staff, before, $"""SELECT d."case", d.rule, d.due FROM deadlines d""", theirs)),
            Sql.Statement($"SELECT (SELECT count(*) FROM cards c WHERE {asSpecialist}) + (SELECT count(*) FROM cards c WHERE {asCounselor})"),
        ];
        var keys = new List<Key>();
        var clients = 0;
        await database.Read(async db =>
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

    // What is owed is not found by the case's own index, which would bring years of met deadlines: by what waits for this person.
    private async Task<Dictionary<string, Shown>> Read(Actor actor, string staff, DateOnly before, List<string> cases, CancellationToken cancel)
    {
        FormattableString chosen = $"""AND {database.Among($"""(d."case" || '')""", cases)}""";
        Statement[] statements =
        [
            Sql.Statement($"""SELECT c."case", c.name, c.sort_key, c.status_label FROM cards c WHERE c.agency = {actor.Agency} AND {database.Among($"""c."case" """, cases)}"""),
            Sql.Statement(Owed(actor, staff, before, $"""SELECT d."case", d.rule, d.title, d.subject, d.opened, d.due, d.because FROM deadlines d""", chosen)),
        ];
        // Why something is owed tells of contacts that a provider does not see.
        var seesAll = AccessTable.SeesAll(actor.Role);
        var shown = new Dictionary<string, Shown>(cases.Count, StringComparer.Ordinal);
        await database.Read(async db =>
        {
            await db.Query(statements, (statement, row) =>
            {
                if (statement == 0) shown.Add(row.GetString(0), new(row.GetString(1), row.GetString(2), row.GetString(3)));
                else if (shown.TryGetValue(row.GetString(0), out var client)) client.Owed.Add(OwedIn(row, seesAll));
            }, cancel);
            return true;
        }, cancel);
        return shown;
    }

    // Two questions: with a day, or without. Asked as one, the index would give all that waits for this person, half a year ahead.
    private static FormattableString Owed(Actor actor, string staff, DateOnly before, FormattableString select, FormattableString more)
    {
        FormattableString theirs = $"{select} WHERE d.agency = {actor.Agency} AND d.waits_for = {staff}";
        return $"{theirs} AND d.due IS NULL {more} UNION ALL {theirs} AND d.due < {before} {more}";
    }
}
