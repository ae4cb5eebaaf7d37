using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: what is asked before an entry is recorded, besides what every agency asks.</summary>
internal static class WisconsinRecording
{
    // Which report a service asks for.
    private static readonly Dictionary<string, string> Reports = new(StringComparer.Ordinal)
    {
        ["ips-career-profile"] = "career-profile",
        ["ips-job-development-plan"] = "job-development-plan",
        ["ips-job-development"] = "job-development-report",
        ["ips-job-start"] = "job-start-report",
        ["ips-ongoing-support"] = "ongoing-support-report",
        ["ips-transition"] = "transition-report",
    };

    public static readonly RecordingRule ReportOfItsService = new("WI-IPS-10", "A report of another service", Ips.Section("Reporting/Billing Requirements"))
    {
        Says = "A report counts for a service only if it is of the kind that the service asks for.",
        Of = [Kind.Document],
        Against = asked => asked.Entry is Document { Action: DocumentAction.Submitted, Authorization: { } number } report && ServiceOf(asked, number) is { } service
            && Reports.GetValueOrDefault(service) is { } wanted && wanted != report.Name
            ? [new($"'{number}' is for {service}, which asks for a {wanted.Replace('-', ' ')}") { Field = "document" }] : [],
    };

    internal static readonly RecordingRule[] All = [ReportOfItsService, .. IpsProviders.AskedWhenRecorded, .. ReferralPath.AskedWhenRecorded, .. EmploymentRecording.AskedWhenRecorded];

    private static string? ServiceOf(Asked asked, string number) => Latest(asked, number)?.Service;

    internal static Authorization? Latest(Asked asked, string number) =>
        asked.Others.Select(each => each.Entry).OfType<Authorization>().LastOrDefault(authorization => authorization.Number == number);
}
