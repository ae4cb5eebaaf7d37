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

    public static readonly RecordingRule UpdateIsSent = new("WI-IPS-21", "An update of the profile that is not sent", Ips.Section("Career Profile and Report"))
    {
        Says = "Every update of the career profile goes to DVR too: the provider sends a new version, and never only keeps one.",
        Of = [Kind.Document],
        Against = asked => asked is { Outside: not null, Entry: Document { Name: CareerProfile.Word, Action: DocumentAction.Completed or DocumentAction.Reviewed } }
            ? [new("an update of the career profile is sent to DVR: write it as a new version") { Field = "action", Cure = Ips.CareerProfile.Cure }] : [],
    };

    public static readonly RecordingRule EmployerIsNotTheProvider = new("WI-IPS-41", "The employer is the provider by another name", Ips.Section("Conditions for employment"))
    {
        Says = "A supported job is not with the service provider, whatever name the provider goes by there.",
        Of = [Kind.EmploymentStarted, Kind.EmploymentChanged],
        Against = asked => asked.IsNew ? AgainstTheEmployer(asked) : [],
    };

    internal static readonly RecordingRule[] All =
    [
        ReportOfItsService, UpdateIsSent, EmployerIsNotTheProvider, IpsContent.MoreThanCursory, Activities.Described, .. ProfileBought.AskedWhenRecorded, .. IpsProviders.AskedWhenRecorded, .. ReferralPath.AskedWhenRecorded, .. EmploymentRecording.AskedWhenRecorded,
    ];

    private static IEnumerable<Objection> AgainstTheEmployer(Asked asked)
    {
        var (employer, supported, competitive) = asked.Entry switch
        {
            EmploymentStarted started => (started.Employer, started.Supported, started.Competitive),
            EmploymentChanged changed => (changed.Employer, changed.Supported != false, changed.Competitive != false),
            _ => (null, false, false),
        };
        if (employer is null || !supported && !competitive || asked.Was is EmploymentStarted was && was.Employer == employer && was.Supported == supported) yield break;
        foreach (var provider in asked.File.Providers)
        {
            if (NamesOf(provider).Any(name => asked.IsOneEmployer(name, employer)))
            {
                yield return new($"{employer} is {provider.Name}, the provider of the service; a job there is no supported job: record it as one that the agency does not support")
                {
                    Field = "employer", OnlyUnlikely = !supported,
                };
            }
            else if (PeopleOf(provider).Any(name => asked.IsOneEmployer(name, employer)))
            {
                yield return new($"{employer} works for {provider.Name}, the provider of the service; say whether the job is with the provider") { Field = "employer", OnlyUnlikely = true };
            }
        }
    }

    private static IEnumerable<string> NamesOf(Provider provider) =>
        new[] { provider.Name, provider.Id }.Concat(provider.Aliases ?? []).Concat((provider.Sites ?? []).Select(site => site.Name).OfType<string>());

    private static IEnumerable<string> PeopleOf(Provider provider) => (provider.Staff ?? []).Select(each => each.Name).OfType<string>();

    private static string? ServiceOf(Asked asked, string number) => Latest(asked, number)?.Service;

    internal static Authorization? Latest(Asked asked, string number) =>
        asked.Others.Select(each => each.Entry).OfType<Authorization>().LastOrDefault(authorization => authorization.Number == number);
}
