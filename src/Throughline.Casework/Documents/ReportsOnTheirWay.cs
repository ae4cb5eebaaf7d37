using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Derived;
using Throughline.Casework.Reports;

namespace Throughline.Casework.Documents;

/// <summary>The reports that wait for a decision, and those that were returned and are not back yet: the longest wait first.</summary>
public sealed class ReportsOnTheirWay(DbContext db)
{
    /// <summary>So many stand on a page.</summary>
    public const int Most = 100;

    public sealed record Row(string Case, string Name, string? Counselor, string? Specialist, DateOnly On, ReportName Report);

    /// <summary>Those of the cases that the person works, or of all that they reach; and how many there are.</summary>
    public async Task<(IReadOnlyList<Row> Rows, int All)> Find(Actor actor, bool own, bool returned, CancellationToken cancel = default)
    {
        var what = returned ? MilestoneKind.ReportReturned : MilestoneKind.ReportSent;
        var cards = db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadReports);
        if (own) cards = cards.Where(card => card.Counselor == actor.Id || card.Specialist == actor.Id);
        var rows = from milestone in db.Set<Milestone>().AsNoTracking()
                   where milestone.Agency == actor.Agency && milestone.What == what
                   join card in cards on new { milestone.Agency, milestone.Case } equals new { card.Agency, card.Case }
                   orderby milestone.On, milestone.Case, milestone.Nth
                   select new { card.Case, card.Name, card.Counselor, card.Specialist, milestone.On, milestone.Said };
        var found = await rows.Take(Most).ToListAsync(cancel);
        var all = found.Count < Most ? found.Count : await rows.CountAsync(cancel);
        return ([.. found.Select(row => new Row(row.Case, row.Name, row.Counselor, row.Specialist, row.On, ReportName.Read(row.Said!)))], all);
    }
}
