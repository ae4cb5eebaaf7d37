using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Reports;

/// <summary>A file, as it stands after its corrections, in the rows that reports join.</summary>
internal static class ReportFold
{
    public static ReportRows Of(string agency, string number, CaseView view)
    {
        ReportedPayment[] payments = [.. view.Each<AuthorizationPaid>().Select((paid, at) => Row(agency, number, at + 1, paid))];
        return new(
            [.. view.Jobs.Select((job, at) => Row(agency, number, at + 1, job))],
            [.. view.Authorizations.Where(each => each.Latest is not null).Select(each => Row(agency, number, each, payments))],
            payments,
            [.. view.Each<Contact>().GroupBy(contact => (contact.On, contact.With)).Select(day => Row(agency, number, day.Key.On, day.Key.With, [.. day]))],
            new MilestoneFold(agency, number, view).Milestones,
            ReportedFileRequest.Of(agency, number, view.Placed.Select(each => each.Entry)));
    }

    private static ContactDay Row(string agency, string number, DateOnly on, Party with, Contact[] contacts) => new()
    {
        Agency = agency,
        Case = number,
        On = on,
        With = with.JsonName(),
        Substantive = Array.Exists(contacts, IsSubstantive),
        FaceToFace = Array.Exists(contacts, contact => IsSubstantive(contact) && contact.Mode is Mode.InPerson or Mode.Virtual),
        Contacts = contacts.Length,
    };

    private static ReportedEmployment Row(string agency, string number, int nth, Job job)
    {
        var facts = job.Facts;
        return new()
        {
            Agency = agency,
            Case = number,
            Nth = nth,
            Job = job.Name,
            Employer = facts.Employer,
            Title = facts.Title,
            Soc = facts.Soc,
            Pathway = facts.Pathway,
            HourlyWageCents = Hundredths(facts.HourlyWage),
            WeeklyHours = HundredthsOfHours(facts.WeeklyHours),
            Supported = facts.Supported,
            Permanent = facts.Permanent,
            Competitive = facts.Competitive,
            Integrated = facts.Integrated,
            Started = job.Since,
            Ended = job.Ended,
            EndReason = job.End?.Reason,
        };
    }

    private static ReportedAuthorization Row(string agency, string number, AuthorizationFact authorization, ReportedPayment[] payments)
    {
        var latest = authorization.Latest!;
        return new()
        {
            Agency = agency,
            Case = number,
            Number = authorization.Number,
            Service = latest.Service,
            Provider = latest.Provider,
            Received = latest.Received,
            From = latest.From,
            To = latest.To,
            AmountCents = Hundredths(latest.Amount),
            PostEmployment = latest.PostEmployment ?? false,
            Cancelled = authorization.Cancelled,
            PaidCents = payments.Where(paid => paid.Authorization == authorization.Number).Sum(paid => paid.AmountCents),
            PaidInFull = authorization.PaidInFull,
        };
    }

    private static ReportedPayment Row(string agency, string number, int nth, AuthorizationPaid paid) => new()
    {
        Agency = agency,
        Case = number,
        Nth = nth,
        Authorization = paid.Authorization,
        On = paid.On,
        AmountCents = Hundredths(paid.Amount),
        InFull = paid.InFull,
    };

    private static bool IsSubstantive(Contact contact) => contact.Substantive ?? true;

    private static long Hundredths(decimal value) => (long)(decimal.Round(Math.Min(value, 1e12m), 2, MidpointRounding.AwayFromZero) * 100);

    private static int HundredthsOfHours(decimal hours) => (int)Hundredths(Math.Min(hours, 1e6m));
}
