using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Reports;

namespace Throughline.Casework.Team;

/// <summary>Cases in which the supported job that is held has fewer hours a week than so many, the fewest first.</summary>
public sealed class FewHours(DbContext db, AgencyClock clock)
{
    /// <summary>So many stand on a page.</summary>
    public const int Most = 200;

    public sealed record Row(string Case, string Name, string? Counselor, string? Specialist, string Employer, string Title, decimal Hours, DateOnly Since);

    /// <summary>Of the cases that the person reaches, and how many there are.</summary>
    public async Task<(IReadOnlyList<Row> Rows, int All)> Find(Actor actor, decimal below, CancellationToken cancel = default)
    {
        var hundredths = (int)(below * 100);
        var cards = db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadReports, clock.Today(actor.Agency)).Where(card => !CaseStatuses.Ended.Contains(card.Status));
        var rows = from job in db.Set<ReportedEmployment>().AsNoTracking()
                   where job.Agency == actor.Agency && job.Supported && job.Ended == null && job.WeeklyHours < hundredths
                   join card in cards on new { job.Agency, job.Case } equals new { card.Agency, card.Case }
                   orderby job.WeeklyHours, card.SortKey, card.Case
                   select new { card.Case, card.Name, card.Counselor, card.Specialist, job.Employer, job.Title, job.WeeklyHours, job.Started };
        var found = await rows.Take(Most).ToListAsync(cancel);
        return (found.ConvertAll(row => new Row(row.Case, row.Name, row.Counselor, row.Specialist, row.Employer, row.Title, row.WeeklyHours / 100m, row.Started)),
            found.Count < Most ? found.Count : await rows.CountAsync(cancel));
    }
}
