using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: what is given and bought in status 32-0 is a row of the signed plan, within its days.</summary>
internal static class PlanRecording
{
    public static readonly RecordingRule RowOfThePlan = new("IA-PE-09", "Service that is no row of the plan", new("Policy 604, Status 32-0", "1, Purpose", "2018-09"))
    {
        Says = "Post-employment services are limited in scope and duration: each service and authorization is a row of the signed plan and lies in its days.",
        Of = [Kind.ServiceGiven, Kind.Authorization],
        Also = ["IA-PE-05", "IA-PE-06"],
        Against = asked => IowaRecording.IsOfStatus32(asked) ? asked.Entry switch
        {
            ServiceGiven given => Against(asked, given.Service, given.On, given.On),
            Authorization authorization => Against(asked, authorization.Service, authorization.From, authorization.To),
            _ => [],
        } : [],
    };

    private static IEnumerable<Objection> Against(Asked asked, string service, DateOnly from, DateOnly to)
    {
        var standing = asked.Earlier.Select(each => each.Entry).ToList();
        // Whether a plan is in force at all is for the finding.
        if (standing.OfType<PlanAmended>().LastOrDefault(plan => plan.Purpose == AmendmentPurpose.PostEmployment && PlannedServices.IsSigned(plan)) is not { } plan) yield break;
        if (!plan.Services.Contains(service))
        {
            yield return new($"the plan of {plan.On:yyyy-MM-dd} has no row for {service}; its rows are {string.Join(", ", plan.Services)}") { Cure = new("Write another amendment", Kind.Document) { Document = Ipe2.Name } };
            yield break;
        }

        var rows = Ipe2.RowsOf(standing, plan).Where(row => row.Service == service).ToList();
        if (rows.Count > 0 && !rows.Exists(row => row.Begins <= from && to <= row.Ends))
        {
            yield return $"{service} runs from {rows[0].Begins:yyyy-MM-dd} to {rows[0].Ends:yyyy-MM-dd} in the plan";
        }
    }
}
