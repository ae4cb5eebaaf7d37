using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Nebraska.NebraskaEvents;
using static Throughline.Policy.Rules.Finders;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR, Placement Services, approved 2024-01-26: employment follow-up and the way to closure.</summary>
public static class EmploymentFollowUp
{
    private static Citation Section(string section) => PlacementServices.Section(section);

    private static readonly Cure RecordAnswer = new("Record answer", Kind.ConcernAnswered) { About = ["concern"] };

    public static readonly Duty FirstFollowUp = new("NE-PL-30", "Two follow-up contacts in the first 30 days", Section("Employment Follow Up"))
    {
        Says = "At least two follow-up contacts with the client in the first 30 days of employment.",
        During = FollowUp,
        Opens = First(30.Days),
        MetBy = Second(ClientContact),
        Why = Whys.FirstContacts,
        Cure = Cures.LogContact,
    };

    public static readonly Duty MonthlyFollowUp = new("NE-PL-31", "Monthly follow-up contact", Section("Employment Follow Up"))
    {
        Says = "Then at least one a month until the case is closed or the job passes to extended services.",
        During = FollowUp,
        Opens = EachMonthAfter(30.Days),
        FollowsOn = FirstFollowUp.Id,
        MetBy = Next(ClientContact),
        Why = Whys.MonthlyContact,
        Cure = Cures.LogContact,
    };

    public static readonly Duty EmployerFollowUp = new("NE-PL-32", "Employer follow-up in the first 30 days", Section("Employment Follow Up"))
    {
        Says = "One employer follow-up within the first 30 days, unless the client declines.",
        During = FollowUp,
        Opens = First(30.Days),
        MetBy = Next(EmployerContact),
        WaivedIf = Tests.Latest(EmployerFollowUpAsked, @is: EmployerFollowUpDeclined),
        Why = Whys.Employer,
        Cure = Cures.LogEmployerContact,
    };

    public static readonly Duty AnswerTheEmployer = new("NE-PL-33", "Answer to the employer", Section("Employment Follow Up"))
    {
        Says = "Employer concerns are answered within one business day.",
        Opens = OnEach(EmployerConcern),
        Due = 1.BusinessDay,
        MetBy = After(Answered, AboutTheSameConcern),
        About = Concern,
        Why = Whys.Answer,
        Cure = RecordAnswer,
    };

    public static readonly Duty AnswerTheClient = new("NE-PL-34", "Answer to the client", Section("Employment Follow Up"))
    {
        Says = "Client issues are answered within one business day.",
        Opens = OnEach(ClientConcern),
        Due = 1.BusinessDay,
        MetBy = After(Answered, AboutTheSameConcern),
        About = Concern,
        Why = Whys.Answer,
        Cure = RecordAnswer,
    };

    public static readonly Need JobIsHeld = new("a job that VR supports", known => known.Jobs.Held is not null)
    {
        Cure = Cures.RecordSupportedJob,
        Shows = Shown.HeldJob("No job that VR supports is held."),
    };

    public static readonly Clock NinetyDays = new("NE-PL-38", "90-day clock to closure", Section("Follow-up procedure 1, 90-day clock"))
    {
        Says = "90 days from the latest of the job's start, the end of each authorization not paid in full, the payment of each that is.",
        While = JobIsHeld,
        StartsOnTheLatestOf =
        [
            new("start of the supported job", known => known.Jobs.Held is { } job ? (job.Start, job.StartEntry) : null),
            new("end of an authorization not paid in full", Authorizations.LatestEndOfUnpaid),
            new("day an authorization was paid in full", Authorizations.LatestPayment),
        ],
        Runs = 90.Days,
        AppliesWhile = known => known.Last(CaseClosed) is null,
    };

    public static readonly Need NinetyDaysAreOver = new("90 days on the clock", known => NinetyDays.Read(known)?.Ready <= known.AsOf)
    {
        Clock = NinetyDays,
        Shows = known => NinetyDays.Read(known) is { } days
            ? new(new("Clock from {0}: {1}.", days.Starts, days.Governs.Name)) { IsEarly = days.Ready > known.AsOf }
            : new(new("The clock starts with a job that VR supports.")) { IsEarly = true },
    };

    public static readonly Need FinalContactWasMade = new("a final contact with the client once the 90 days are over", known => Final(known) is not null)
    {
        Cure = Cures.LogFinalContact,
        Shows = known => Final(known) is { } final ? new(new("Final contact on {0}. {1}", known.On(final), known.Entry(final).Note ?? ""), final)
            : new(NinetyDays.Read(known) is not { } days ? new("It comes once the 90 days are over.")
                : new(days.Ready > known.AsOf ? "It counts from {0} on." : "No contact on or after {0} is marked final.", days.Ready)),
    };

    public static readonly Need NoPostEmploymentWork = new("90 days without post-employment services", known => WorkIn(known) is { Count: 0 })
    {
        Shows = known => (NinetyDays.Read(known), WorkIn(known)) is not ({ } days, { } work) ? new(new("Counted once the clock runs.")) { IsEarly = true }
            : work.Count > 0 ? new(new(work.Count == 1 ? "{0} entry from {1} to {2}." : "{0} entries from {1} to {2}.", work.Count, days.Starts, days.Ready), work) { IsAgainst = true }
            : days.Ready > known.AsOf ? new(new("None so far, since {0}; the 90 days are over on {1}.", days.Starts, days.Ready)) { IsEarly = true }
            : new(new("None from {0} to {1}.", days.Starts, days.Ready)),
    };

    public static readonly Gate CloseSuccessful = new("NE-PL-41", "close-successful", "Close as successful", Section("Follow-up procedure 7, closure"))
    {
        Says = "After 90 days employed without post-employment services, one final contact secures agreement to close.",
        Needs = [JobIsHeld, NinetyDaysAreOver, FinalContactWasMade, NoPostEmploymentWork],
        AppliesWhile = known => known.Last(ClosedSuccessful) is null,
        Guards = ClosedSuccessful,
    };

    private static int? Final(Known known) => NinetyDays.Read(known) is { } days ? known.FirstSince(FinalContact, days.Ready) : null;

    // From the first of the 90 days to the day on which they are over; none where they do not run.
    private static ArraySegment<int>? WorkIn(Known known) =>
        NinetyDays.Read(known) is { } days ? known.Each(PostEmploymentWork, known.FirstOn(days.Starts), known.FirstAfter(days.Ready)) : default(ArraySegment<int>?);

    private static string? Concern(Known known, Obligation owed) => owed.OpenedWith<ConcernRaised>().Concern;

    private static bool AboutTheSameConcern(Known known, Obligation owed, int entry) =>
        known.Entry<ConcernAnswered>(entry).Concern == owed.OpenedWith<ConcernRaised>().Concern;
}
