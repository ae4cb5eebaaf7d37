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

    public static readonly Duty FirstFollowUp = new("NE-PL-30", "Two follow-up contacts in the first 30 days", Section("Employment Follow Up"))
    {
        Says = "At least two follow-up contacts with the client in the first 30 days of employment.",
        During = FollowUp,
        Opens = First(30.Days),
        MetBy = Second(ClientContact),
        Why = Whys.FirstContacts,
    };

    public static readonly Duty MonthlyFollowUp = new("NE-PL-31", "Monthly follow-up contact", Section("Employment Follow Up"))
    {
        Says = "Then at least one a month until the case is closed or the job passes to extended services.",
        During = FollowUp,
        Opens = EachMonthAfter(30.Days),
        FollowsOn = FirstFollowUp.Id,
        MetBy = Next(ClientContact),
        Why = Whys.MonthlyContact,
    };

    public static readonly Duty EmployerFollowUp = new("NE-PL-32", "Employer follow-up in the first 30 days", Section("Employment Follow Up"))
    {
        Says = "One employer follow-up within the first 30 days, unless the client declines.",
        During = FollowUp,
        Opens = First(30.Days),
        MetBy = Next(EmployerContact),
        WaivedIf = Tests.Latest(EmployerFollowUpAsked, @is: EmployerFollowUpDeclined),
        Why = Whys.Employer,
    };

    public static readonly Duty AnswerTheEmployer = new("NE-PL-33", "Answer to the employer", Section("Employment Follow Up"))
    {
        Says = "Employer concerns are answered within one business day.",
        Opens = OnEach(EmployerConcern),
        Due = 1.BusinessDay,
        MetBy = After(Answered, AboutTheSameConcern),
        About = Concern,
        Why = Whys.Answer,
    };

    public static readonly Duty AnswerTheClient = new("NE-PL-34", "Answer to the client", Section("Employment Follow Up"))
    {
        Says = "Client issues are answered within one business day.",
        Opens = OnEach(ClientConcern),
        Due = 1.BusinessDay,
        MetBy = After(Answered, AboutTheSameConcern),
        About = Concern,
        Why = Whys.Answer,
    };

    public static readonly Clock NinetyDays = new("NE-PL-38", "90-day clock to closure", Section("Follow-up procedure 1, 90-day clock"))
    {
        Says = "90 days from the latest of the job's start, the end of each authorization not paid in full, the payment of each that is.",
        While = new("a job that VR supports", known => known.Jobs.Held is not null),
        StartsOnTheLatestOf =
        [
            new("start of the supported job", known => known.Jobs.Held is { } job ? (job.Start, job.StartEntry) : null),
            new("end of an authorization not paid in full", Authorizations.LatestEndOfUnpaid),
            new("day an authorization was paid in full", Authorizations.LatestPayment),
        ],
        Runs = 90.Days,
    };

    public static readonly Gate CloseSuccessful = new("NE-PL-41", "close-successful", "Close as successful", Section("Follow-up procedure 7, closure"))
    {
        Says = "After 90 days employed without post-employment services, one final contact secures agreement to close.",
        Needs =
        [
            new("a job that VR supports", known => known.Jobs.Held is not null),
            new("90 days on the clock", known => NinetyDays.Read(known)?.Ready <= known.AsOf),
            new("a final contact with the client once the 90 days are over", known => NinetyDays.Read(known) is { } days && known.FirstSince(FinalContact, days.Ready) is not null),
            new("90 days without post-employment services", known => NinetyDays.Read(known) is { } days && known.FirstWithin(PostEmploymentWork, days.Starts, days.Ready) is null),
        ],
        Guards = ClosedSuccessful,
    };

    private static string? Concern(Known known, Obligation owed) => owed.OpenedWith<ConcernRaised>().Concern;

    private static bool AboutTheSameConcern(Known known, Obligation owed, int entry) =>
        known.Entry<ConcernAnswered>(entry).Concern == owed.OpenedWith<ConcernRaised>().Concern;
}
