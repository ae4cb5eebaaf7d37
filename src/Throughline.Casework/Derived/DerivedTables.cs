using Throughline.Casework.Reports;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Casework.Storage.DbNull;

namespace Throughline.Casework.Derived;

/// <summary>The tables that are derived from entries. They are written here and nowhere else.</summary>
internal static class DerivedTables
{
    public static readonly DerivedTable<Card> Cards = new("cards", ["agency", "case"],
        ["name", "sort_key", "counselor", "specialist", "office", "provider", "status", "status_label", "status_since", "next_due", "next_title",
            "overdue", "open", "last_contact", "evaluated_on", "evaluated_by", "shared_from", "shared_until",
            "provider_next_due", "provider_next_title", "provider_overdue", "provider_open"],
        row => [row.Agency, row.Case, row.Name, row.SortKey, Or(row.Counselor), Or(row.Specialist), Or(row.Office), Or(row.Provider), row.Status, row.StatusLabel,
            Or(row.StatusSince), Or(row.NextDue), Or(row.NextTitle), row.Overdue, row.Open, Or(row.LastContact), row.EvaluatedOn, row.EvaluatedBy, Or(row.SharedFrom), Or(row.SharedUntil),
            Or(row.ProviderNextDue), Or(row.ProviderNextTitle), row.ProviderOverdue, row.ProviderOpen],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Name = row.GetString(2),
            SortKey = row.GetString(3),
            Counselor = row.TextOrNull(4),
            Specialist = row.TextOrNull(5),
            Office = row.TextOrNull(6),
            Provider = row.TextOrNull(7),
            Status = row.GetString(8),
            StatusLabel = row.GetString(9),
            StatusSince = row.DayOrNull(10),
            NextDue = row.DayOrNull(11),
            NextTitle = row.TextOrNull(12),
            Overdue = row.GetInt32(13),
            Open = row.GetInt32(14),
            LastContact = row.DayOrNull(15),
            EvaluatedOn = row.Day(16),
            EvaluatedBy = row.GetString(17),
            SharedFrom = row.DayOrNull(18),
            SharedUntil = row.DayOrNull(19),
            ProviderNextDue = row.DayOrNull(20),
            ProviderNextTitle = row.TextOrNull(21),
            ProviderOverdue = row.GetInt32(22),
            ProviderOpen = row.GetInt32(23),
        });

    private static readonly DerivedTable<Deadline> Deadlines = new("deadlines", ["agency", "case", "rule", "subject", "opened", "nth"],
        ["title", "due", "state", "met", "waits_for", "because"],
        row => [row.Agency, row.Case, row.Rule, row.Subject, row.Opened, row.Nth, row.Title, Or(row.Due), row.State.JsonName(), Or(row.Met), Or(row.WaitsFor), Or(row.Because)],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Rule = row.GetString(2),
            Subject = row.GetString(3),
            Opened = row.Day(4),
            Nth = row.GetInt32(5),
            Title = row.GetString(6),
            Due = row.DayOrNull(7),
            State = StoredWord.Read<State>(row.GetString(8)),
            Met = row.DayOrNull(9),
            WaitsFor = row.TextOrNull(10),
            Because = row.TextOrNull(11),
        });

    /// <summary>The statements that turn the rows of one case into what they are to be.</summary>
    public static void Change(DerivedRows? before, DerivedRows after, List<Statement> into)
    {
        Cards.Change(before is null ? [] : [before.Card], [after.Card], into);
        Deadlines.Change(before?.Deadlines ?? [], after.Deadlines, into);
        ReportTables.Employments.Change(before?.Reports.Employments ?? [], after.Reports.Employments, into);
        ReportTables.Authorizations.Change(before?.Reports.Authorizations ?? [], after.Reports.Authorizations, into);
        ReportTables.Payments.Change(before?.Reports.Payments ?? [], after.Reports.Payments, into);
        ReportTables.ContactDays.Change(before?.Reports.ContactDays ?? [], after.Reports.ContactDays, into);
        ReportTables.Milestones.Change(before?.Reports.Milestones ?? [], after.Reports.Milestones, into);
        ReportTables.FileRequests.Change(before?.Reports.FileRequests ?? [], after.Reports.FileRequests, into);
    }

    /// <summary>The rows of one case as they stand in the database; null when it has no card.</summary>
    public static async Task<DerivedRows?> Read(DbSession db, string agency, string number, CancellationToken cancel)
    {
        Card? card = null;
        var deadlines = new List<Deadline>();
        var employments = new List<ReportedEmployment>();
        var authorizations = new List<ReportedAuthorization>();
        var payments = new List<ReportedPayment>();
        var days = new List<ContactDay>();
        var milestones = new List<Milestone>();
        var requests = new List<ReportedFileRequest>();
        await db.Query(
        [
            Cards.Select(agency, number), Deadlines.Select(agency, number), ReportTables.Employments.Select(agency, number),
            ReportTables.Authorizations.Select(agency, number), ReportTables.Payments.Select(agency, number), ReportTables.ContactDays.Select(agency, number),
            ReportTables.Milestones.Select(agency, number), ReportTables.FileRequests.Select(agency, number),
        ], (statement, row) =>
        {
            switch (statement)
            {
                case 0: card = Cards.Read(row); break;
                case 1: deadlines.Add(Deadlines.Read(row)); break;
                case 2: employments.Add(ReportTables.Employments.Read(row)); break;
                case 3: authorizations.Add(ReportTables.Authorizations.Read(row)); break;
                case 4: payments.Add(ReportTables.Payments.Read(row)); break;
                case 5: days.Add(ReportTables.ContactDays.Read(row)); break;
                case 6: milestones.Add(ReportTables.Milestones.Read(row)); break;
                default: requests.Add(ReportTables.FileRequests.Read(row)); break;
            }
        }, cancel);
        return card is null && deadlines.Count == 0 ? null : new(card ?? Nothing(agency, number), deadlines, new(employments, authorizations, payments, days, milestones, requests));
    }

    public static IEnumerable<string> Differences(DerivedRows? found, DerivedRows right)
    {
        if (found is null) return ["cards: the case had none"];
        return
        [
            .. Cards.Differences([found.Card], [right.Card]),
            .. Deadlines.Differences(found.Deadlines, right.Deadlines),
            .. ReportTables.Employments.Differences(found.Reports.Employments, right.Reports.Employments),
            .. ReportTables.Authorizations.Differences(found.Reports.Authorizations, right.Reports.Authorizations),
            .. ReportTables.Payments.Differences(found.Reports.Payments, right.Reports.Payments),
            .. ReportTables.ContactDays.Differences(found.Reports.ContactDays, right.Reports.ContactDays),
            .. ReportTables.Milestones.Differences(found.Reports.Milestones, right.Reports.Milestones),
            .. ReportTables.FileRequests.Differences(found.Reports.FileRequests, right.Reports.FileRequests),
        ];
    }

    // Stands for a card that somebody removed: it differs from every right one.
    private static Card Nothing(string agency, string number) => new()
    {
        Agency = agency, Case = number, Name = "", SortKey = "", Status = "", StatusLabel = "", EvaluatedBy = "",
    };
}
