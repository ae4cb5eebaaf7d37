using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Reports;

/// <summary>Folds a file, as it stands after its corrections, into the rows that reports join.</summary>
internal sealed class ReportFold
{
    private readonly string agency;
    private readonly string number;
    private readonly List<ReportedEmployment> employments = [];
    private readonly List<ReportedAuthorization> authorizations = [];
    private readonly List<ReportedPayment> payments = [];
    private readonly Dictionary<(DateOnly, Party), ContactDay> contactDays = [];

    private ReportFold(string agency, string number)
    {
        this.agency = agency;
        this.number = number;
    }

    public static ReportRows Of(string agency, string number, CaseFile file, DateOnly asOf)
    {
        var fold = new ReportFold(agency, number);
        var milestones = new MilestoneFold(agency, number);
        var standing = file.Standing(asOf);
        foreach (var (_, entry) in standing)
        {
            fold.Add(entry);
            milestones.Add(entry);
        }

        return new(fold.employments, fold.authorizations, fold.payments, [.. fold.contactDays.Values], milestones.Milestones, ReportedFileRequest.Of(agency, number, standing.Select(each => each.Entry)));
    }

    private void Add(Entry entry)
    {
        switch (entry)
        {
            case Contact contact: Add(contact); break;
            case EmploymentStarted started: Add(started); break;
            case EmploymentChanged changed: Change(changed); break;
            case EmploymentEnded ended: OnJob(ended.Job, job => job with { Ended = ended.On, EndReason = ended.Reason }); break;
            case Authorization authorization: Add(authorization); break;
            case AuthorizationPaid paid: Add(paid); break;
            case AuthorizationCancelled cancelled: OnAuthorization(cancelled.Authorization, row => row with { Cancelled = cancelled.On }); break;
            default: break;
        }
    }

    private void Add(Contact contact)
    {
        var substantive = contact.Substantive ?? true;
        var key = (contact.On, contact.With);
        var before = contactDays.GetValueOrDefault(key);
        contactDays[key] = new()
        {
            Agency = agency,
            Case = number,
            On = contact.On,
            With = contact.With.Word(),
            Substantive = substantive || before is { Substantive: true },
            FaceToFace = (substantive && contact.Mode is Mode.InPerson or Mode.Virtual) || before is { FaceToFace: true },
            Contacts = (before?.Contacts ?? 0) + 1,
        };
    }

    private void Add(EmploymentStarted started) => employments.Add(new()
    {
        Agency = agency,
        Case = number,
        Nth = employments.Count + 1,
        Job = started.Job,
        Employer = started.Employer,
        Title = started.Title,
        Soc = started.Soc,
        Pathway = started.Pathway,
        HourlyWageCents = Hundredths(started.HourlyWage),
        WeeklyHours = HundredthsOfHours(started.WeeklyHours),
        Supported = started.Supported,
        Permanent = started.Permanent,
        Competitive = started.Competitive,
        Integrated = started.Integrated,
        Started = started.On,
    });

    private void Change(EmploymentChanged changed) => OnJob(changed.Job, job => job with
    {
        Employer = changed.Employer ?? job.Employer,
        Title = changed.Title ?? job.Title,
        Soc = changed.Soc ?? job.Soc,
        Pathway = changed.Pathway ?? job.Pathway,
        HourlyWageCents = changed.HourlyWage is { } wage ? Hundredths(wage) : job.HourlyWageCents,
        WeeklyHours = changed.WeeklyHours is { } hours ? HundredthsOfHours(hours) : job.WeeklyHours,
        Supported = changed.Supported ?? job.Supported,
        Permanent = changed.Permanent ?? job.Permanent,
        Competitive = changed.Competitive ?? job.Competitive,
        Integrated = changed.Integrated ?? job.Integrated,
    });

    private void Add(Authorization authorization)
    {
        var before = authorizations.Find(row => row.Number == authorization.Number);
        var row = new ReportedAuthorization
        {
            Agency = agency,
            Case = number,
            Number = authorization.Number,
            Service = authorization.Service,
            Provider = authorization.Provider,
            Received = authorization.Received,
            From = authorization.From,
            To = authorization.To,
            AmountCents = Hundredths(authorization.Amount),
            PostEmployment = authorization.PostEmployment ?? false,
            Cancelled = before?.Cancelled,
            PaidCents = before?.PaidCents ?? 0,
            PaidInFull = before?.PaidInFull,
        };
        if (before is null) authorizations.Add(row);
        else authorizations[authorizations.IndexOf(before)] = row;
    }

    private void Add(AuthorizationPaid paid)
    {
        payments.Add(new()
        {
            Agency = agency,
            Case = number,
            Nth = payments.Count + 1,
            Authorization = paid.Authorization,
            On = paid.On,
            AmountCents = Hundredths(paid.Amount),
            InFull = paid.InFull,
        });
        OnAuthorization(paid.Authorization, row => row with
        {
            PaidCents = row.PaidCents + Hundredths(paid.Amount),
            PaidInFull = row.PaidInFull ?? (paid.InFull ? paid.On : null),
        });
    }

    // A job that is held: what is said of one that has ended changes nothing.
    private void OnJob(string job, Func<ReportedEmployment, ReportedEmployment> change)
    {
        var at = employments.FindLastIndex(row => row.Job == job && row.Ended is null);
        if (at >= 0) employments[at] = change(employments[at]);
    }

    private void OnAuthorization(string named, Func<ReportedAuthorization, ReportedAuthorization> change)
    {
        var at = authorizations.FindIndex(row => row.Number == named);
        if (at >= 0) authorizations[at] = change(authorizations[at]);
    }

    private static long Hundredths(decimal value) => (long)(decimal.Round(Math.Min(value, 1e12m), 2, MidpointRounding.AwayFromZero) * 100);

    private static int HundredthsOfHours(decimal hours) => (int)Hundredths(Math.Min(hours, 1e6m));
}
