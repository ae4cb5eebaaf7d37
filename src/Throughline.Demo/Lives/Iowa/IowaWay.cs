using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Iowa;

/// <summary>An Iowa case on its way to a plan, in the services of a plan, or closed without a job.</summary>
internal sealed class IowaWay(Life life, string status)
{
    // What was recorded up to each status, in order; "plan" is the plan, "close" a closure without a job.
    private string[] Steps => status switch
    {
        "00" => [],
        "02-0" => ["02-0"],
        "04-0" => ["02-0", "04-0"],
        "06" => ["02-0", "06"],
        "08-0" => ["02-0", "close"],
        "10-1" => ["02-0", "10-1"],
        "30-0" => ["02-0", "10-1", "plan", "close"],
        "38-0" => ["02-0", "04-0", "close"],
        "28-0" => ["02-0", "10-1", "plan", "14-0", "close"],
        _ => ["02-0", "10-1", "plan", status],
    };

    public void Go(DateOnly here)
    {
        var day = life.Open(here.AddDays(-28 * Steps.Length));
        life.Task(day, TaskAbout.Other, life.Client.Fill("Referred; first talk with {name} about what IVRS does."));
        foreach (var step in Steps)
        {
            day = life.OpenFrom(day.AddDays(24));
            life.Add(step switch
            {
                "plan" => new PlanApproved { On = day, Goal = life.Client.Goal.Title, Soc = life.Client.Goal.Soc, Pathway = life.Client.Goal.Pathway, Services = ["counseling-and-guidance", "training", "job-search-assistance"], Note = "Signed by both." },
                "close" => new Closed { On = day, Outcome = ClosureOutcome.Other, Note = life.Client.Fill("{name} moved away and does not go on.") },
                _ => new StatusRecorded { On = day, Status = step, Reason = step == "24-0" ? "In hospital until the surgery has healed" : null },
            });
        }
    }
}
