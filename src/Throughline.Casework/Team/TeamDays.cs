using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Team;

/// <summary>What a team has ahead by day, what has been late for long, and which windows have passed unmet.</summary>
public sealed class TeamDays(DbContext db, AgencyClock clock)
{
    /// <summary>For how many days a missed window is shown.</summary>
    public const int Lately = 30;

    private const int AtMost = 100;

    /// <summary>Something that has been overdue for more than seven days.</summary>
    public sealed record LongLate(string Case, string Name, string Title, string WaitsFor, DateOnly Due, DateOnly? LastContact, string? Because);

    /// <summary>A window of a case that passed unmet; it cannot be met any more.</summary>
    public sealed record Missed(string Case, string Name, string? Staff, string Rule, string Title, string Subject, DateOnly Opened, DateOnly Due);

    /// <summary>What falls due for the team on each day from today to <paramref name="last"/>.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, int>> Ahead(Actor actor, DateOnly last, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam)) return new Dictionary<DateOnly, int>();
        var today = clock.Today(actor.Agency);
        return await Owed(actor, today, last).GroupBy(due => due).Select(day => new { Day = day.Key, Items = day.Count() }).ToDictionaryAsync(day => day.Day, day => day.Items, cancel);
    }

    /// <summary>What has been overdue for more than seven days, the longest first; at most a hundred.</summary>
    public async Task<IReadOnlyList<LongLate>> MoreThanAWeekLate(Actor actor, CancellationToken cancel = default) =>
        actor.May(Permission.ReadTeam) ? await Late(actor, clock.Today(actor.Agency).AddDays(-TeamNumbers.Week)).Take(AtMost).ToListAsync(cancel) : [];

    /// <summary>What passed unmet in the last thirty days, the latest first; at most a hundred.</summary>
    public async Task<IReadOnlyList<Missed>> MissedLately(Actor actor, CancellationToken cancel = default) =>
        actor.May(Permission.ReadTeam) ? await PassedUnmet(actor, clock.Today(actor.Agency).AddDays(-Lately)).Take(AtMost).ToListAsync(cancel) : [];

    private IQueryable<DateOnly> Owed(Actor actor, DateOnly first, DateOnly last) =>
        from card in db.Set<Card>().Within(actor, Permission.ReadTeam)
        join deadline in db.Set<Deadline>() on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null && deadline.Due >= first && deadline.Due <= last
        select deadline.Due!.Value;

    private IQueryable<LongLate> Late(Actor actor, DateOnly before) =>
        from card in db.Set<Card>().Within(actor, Permission.ReadTeam)
        join deadline in db.Set<Deadline>() on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null && deadline.Due < before
        orderby deadline.Due, card.SortKey, card.Case
        select new LongLate(card.Case, card.Name, deadline.Title, deadline.WaitsFor!, deadline.Due!.Value, card.LastContact, deadline.Because);

    private IQueryable<Missed> PassedUnmet(Actor actor, DateOnly since) =>
        from deadline in db.Set<Deadline>()
        where deadline.Agency == actor.Agency && deadline.State == State.Missed && deadline.Due >= since
        join card in db.Set<Card>().Within(actor, Permission.ReadTeam) on new { deadline.Agency, deadline.Case } equals new { card.Agency, card.Case }
        orderby deadline.Due descending, card.SortKey, card.Case, deadline.Rule
        select new Missed(card.Case, card.Name, card.Specialist ?? card.Counselor, deadline.Rule, deadline.Title, deadline.Subject, deadline.Opened, deadline.Due!.Value);
}
