using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;
using static Throughline.Policy.Rules.Finders;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, Technical Specifications: Individual Placement and Support, 2015-07-01 to 2016-06-30: sites, reports, job development.</summary>
public static class Ips
{
    internal static Citation Section(string section) => new("Technical Specifications: Individual Placement and Support", section, "2015-07-01");

    private static readonly Dated<Period> ThirtyDays = 30.Days;
    private static readonly Dated<Period> NinetyDays = 90.Days;

    public static readonly Finding SiteNotApproved = new("WI-IPS-01", "IPS authorization to a site that is not approved", Section("Note"))
    {
        Says = "Only a site approved by the contract specialist and the IPS state team lead may be authorised.",
        Of = IpsAuthorized,
        When = (known, entry) => MissingApprovals(known, entry).Any(),
        Because = (known, entry) => [.. MissingApprovals(known, entry).Select(by => new Fact("no approval by the {0} on {1}", by.Replace('-', ' '), known.Entry<Authorization>(entry).Received))],
    };

    private static readonly Cure RecordReport = new("Write report", Kind.Document, ("action", "submitted")) { About = ["authorization", "period"], Page = "documents" };

    public static readonly Window TwentyFourMonths = new("WI-IPS-06", "Support in employment", Section("Introduction"))
    {
        Says = "Up to 24 months of support in employment.",
        Opens = known => known.Jobs.Supported is [var first, ..] ? [first.Start] : [],
        Lasts = 24.Months,
    };

    public static readonly Duty ReportInFiveDays = new("WI-IPS-10", "Report within 5 days", Section("Reporting/Billing Requirements"))
    {
        Says = "A report is completed within 5 days of the end of the service, or of the month for ongoing service.",
        Opens = OnEach(ServiceDone, "on the last day of the month for ongoing service", (known, entry) => known.Entry(entry) is ServiceMonth month ? month.Period.Last : known.On(entry)),
        Due = 5.Days,
        MetBy = OnAnyDay(Submitted, ForTheServiceDone),
        About = (_, owed) => owed.OpenedWith<Entry>() switch
        {
            ServiceMonth month => $"{month.Authorization}/{month.Period}",
            var ended => ((ServiceEnded)ended).Authorization,
        },
        Why = (known, owed) => owed.OpenedWith<Entry>() is ServiceMonth month
            ? [new("Ongoing service was given in {0}; its report is owed within {1} of the month's end", month.Period.ToString(), owed.Rule.Due!.At(owed.Opened, known.Decided))]
            : [new("The service ended {0}; its report is owed within {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = RecordReport,
    };

    // A report that comes after the authorization was cancelled is none that it asked for.
    public static readonly Duty ReportByTheOuterLimit = new("WI-IPS-11", "Report by the outer limit", Section("Reporting/Billing Requirements"))
    {
        Says = "The outer limit from the receipt of the authorization: 30 days, or 90 for the career profile and the transition.",
        During = AuthorizationHeld,
        Opens = AtStart,
        DueOn = (known, owed) => Limit(known, owed) is { } limit ? known.Calendar.After(owed.Opened, limit.At(owed.Opened, known.Decided)) : null,
        MetBy = OnAnyDay(Submitted, (known, owed, entry) => known.Entry<Document>(entry).Authorization == owed.Span.Subject && !(entry > owed.Span.EndEntry)),
        DroppedIf = (known, owed) => Limit(known, owed) is null,
        Reads = [("due, plan and support", ThirtyDays), ("due, profile and transition", NinetyDays)],
        Why = (known, owed) => [new("The authorization {0} was received {1}; no report may come later than {2}", owed.Span.Subject!, owed.Opened, owed.Due!)],
        Cure = RecordReport,
    };

    public static readonly Duty CareerProfile = new("WI-IPS-21", "Career profile to DVR", Section("Career Profile and Report"))
    {
        Says = "A copy of the career profile goes to DVR within five business days of the last meeting.",
        Opens = OnEach(LastProfileMeeting),
        Due = 5.BusinessDays,
        MetBy = OnOrAfter(ProfileSubmitted),
        Why = (known, owed) => [new("The last meeting was {0}; the profile goes to DVR within {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = new("Write profile", Kind.Document, ("document", "career-profile"), ("action", "submitted")) { Document = "career-profile" },
    };

    public static readonly Duty PlanReview = new("WI-IPS-31", "60-day review of the job development plan", Section("Job Development Plan Report"))
    {
        Says = "The job development plan is reviewed every 60 days with consumer and counselor.",
        During = JobDevelopment,
        Opens = OnFirst(PlanCompleted, thenEach: PlanCompletedOrReviewed),
        Due = 60.Days,
        MetBy = Next(PlanCompletedOrReviewed),
        Why = (known, owed) => [new("Plan completed or last reviewed {0}; it is reviewed every {1} with consumer and counselor", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = new("Write review", Kind.Document, ("document", "job-development-plan"), ("action", "reviewed")) { Document = "job-development-plan-review" },
        IsReview = true,
    };

    public static readonly Duty ContactsUpdate = new("WI-IPS-32", "Update of the employer contacts", Section("Job Development Plan Report"))
    {
        Says = "The list of employer contacts is updated at least every 60 days.",
        During = JobDevelopment,
        Opens = OnFirst(PlanCompleted, thenEach: PlanCompletedOrContactsUpdated),
        Due = 60.Days,
        MetBy = Next(ContactsUpdated),
        Why = (known, owed) => [new("Employer contacts listed or last updated {0}; they are updated every {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = new("Write update", Kind.Document, ("document", "job-development-contacts"), ("action", "reviewed")) { Document = "job-development-contacts-review" },
    };

    private static Dated<Period>? Limit(Known known, Obligation owed) => known.Entry<Authorization>(owed.Span.StartEntry!.Value).Service switch
    {
        "ips-job-development-plan" or "ips-job-development" or "ips-job-start" or "ips-ongoing-support" => ThirtyDays,
        "ips-career-profile" or "ips-transition" => NinetyDays,
        _ => null,
    };

    private static bool ForTheServiceDone(Known known, Obligation owed, int entry)
    {
        var report = known.Entry<Document>(entry);
        return owed.OpenedWith<Entry>() switch
        {
            ServiceMonth month => report.Authorization == month.Authorization && report.Period == month.Period,
            ServiceEnded ended => report.Authorization == ended.Authorization,
            _ => false,
        };
    }

    private static IEnumerable<string> MissingApprovals(Known known, int entry)
    {
        var authorization = known.Entry<Authorization>(entry);
        var provider = Array.Find(known.File.Providers, each => each.Id == authorization.Provider);
        return IpsProviders.Terms.MissingOn(provider, authorization.Site, authorization.Received).Select(duty => duty.Word);
    }
}
