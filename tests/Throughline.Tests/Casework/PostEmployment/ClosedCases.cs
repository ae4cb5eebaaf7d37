using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Casework.PostEmployment;

/// <summary>A life up to its successful closure with a job in healthcare, and what comes after it.</summary>
public static class ClosedCases
{
    /// <summary>Closed on the day given, after half a year on the job.</summary>
    public static Entry[] Life(DateOnly closed) =>
    [
        Plan(closed.AddDays(-230)), new ReferralOpened { On = closed.AddDays(-220), To = ReferralTo.Placement },
        new EmploymentStarted
        {
            On = closed.AddDays(-180), Job = "j1", Title = "Nurse aide", Employer = "Bluestem Care Center", Soc = "31-1131", Pathway = "healthcare", HourlyWage = 17.10m, WeeklyHours = 32,
            Supported = true, Permanent = true, Competitive = true, Integrated = true, AgreedBy = ["client", "placement-specialist"],
        },
        new Contact { On = closed.AddDays(-5), With = Party.Client, Mode = Mode.Phone, Final = true, Note = "All is met; we agreed to close." }, new Closed { On = closed, Outcome = ClosureOutcome.Successful, Job = "j1" },
    ];

    public static PostEmploymentRequested Request(string on, Objective objective = Objective.Maintain) =>
        new() { On = Day(on), Objective = objective, Soc = objective == Objective.Regain ? "31-1131" : null, Pathway = objective == Objective.Advance ? "healthcare" : null, Note = "The course for medication aides" };

    public static Determination Decided(string on, DeterminationOutcome outcome = DeterminationOutcome.PostEmployment) => new()
    {
        On = Day(on), About = DeterminationAbout.PostEmployment, Outcome = outcome, Note = "As talked over",
        Criteria = new() { ReadilyAvailable = true, EasyToArrange = true, Routine = true, Limited = true, WithinWindow = true },
    };

    public static PlanAmended Amendment(string on) => new()
    {
        On = Day(on), Goal = "Medication aide", Services = ["training"], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true,
    };

    /// <summary>An entry as somebody records it; an amendment rests on its paper, signed.</summary>
    public static IEnumerable<Entry> WithItsPaper(Entry entry) => entry switch
    {
        PlanAmended { Purpose: AmendmentPurpose.PostEmployment } => [Paper(entry.On), entry],
        PlanAmended => [Throughline.Tests.Databases.Entries.AmendmentOnPaper(entry.On.ToString("yyyy-MM-dd")), entry],
        _ => [Throughline.Tests.Databases.Entries.AsPeopleRecordThem(entry)],
    };

    /// <summary>The signed original of an amendment, as somebody saw it.</summary>
    public static Entry Paper(DateOnly on) => Throughline.Tests.Databases.Entries.OnPaper(on.ToString("yyyy-MM-dd"), "ipe-amendment");

    public static ServiceGiven Service(string on) => new() { On = Day(on), Service = "training", PostEmployment = true };

    public static Authorization Authorized(string on, string to) =>
        new() { On = Day(on), Number = "P-1", Service = "training", Received = Day(on), From = Day(on), To = Day(to), Amount = 360, PostEmployment = true };

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd");

    private static PlanApproved Plan(DateOnly on) => new() { On = on, Goal = "Nurse aide", Soc = "31-1131", Pathway = "healthcare", Services = ["job-search-assistance", "job-seeking-skills"] };
}
