using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>The hours a week that the consumer wants: by the latest career profile that the agency accepted, else by the plan.</summary>
public sealed record HoursWanted(decimal Hours, DateOnly On, bool ByProfile)
{
    /// <summary>So many are few: a consumer may choose them, and the agency lists and looks at such cases.</summary>
    public const decimal Few = 15;

    /// <summary>"28, by the profile accepted on 2026-03-04".</summary>
    public string Said => $"{ConsumerFile.Number(Hours)} wanted, by the {(ByProfile ? "profile accepted" : "plan approved")} on {ConsumerFile.Day(On)}";

    public static HoursWanted? In(CaseView view) => In(view.Known);

    internal static HoursWanted? In(Known known) => ByTheProfile(known) ?? ByThePlan(known);

    // What was accepted is the version that was sent before; one that was sent anew since is not accepted yet.
    private static HoursWanted? ByTheProfile(Known known)
    {
        for (var accepted = known.Last(ProfileAccepted); accepted is { } at; accepted = known.LastBefore(at, ProfileAccepted))
        {
            if (known.LastBefore(at, ProfileSubmitted) is { } sent && HoursIn(known.Entry<Document>(sent)) is { } hours) return new(hours, known.On(at), ByProfile: true);
        }

        return null;
    }

    private static decimal? HoursIn(Document profile) => SignedDocument.Read(profile.Name, profile.Data) is { } signed ? CareerProfile.Type.Read(signed.Answers).HoursWanted : null;

    private static HoursWanted? ByThePlan(Known known) =>
        known.Last(PlanIsApproved) is { } at && known.Entry<PlanApproved>(at).TargetHours is { } hours ? new(hours, known.On(at), ByProfile: false) : null;
}
