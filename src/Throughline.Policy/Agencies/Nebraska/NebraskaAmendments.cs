using Throughline.Policy.Agencies.Federal;
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

    internal static readonly Amendment[] All =
    [
        new("follow-up-2025", "Follow-up: one contact within the first two weeks, then monthly", new(2025, 8, 21),
            "Successful Outcome, program manual chapter 1111", ["NE-PL-30", "NE-PL-31"], [ContactInTwoWeeks, MonthlyAfterTwoWeeks]),
        new("post-employment-2022", "Post-employment services before the exit is reported", new(2022, 4, 8),
            "Post-Employment Services, program manual chapter 548", ["NE-PE-10"], [BeforeTheExit]),
    ];
}
