using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Employers;
using Throughline.Casework.Entries;
using Throughline.Casework.Reports;

namespace Throughline.Casework.Team;

/// <summary>What a team goes over at its meeting: cases to staff, reviews that come near, what is new about employers since the last one.</summary>
public sealed class MeetingAgenda(DbContext db, FindEmployers find, AgencyClock clock, AgencyPacks packs)
{
    private const int AtMost = 200;

    /// <summary>How far back the news goes where no meeting is on record, in days.</summary>
    private const int FirstTime = 14;

    /// <summary>A review of a case, and by when.</summary>
    public sealed record Review(string Case, string Name, string? Staff, string Rule, DateOnly Due);

    /// <summary>Last is the day of the latest staffing before today, if there was one; Since the day from which employers' news are told.</summary>
    public sealed record Agenda(DateOnly? Last, DateOnly Since, IReadOnlyList<Card> ToStaff, IReadOnlyList<Review> Reviews, IReadOnlyList<EmployerChange> News);

    /// <summary>Null for somebody who does not attend.</summary>
    public async Task<Agenda?> Handle(Actor actor, DateOnly? since = null, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers) || packs.Of(actor.Agency) is not { } pack) return null;
        var today = clock.Today(pack);
        var last = await Meetings(actor, today).OrderByDescending(on => on).Select(on => (DateOnly?)on).FirstOrDefaultAsync(cancel);
        var from = since ?? last ?? today.AddDays(-FirstTime);
        var review = Agencies.Reviews.Of(pack) is [var rule, ..] ? rule : "";
        return new(last, from,
            await ToStaff(actor, CaseStatuses.Searching(pack)).Take(AtMost).ToListAsync(cancel),
            await Reviews(actor, review, today.AddDays(Agencies.Reviews.Ahead)).Take(AtMost).ToListAsync(cancel),
            await find.ChangesSince(actor, clock.StartOf(pack, from), cancel));
    }

    private IQueryable<DateOnly> Meetings(Actor actor, DateOnly before) =>
        from milestone in db.Set<Milestone>()
        where milestone.Agency == actor.Agency && milestone.What == MilestoneKind.Staffing && milestone.On < before
        join card in db.Set<Card>().Within(actor, Permission.ReadCase) on new { milestone.Agency, milestone.Case } equals new { card.Agency, card.Case }
        select milestone.On;

    // Those who look for work and were not staffed yet: no worksite is open to them.
    private IQueryable<Card> ToStaff(Actor actor, string? searching) => db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadCase)
        .Where(card => card.Status == searching && !db.Set<Milestone>().Any(milestone => milestone.Agency == card.Agency && milestone.Case == card.Case && milestone.What == MilestoneKind.Staffing))
        .OrderBy(card => card.SortKey).ThenBy(card => card.Case);

    private IQueryable<Review> Reviews(Actor actor, string rule, DateOnly last) =>
        from deadline in db.Set<Deadline>()
        where deadline.Agency == actor.Agency && deadline.Rule == rule && deadline.WaitsFor != null && deadline.Due <= last
        join card in db.Set<Card>().Within(actor, Permission.ReadCase) on new { deadline.Agency, deadline.Case } equals new { card.Agency, card.Case }
        orderby deadline.Due, card.SortKey, card.Case
        select new Review(card.Case, card.Name, card.Specialist ?? card.Counselor, deadline.Rule, deadline.Due!.Value);
}
