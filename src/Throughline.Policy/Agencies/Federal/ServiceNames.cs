using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>
/// The words for services. Rules compare them letter by letter, as the contract has it; so whoever records is held to one spelling of each, and no rule on a
/// service is walked around by writing Job-Seeking-Skills for job-seeking-skills.
/// </summary>
public static class ServiceNames
{
    /// <summary>Services that every agency may give; an agency's own come with its pack.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "job-search-assistance", "job-seeking-skills", "employment-success-skills", "job-coaching", "on-the-job-training", "counseling", "training", "tools", "transport", "technology",
    ];

    internal static readonly RecordingRule OneSpelling = new("REC-20", "A service has one word", new("34 CFR Part 361", "361.46, content of the individualized plan for employment", "2016-08-19"))
    {
        Says = "A service is written as the agency's list, or else the file, has it: another spelling is no other service.",
        Of = [Kind.PlanApproved, Kind.PlanAmended, Kind.ServiceGiven, Kind.Authorization, Kind.ComparableBenefit, Kind.PolicyException, Kind.Contact],
        Against = asked => asked.IsNew ? AgainstTheWords(asked) : [],
    };

    /// <summary>Whether two words are of one service.</summary>
    public static bool Same(string? one, string? other) => one is not null && other is not null && Fold(one) == Fold(other);

    // Dashes and blanks part the words of a service and no more.
    private static string Fold(string service) => ThingName.Fold(service).Replace("-", "", StringComparison.Ordinal);

    private static IEnumerable<Objection> AgainstTheWords(Asked asked)
    {
        var was = asked.Was is { } before ? In(before).Select(each => each.Service).ToHashSet() : [];
        foreach (var (field, service) in In(asked.Entry))
        {
            if (!was.Contains(service) && Written(asked, service) is { } written && written != service) yield return new($"this service is written '{written}'") { Field = field };
        }
    }

    // As the agency's list has it; of what the list does not know, as the file does.
    private static string? Written(Asked asked, string service)
    {
        if (asked.File.Pack.OwnServices.Concat(Common).FirstOrDefault(known => Same(known, service)) is { } listed) return listed;
        var folded = ThingName.Fold(service);
        foreach (var family in asked.File.Pack.OwnServices.Select(each => each[..(each.IndexOf('-') + 1)]).CountBy(each => each).Where(each => each.Key.Length > 0 && each.Value > 1))
        {
            if (folded.StartsWith(family.Key.ToUpperInvariant(), StringComparison.Ordinal) && !service.StartsWith(family.Key, StringComparison.Ordinal)) return folded.ToLowerInvariant();
        }

        var onFile = asked.Others.SelectMany(each => In(each.Entry)).Select(each => each.Service).Where(known => Same(known, service)).ToList();
        return onFile.Contains(service) ? service : onFile.FirstOrDefault();
    }

    private static IEnumerable<(string Field, string Service)> In(Entry entry) => entry switch
    {
        PlanApproved plan => plan.Services.Select(each => ("services", each)),
        PlanAmended plan => plan.Services.Select(each => ("services", each)),
        Contact { Services: { } services } => services.Select(each => ("services", each)),
        ServiceGiven given => [("service", given.Service)],
        Authorization authorization => [("service", authorization.Service)],
        PolicyException { Service: { } service } => [("service", service)],
        // A benefit has the word of the service that it would pay.
        ComparableBenefit benefit => benefit.Service is { } service ? [("benefit", benefit.Benefit), ("service", service)] : [("benefit", benefit.Benefit)],
        _ => [],
    };
}
