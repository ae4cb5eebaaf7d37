using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>
/// Wisconsin DVR, IPS: whether the agency buys a career profile on which work began before it was there. Near completion it may not; only begun, it does. The decision is recorded with its reason.
/// </summary>
public static class ProfileBought
{
    internal const string Service = "ips-career-profile";

    public static readonly RecordingRule Decision = new("WI-IPS-23", "Whether the profile is bought", Ips.Section("Career Profile and Report"))
    {
        Says = "Whether the career profile is bought is decided with a reason, by the agency's own staff.",
        Of = [Kind.ProfilePurchase],
        Against = asked => Lacks(asked, (ProfilePurchase)asked.Entry),
    };

    public static readonly RecordingRule AsDecided = new("WI-IPS-23", "A profile that is not bought", Ips.Section("Career Profile and Report"))
    {
        Says = "A career profile near completion is not authorized; where work on it began before DVR, the decision comes first.",
        Of = [Kind.Authorization],
        Against = asked => asked is { IsNew: true, Entry: Authorization { Service: Service } authorization } && !IsRevised(asked, authorization) ? Against(asked) : [],
    };

    internal static readonly RecordingRule[] AskedWhenRecorded = [Decision, AsDecided];

    /// <summary>The day on which work on the profile began, if that was before the consumer applied.</summary>
    public static DateOnly? BegunBefore(IEnumerable<Entry> entries)
    {
        var standing = entries.ToList();
        if (standing.OfType<IpsStep>().FirstOrDefault(step => step.Step == IpsStepName.Application) is not { } application) return null;
        return standing.Where(entry => entry is ProfileMeeting || entry is Document { Name: CareerProfile.Word }).Select(entry => (DateOnly?)entry.On).Min() is { } first && first < application.On ? first : null;
    }

    private static IEnumerable<Objection> Lacks(Asked asked, ProfilePurchase decided)
    {
        if (asked.Outside is not null) yield return new("whether the profile is bought is DVR's decision");
        if (decided.Outcome is null) yield return new("choose whether it is bought") { Field = "outcome" };
        if (string.IsNullOrWhiteSpace(decided.Reason)) yield return new("say how far the profile is, and how that is known") { Field = "reason" };
    }

    private static IEnumerable<Objection> Against(Asked asked)
    {
        var decided = asked.Before.OfType<ProfilePurchase>().LastOrDefault();
        if (decided is { Outcome: ProfilePurchaseOutcome.NearCompletion })
        {
            yield return new($"it was decided on {decided.On:yyyy-MM-dd} not to buy the profile: {decided.Reason ?? "near completion"}; decide anew first") { Field = "service", Cure = Cure };
        }
        else if (decided is null && BegunBefore(asked.Before) is { } began)
        {
            yield return new($"work on the profile began on {began:yyyy-MM-dd}, before the application: decide first whether it is bought") { Field = "service", Cure = Cure };
        }
    }

    private static Cure Cure => new("Decide on the profile", Kind.ProfilePurchase);

    private static bool IsRevised(Asked asked, Authorization authorization) => asked.Before.OfType<Authorization>().Any(each => ThingName.Same(each.Number, authorization.Number));
}
