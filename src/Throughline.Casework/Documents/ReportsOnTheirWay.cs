using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Reports;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Documents;

/// <summary>The reports that wait for a decision, and those that were returned and are not back yet: the longest wait first. A provider's people have those of their provider alone.</summary>
public sealed class ReportsOnTheirWay(DbContext db, AgencyClock clock)
{
    /// <summary>So many stand on a page.</summary>
    public const int Most = 100;

    public sealed record Row(string Case, string Name, string? Counselor, string? Specialist, DateOnly On, ReportName Report);

    /// <summary>Those of the cases that the person works, or of all that they reach; and how many there are.</summary>
    public async Task<(IReadOnlyList<Row> Rows, int All)> Find(Actor actor, bool own, bool returned, CancellationToken cancel = default)
    {
        var what = returned ? MilestoneKind.ReportReturned : MilestoneKind.ReportSent;
        var cards = db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadReports, clock.Today(actor.Agency));
        if (own) cards = cards.Where(card => card.Counselor == actor.Id || card.Specialist == actor.Id);
        var rows = from milestone in db.Set<Milestone>().AsNoTracking()
                   where milestone.Agency == actor.Agency && milestone.What == what
                   join card in cards on new { milestone.Agency, milestone.Case } equals new { card.Agency, card.Case }
                   orderby milestone.On, milestone.Case, milestone.Nth
                   select new { card.Case, card.Name, card.Counselor, card.Specialist, milestone.On, milestone.Said };
        var found = (await (actor.Role == Role.ProviderStaff ? rows : rows.Take(Most)).ToListAsync(cancel)).ConvertAll(row => new Row(row.Case, row.Name, row.Counselor, row.Specialist, row.On, ReportName.Read(row.Said!)));
        if (actor.Role == Role.ProviderStaff)
        {
            var sent = await OfTheProvider(actor, found, cancel);
            found = found.FindAll(row => sent.Contains((row.Case, row.Report)));
            return ([.. found.Take(Most)], found.Count);
        }

        return (found, found.Count < Most ? found.Count : await rows.CountAsync(cancel));
    }

    // Which of them are the provider's own: under its authorizations, or, where they name none, sent by its people.
    private async Task<HashSet<(string Case, ReportName Report)>> OfTheProvider(Actor actor, List<Row> rows, CancellationToken cancel)
    {
        var cases = rows.Select(row => row.Case).Distinct().ToList();
        var authorized = (await db.Set<ReportedAuthorization>().AsNoTracking().Where(each => each.Agency == actor.Agency && each.Provider == actor.Provider && cases.Contains(each.Case))
            .Select(each => new { each.Case, each.Number }).ToListAsync(cancel)).Select(each => (each.Case, each.Number)).ToHashSet();
        var unnamed = rows.Where(row => row.Report.Authorization is null).Select(row => row.Case).Distinct().ToList();
        var people = db.Set<StaffMember>().Where(each => each.Agency == actor.Agency && each.Provider == actor.Provider).Select(each => each.Id);
        var written = unnamed.Count == 0 ? [] : await db.Set<EntryRow>().AsNoTracking()
            .Where(each => each.Agency == actor.Agency && unnamed.Contains(each.Case) && each.Kind == Kind.Document.JsonName() && people.Contains(each.RecordedBy)).Select(each => new { each.Case, each.Body }).ToListAsync(cancel);
        var sent = written.Select(each => (each.Case, Document: EntryText.Read(each.Body) as Document)).Where(each => each.Document?.Action == DocumentAction.Submitted)
            .Select(each => (each.Case, new ReportName(each.Document!.Name, null, each.Document.Period?.ToString()))).ToHashSet();
        return [.. rows.Where(row => row.Report.Authorization is { } number ? authorized.Contains((row.Case, number)) : sent.Contains((row.Case, row.Report))).Select(row => (row.Case, row.Report))];
    }
}
