using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>
/// Wisconsin DVR, IPS: what is done for a job besides looking for it, each a word of the agency: it is recorded as a service and told in the month's report.
/// </summary>
public static class Activities
{
    public const string JobAnalysis = "ips-job-analysis";
    public const string BarrierRemoved = "ips-barrier-removed";
    public const string EngineeringConsultation = "ips-engineering-consultation";
    public const string EmployerEducation = "ips-employer-education";
    public const string Preparation = "ips-preparation";

    /// <summary>The area of service that tells an activity from the services that are bought.</summary>
    public const string Area = "job-development";

    /// <summary>Each by its word and its name.</summary>
    public static IReadOnlyList<(string Word, string Name)> All { get; } =
    [
        (JobAnalysis, "Job analysis at the workplace"), (BarrierRemoved, "Barrier at the workplace removed"), (EngineeringConsultation, "Rehabilitation engineering consultation"),
        (EmployerEducation, "Employer taught about disability, on request"), (Preparation, "Preparation: interview, résumé, portfolio"),
    ];

    public static readonly RecordingRule Described = new("WI-IPS-44", "What an activity says", Ips.Section("Job Development, Monthly and Job Start Reports"))
    {
        Says = "An activity says what was done and for which employer; preparation is given where the job center's does not suffice, and says why.",
        Of = [Kind.ServiceGiven],
        Against = asked => asked.IsNew && asked.Entry is ServiceGiven given && Is(given) ? Lacks(given) : [],
    };

    /// <summary>Whether a service is one of them.</summary>
    public static bool Is(ServiceGiven given) => All.Any(each => each.Word == given.Service);

    public static string NameOf(string service) => All.FirstOrDefault(each => each.Word == service).Name ?? ConsumerFile.Plain(service);

    private static IEnumerable<Objection> Lacks(ServiceGiven given)
    {
        if (string.IsNullOrWhiteSpace(given.Note)) yield return new("say what was done") { Field = "note" };
        if (given.Service == Preparation)
        {
            if (string.IsNullOrWhiteSpace(given.Reason)) yield return new("say why the job center's services do not suffice") { Field = "reason" };
        }
        else if (string.IsNullOrWhiteSpace(given.Employer))
        {
            yield return new("enter the employer") { Field = "employer" };
        }
    }
}
