using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>
/// Services before the plan or beside it: the commonest finding of state audits. A reminder and no refusal; 34 CFR 361.45 and 361.46 let services be
/// given under a plan that lists them.
/// </summary>
public static class ServicesAndPlan
{
    /// <summary>What was authorized or given, in which place of the file, and what of it is to be looked at.</summary>
    public sealed record Work(int Position, string Service, DateOnly On, string Why);

    /// <summary>An authorization that comes in so long after its first day is looked at.</summary>
    private const int Late = 30;

    public static readonly Citation Cites = new("34 CFR Part 361", "361.46, content of the individualized plan for employment", "2016-08-19");

    // What finds out whether and how somebody can be served comes before any plan.
    private static readonly string[] BeforeAnyPlan = ["assessment", "diagnosis", "evaluation", "counseling", "guidance", "information-and-referral", "benefits-planning"];

    public static IReadOnlyList<Work> Of(CaseFile file, DateOnly asOf)
    {
        var found = new List<Work>();
        IPlan? plan = null;
        foreach (var (position, entry) in CaseView.Of(file, asOf).Placed)
        {
            if (entry is IPlan next) plan = next;
            if (entry is Authorization authorization)
            {
                if (Against(plan, authorization.Service) is { } why) found.Add(new(position, authorization.Service, entry.On, why));
                if (authorization.Received.DayNumber - authorization.From.DayNumber > Late)
                {
                    found.Add(new(position, authorization.Service, entry.On, $"received {authorization.Received:yyyy-MM-dd}, {authorization.Received.DayNumber - authorization.From.DayNumber} days after its first day {authorization.From:yyyy-MM-dd}"));
                }
            }
            else if (entry is ServiceGiven given && Against(plan, file.Pack.PartsOfServices.GetValueOrDefault(given.Service, given.Service)) is { } why)
            {
                found.Add(new(position, given.Service, entry.On, why));
            }
        }

        return found;
    }

    private static string? Against(IPlan? plan, string service) => BeforeAnyPlan.Contains(service) ? null
        : plan is null ? "before any plan"
        : plan.Services.Contains(service) ? null
        : $"not among the services of the plan of {((Entry)plan).On:yyyy-MM-dd}";
}
