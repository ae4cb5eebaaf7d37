using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa's closure with a job, 26-0: what 34 CFR 361.56 asks, line by line, each with what the file shows for it.</summary>
public static class Closure26
{
    /// <summary>The paper by which pay is verified: a pay stub, or the employer's letter.</summary>
    public const string WageVerification = "wage-verification";

    /// <summary>What a contact is about in which somebody is told of post-employment services.</summary>
    public const string PostEmploymentTopic = "post-employment";

    private static readonly Citation Closing = new("34 CFR Part 361", "361.56, closing the record of services", "2016-08-19");

    /// <summary>How long the job is kept at least.</summary>
    private static readonly Dated<Period> Kept = 90.Days;

    public static readonly Event PayVerified = Event.When<Document>(Kind.Document, "pay verified", document => document is { Name: WageVerification, Action: DocumentAction.Completed or DocumentAction.Submitted or DocumentAction.Accepted });

    private static readonly Event ToldOfPostEmployment = Event.When<Contact>(Kind.Contact, "told of post-employment services", contact => contact.With == Party.Client && contact.Topics?.Contains(PostEmploymentTopic) == true);

    public static readonly Need OutcomeOfThePlan = new("the outcome of the plan: a job that IVRS supports, of the kind that the plan aims at", known =>
        Plan(known) is { } plan && known.Jobs.Held is { } job && IsOfThePlan(known, plan, job))
    {
        Cure = Cures.RecordSupportedJob,
        Shows = known => Plan(known) is not { } plan ? new(new("No plan is on file.")) : known.Jobs.Held is not { } job
            ? new(new("The plan aims at {0}; no job that IVRS supports is held.", GoalOf(known, plan)), plan)
            : new(new("Plan: {0}, SOC {1}. Job: {2}, SOC {3}.", GoalOf(known, plan), SocOf(known, plan) ?? "not recorded", job.Job.Facts.Title, job.Job.Facts.Soc ?? "not recorded"), plan, job.StartEntry),
    };

    public static readonly Need KeptNinetyDays = new("the job kept for 90 days or more", known => known.Jobs.Held is { } job && Day90(known, job) <= known.AsOf)
    {
        Shows = known => known.Jobs.Held is { } job
            ? new(new("Since {0}; 90 days are over on {1}.", job.Start, Day90(known, job)), job.StartEntry) { IsEarly = Day90(known, job) > known.AsOf }
            : new(new("The 90 days begin with the job.")) { IsEarly = true },
    };

    public static readonly Need NothingMoreNeeded = new("no service under way: every authorization over, paid or cancelled", known => UnderWay(known).Count == 0)
    {
        Shows = known => UnderWay(known) is { Count: > 0 } open
            ? new(new("Under way: {0}.", string.Join(", ", open.Select(each => each.Number))), [.. open.Select(each => each.LatestAt)]) { IsAgainst = true }
            : new(new("No authorization runs beyond this day unpaid.")),
    };

    public static readonly Need BothSatisfied = new("both satisfied: a final contact with the job candidate once the 90 days are over", known => Final(known) is not null)
    {
        Cure = Cures.LogFinalContact,
        Shows = known => Final(known) is { } final ? new(new("Final contact on {0}. {1}", known.On(final), known.Entry(final).Note ?? ""), final)
            : new(new("No contact after the 90 days is marked final.")),
    };

    public static readonly Need TheyWereTold = new("told of post-employment services", known => Told(known) is not null)
    {
        Cure = new("Log that they were told", Kind.Contact, ("with", "client"), ("topics", PostEmploymentTopic)),
        Shows = known => Told(known) is { } told ? new(new("Talked about on {0}.", known.On(told)), told) : new(new("No contact since the job began says so.")),
    };

    public static readonly Need Integrated = new("competitive pay in an integrated setting", known => known.Jobs.Held is { } job && job.Job.Facts is { Competitive: true, Integrated: true })
    {
        Shows = known => known.Jobs.Held is not { } job ? new(new("Recorded with the job."))
            : new(new("{0} an hour, {1} hours a week; competitive: {2}, integrated: {3}.", Dollars.Said(job.Job.Facts.HourlyWage), job.Job.Facts.WeeklyHours, Yes(job.Job.Facts.Competitive), Yes(job.Job.Facts.Integrated)), job.StartEntry),
    };

    public static readonly Need PayIsVerified = new("pay verified by a pay stub or the employer’s letter", known => Verified(known) is not null)
    {
        Cure = new("Record the pay stub", Kind.Document, ("document", WageVerification), ("action", "submitted")),
        Shows = known => Verified(known) is { } verified ? new(new("On file since {0}. {1}", known.On(verified), known.Entry(verified).Note ?? ""), verified) : new(new("None on file since the job began.")),
    };

    public static readonly Gate Close = new("IA-PE-14", "close-successful", "Close as 26-0, employed", Closing)
    {
        Says = "A case is closed as 26-0 with the outcome of its plan, kept at least 90 days, no more services needed, both satisfied, pay and setting shown, and post-employment services explained.",
        Needs = [OutcomeOfThePlan, KeptNinetyDays, NothingMoreNeeded, BothSatisfied, TheyWereTold, Integrated, PayIsVerified],
        AppliesWhile = known => known.Last(CaseClosed) is null,
        Guards = ClosedSuccessful,
        IsInTheContract = false,
        Reads = [("90 days", Kept)],
    };

    internal static readonly Event[] Events = [PayVerified, ToldOfPostEmployment];

    private static int? Plan(Known known) => known.Last(Planned);

    private static string GoalOf(Known known, int plan) => ((IPlan)known.Entry(plan)).Goal;

    // An amendment that is silent about the code leaves it as it was.
    private static string? SocOf(Known known, int plan) => ((IPlan)known.Entry(plan)).Soc ?? (known.LastBefore(plan, Planned) is { } earlier ? SocOf(known, earlier) : null);

    // The first two digits are the group of occupations.
    private static bool IsOfThePlan(Known known, int plan, SupportedJob job) =>
        SocOf(known, plan) is { Length: >= 2 } aim && job.Job.Facts.Soc is { Length: >= 2 } held && string.CompareOrdinal(aim, 0, held, 0, 2) == 0;

    private static DateOnly Day90(Known known, SupportedJob job) => known.Calendar.After(job.Start, Kept.At(job.Start, known.Decided));

    private static int? Final(Known known) => known.Jobs.Held is { } job ? known.FirstSince(FinalContact, Day90(known, job)) : null;

    private static int? Told(Known known) => known.Jobs.Held is { } job ? known.FirstSince(ToldOfPostEmployment, job.Start) : null;

    private static int? Verified(Known known) => known.Jobs.Held is { } job ? known.FirstSince(PayVerified, job.Start) : null;

    private static List<AuthorizationFact> UnderWay(Known known) => known.Authorizations.FindAll(each => each.IsOpen && each.Latest?.To >= known.AsOf);

    private static string Yes(bool so) => so ? "yes" : "no";
}
