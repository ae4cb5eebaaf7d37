using Throughline.Policy;
using static Throughline.Browser.Tests.Given.Happened;

namespace Throughline.Browser.Tests.Given;

/// <summary>A case of each other agency, so that its words and rules are seen too.</summary>
internal static class OtherAgencies
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("WI-3001", "Pearl", "Sorensen",
        [
            new PlanApproved { On = Day("8-5"), Goal = "Florist", Services = ["ips"], TargetHours = 20m },
            new Authorization { On = Day("10-30"), Number = "W-77", Service = "job-coaching", Provider = "lakeland", Received = Day("10-30"), From = Day("11-1"), To = Day("2025-1-31"), Amount = 900m },
            new Document { On = Day("9-23"), Name = "job-development-plan", Action = DocumentAction.Completed },
            new ServiceMonth { On = Day("10-31"), Authorization = "W-77", Period = new(2024, 10) },
            Contact("11-12", Mode.InPerson, "Visited two greenhouses."),
        ])
        { Agency = "wisconsin-dvr", Counselor = Team.Wilma.Id, Specialist = null, Office = Team.Wilma.Office },
        new("IA-4001", "Orville", "Kastner",
        [
            new PlanApproved { On = Day("3-4"), Goal = "Janitor", Services = ["job-search-assistance"] },
            Job("4-1", "Ames Hall", "Janitor"),
            new Closed { On = Day("8-30"), Outcome = ClosureOutcome.Successful, Job = "job-1" },
            new ClosedFile { On = Day("11-11"), Action = ClosedFileAction.Requested },
        ])
        { Agency = "iowa-ivrs", Counselor = Team.Ivan.Id, Specialist = null, Office = Team.Ivan.Office },
        new("KS-5001", "Delia", "Fairweather",
        [
            new SelfSufficiencyPlan { On = Day("10-1"), Goals = [new("Find child care for the evening shift", Day("11-27"), "Delia", false), new("Open a savings account", Day("11-15"), "Delia", false)] },
            new CashAssistanceEnded { On = Day("10-1") },
            new Programme { On = Day("10-1"), Name = ProgrammeName.ChildCare, Status = ProgrammeStatus.Active, Renewal = Day("12-10") },
            new ContactPlanned { Id = "plan-1", On = Day("11-4"), Planned = Day("11-25"), Channel = Channel.Phone },
        ])
        { Agency = "kansas-dcf", Counselor = Team.Kay.Id, Specialist = null, Office = Team.Kay.Office },
    ];
}
