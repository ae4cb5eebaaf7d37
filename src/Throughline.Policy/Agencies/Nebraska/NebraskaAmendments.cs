using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Newer Nebraska versions, known and not in force until the agency names the day.</summary>
public static class NebraskaAmendments
{
    public static readonly Duty ContactInTwoWeeks = EmploymentFollowUp.FirstFollowUp with
    {
        Says = "A follow-up contact within the first two weeks, then monthly.",
        Title = "Follow-up contact in the first two weeks",
        Cites = new("Successful Outcome", "Employment follow-up", "2025-08-21"),
        Opens = Openings.First(14.Days),
        MetBy = Finders.Next(ClientContact),
    };

    public static readonly Duty MonthlyAfterTwoWeeks = EmploymentFollowUp.MonthlyFollowUp with
    {
        Says = "Monthly follow-up counted from the end of the first two weeks.",
        Cites = new("Successful Outcome", "Employment follow-up", "2025-08-21"),
        Opens = Openings.EachMonthAfter(14.Days),
    };

    /// <summary>The first two digits of the SOC code, its major group, are compared; a code that is absent fits nothing.</summary>
    public static readonly Need JobOfTheGoal = new("a job of the plan's goal, by the first two digits of its SOC code; else an amended plan", known =>
        SocOfTheGoal(known) is { Length: >= 2 } goal && SocOfTheJob(known) is { Length: >= 2 } job && AreOfOneGroup(goal, job))
    {
        Cure = new("Amend the plan", Kind.PlanAmended),
        Shows = known => (SocOfTheGoal(known), SocOfTheJob(known)) switch
        {
            _ when known.Jobs.Held is null => new(new("No job that VR supports is held.")),
            (not { Length: >= 2 }, _) => new(new("The plan names no SOC code.")),
            (_, not { Length: >= 2 }) => new(new("The job has no SOC code.")),
            var (goal, job) when AreOfOneGroup(goal, job) => new(new("Plan {0} and job {1} are of one group, SOC {2}.", goal, job, goal[..2])),
            var (goal, job) => new(new("The plan's goal is SOC {0}, the job SOC {1}.", goal, job)) { IsAgainst = true },
        },
    };

    public static readonly Gate CloseWithTheGoal = EmploymentFollowUp.CloseSuccessful with
    {
        Says = "A successful outcome is in a job of the plan's goal: the first two digits of its SOC code are those of the goal, or the plan is amended before.",
        Cites = new("Successful Outcome", "Criteria", "2025-08-21"),
        Needs = [.. EmploymentFollowUp.CloseSuccessful.Needs, JobOfTheGoal],
    };

    public static readonly Gate BeforeTheExit = PostEmploymentServices.PostEmployment with
    {
        Says = "Post-employment services come between the start of employment and the exit, so nothing is opened after a successful closure; who needs services then applies anew.",
        Title = "Post-employment services before the exit",
        Cites = new("Post-Employment Services", "Definition", "2022-04-08"),
        Needs =
        [
            new("a job that VR supports, in a case that is not closed", known => known.Jobs.Held is not null && known.First(ClosedSuccessful) is null)
            {
                Shows = Shown.HeldJob("No job that VR supports is held."),
            },
            new("services that are limited, readily available, easy to arrange or routine, by a determination", known =>
                known.Last(Determined) is { } last && known.Entry(last) is Determination { Outcome: DeterminationOutcome.PostEmployment, Criteria: { Limited: true } or { ReadilyAvailable: true } or { EasyToArrange: true } or { Routine: true } })
            {
                Shows = Shown.Latest(Determined),
            },
        ],
    };

    private static string? SocOfTheGoal(Known known) => known.Last(Planned) is { } plan ? ((IPlan)known.Entry(plan)).Soc : null;

    private static string? SocOfTheJob(Known known) => known.Jobs.Held?.Job.Facts.Soc;

    private static bool AreOfOneGroup(string goal, string job) => string.CompareOrdinal(goal, 0, job, 0, 2) == 0;

    internal static readonly Amendment[] All =
    [
        new("follow-up-2025", "Follow-up: one contact within the first two weeks, then monthly; closure in a job of the goal", new(2025, 8, 21),
            "Successful Outcome, program manual chapter 1111", ["NE-PL-30", "NE-PL-31", "NE-PL-41"], [ContactInTwoWeeks, MonthlyAfterTwoWeeks, CloseWithTheGoal])
        {
            LeavesOut = "Left out: the exemption of supported employment from the contact with the employer (NE-PL-32). A file does not say which case is one of supported employment; it stays owed, and the client's word that no employer be contacted waives it as before.",
        },
        new("post-employment-2022", "Post-employment services before the exit is reported", new(2022, 4, 8),
            "Post-Employment Services, program manual chapter 548", ["NE-PE-10"], [BeforeTheExit]),
    ];
}
