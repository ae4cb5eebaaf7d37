using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Deadlines;

/// <summary>What somebody of an outside provider finds besides what is due: reports that came back, reports that wait for the agency, and what was paid lately.</summary>
public sealed class ProviderDay(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int Lately = 14;
    private const int Back = 400;

    /// <summary>A report and how it stands: by whom it was returned or since when it waits, and the reasons that were given.</summary>
    public sealed record Report(string Case, string Name, Document Document, int Seq, DateOnly Since);

    public sealed record Paid(string Case, string Name, string Authorization, string Service, DateOnly On, decimal Amount);

    public sealed record Day(IReadOnlyList<Report> Returned, IReadOnlyList<Report> Waiting, IReadOnlyList<Paid> Payments)
    {
        /// <summary>All payments together.</summary>
        public decimal InAll => Payments.Sum(paid => paid.Amount);
    }

    /// <summary>Null for who is not of a provider.</summary>
    public async Task<Day?> Handle(Actor actor, CancellationToken cancel = default)
    {
        if (actor.Role != Role.ProviderStaff || packs.Of(actor.Agency) is not { Providers: not null } pack) return null;
        var today = clock.Today(pack);
        FormattableString within = AccessFilter.Within(actor, Permission.SeeToday, today);
        var papers = await database.List(
            $"""
            SELECT c."case", c.name, e.seq, e.body, (SELECT s.provider FROM staff s WHERE s.id = e.recorded_by)
            FROM cards c JOIN entries e ON e.agency = c.agency AND e."case" = c."case"
            WHERE {within} AND e.kind IN ('document', 'correction') AND e."on" >= {today.AddDays(-Back)}
            AND EXISTS (SELECT 1 FROM milestones m WHERE m.agency = c.agency AND m."case" = c."case" AND m.what IN ('report-sent', 'report-returned')) ORDER BY c."case", e.seq
            """, row => new Paper(row.GetString(0), row.GetString(1), row.GetInt32(2), EntryText.Read(row.GetString(3)), row.TextOrNull(4)), cancel);
        var authorized = await database.List(
            $"""SELECT a."case", a.number FROM cards c JOIN authorizations a ON a.agency = c.agency AND a."case" = c."case" WHERE {within} AND a.provider = {actor.Provider ?? ""}""",
            row => (row.GetString(0), row.GetString(1)), cancel);
        var own = authorized.ToHashSet();
        // What names no authorization is the provider's own where its people sent it.
        var last = papers.GroupBy(each => each.Case).SelectMany(of => Latest(pack, [.. of], of.Key))
            .Where(each => each.Report.Document.Authorization is { } number ? own.Contains((each.Report.Case, number)) : each.SentBy == actor.Provider).Select(each => each.Report).ToList();
        return new(
            [.. last.Where(report => report.Document.Action == DocumentAction.Returned).OrderBy(report => report.Since)],
            [.. last.Where(report => report.Document.Action == DocumentAction.Submitted).OrderBy(report => report.Since)],
            await Payments(actor, within, today, cancel));
    }

    private sealed record Paper(string Case, string Name, int Seq, Entry Entry, string? Provider);

    // Of each report the last of sent, returned, accepted, as corrections leave them, and whose people sent it last.
    private static IEnumerable<(Report Report, string? SentBy)> Latest(Policy.Agencies.Pack pack, List<Paper> papers, string number)
    {
        var file = new CaseFile(pack, number, null, null, [.. papers.Select(each => each.Entry)]);
        return CaseView.Of(file, DateOnly.MaxValue).Placed.Where(each => each.Entry is Document { Action: DocumentAction.Submitted or DocumentAction.Returned or DocumentAction.Accepted })
            .Select(each => (Paper: papers[each.Position], Report: new Report(number, papers[each.Position].Name, (Document)each.Entry, papers[each.Position].Seq, each.Entry.On)))
            .GroupBy(each => (each.Report.Document.Name, each.Report.Document.Authorization, each.Report.Document.Period))
            .Select(same => (same.Last().Report, same.LastOrDefault(each => each.Report.Document.Action == DocumentAction.Submitted).Paper?.Provider));
    }

    private async Task<IReadOnlyList<Paid>> Payments(Actor actor, FormattableString within, DateOnly today, CancellationToken cancel) => await database.List(
        $"""
        SELECT c."case", c.name, p."authorization", a.service, p."on", p.amount_cents FROM cards c
        JOIN payments p ON p.agency = c.agency AND p."case" = c."case" JOIN authorizations a ON a.agency = p.agency AND a."case" = p."case" AND a.number = p."authorization"
        WHERE {within} AND a.provider = {actor.Provider ?? ""} AND p."on" >= {today.AddDays(-Lately)} ORDER BY p."on" DESC, c."case"
        """, row => new Paid(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Day(4), row.GetInt64(5) / 100m), cancel);
}
