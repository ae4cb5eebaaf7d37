using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Reports;

namespace Throughline.Casework.Team;

/// <summary>What services came to, across cases: those in which a status was recorded in a stretch of days, each with the job that the agency supports, as the file tells it now.</summary>
public sealed class StatusOutcomes(DbContext db, AgencyClock clock)
{
    /// <summary>One outcome of a case; pay and hours of its supported job, where it has one, and whether that is held today.</summary>
    public sealed record Outcome(string Case, string Name, string? Counselor, string? Office, string Status, DateOnly On, string? Employer, string? Title, decimal? HourlyWage, decimal? WeeklyHours, DateOnly? JobEnded)
    {
        public bool IsEmployed => Employer is not null && JobEnded is null;
    }

    /// <summary>Those whose status begins so, the latest first; null for somebody who may not see the team.</summary>
    public async Task<IReadOnlyList<Outcome>?> Handle(Actor actor, string begins, DateOnly first, DateOnly last, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam)) return null;
        var rows = await (
            from card in db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadTeam, clock.Today(actor.Agency))
            join milestone in db.Set<Milestone>().AsNoTracking() on new { card.Agency, card.Case } equals new { milestone.Agency, milestone.Case }
            where milestone.What == MilestoneKind.Status && milestone.Said!.StartsWith(begins) && milestone.On >= first && milestone.On <= last
            orderby milestone.On descending, card.Case, milestone.Nth descending
            select new { card.Agency, card.Case, card.Name, card.Counselor, card.Office, Status = milestone.Said!, milestone.On }).ToListAsync(cancel);
        var cases = rows.Select(row => row.Case).Distinct().ToList();
        var jobs = (await db.Set<ReportedEmployment>().AsNoTracking().Where(job => job.Agency == actor.Agency && job.Supported && cases.Contains(job.Case)).ToListAsync(cancel))
            .GroupBy(job => job.Case, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.MaxBy(job => job.Nth)!, StringComparer.Ordinal);
        return
        [
            .. from row in rows
               let job = jobs.GetValueOrDefault(row.Case)
               select new Outcome(row.Case, row.Name, row.Counselor, row.Office, row.Status, row.On, job?.Employer, job?.Title, job?.HourlyWageCents / 100m, job?.WeeklyHours / 100m, job?.Ended),
        ];
    }
}
