using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR, Placement Services: what comes before a referral, and before any word to an employer for the client.</summary>
public static class PlacementRecording
{
    private const string JobSearchAssistance = "job-search-assistance";

    private static readonly Cure AskTheClient = new("Record permission", Kind.Permission, ("for", "employer-advocacy"));

    public static readonly RecordingRule PlanListsJobSearch = new("NE-PL-01", "Placement referral before the plan and the client are ready", Section("Procedure 1"))
    {
        Says = "A placement referral is made once an approved plan lists job search assistance and the client is ready to seek work.",
        Of = [Kind.ReferralOpened],
        Against = asked => asked.Entry is ReferralOpened { To: ReferralTo.Placement } referral ? BeforeTheReferral(asked, referral) : [],
    };

    public static readonly RecordingRule WithinThePermission = new("NE-PL-14", "Contact with an employer beyond the client's permission", Section("Advocacy with Employers"))
    {
        Says = "No word to an employer for the client beyond what the client permits: all employers, those with an established relationship, or none.",
        Of = [Kind.Contact, Kind.WorksiteActivity],
        Against = asked => asked.Entry switch
        {
            Contact { With: Party.Employer } contact when IsForTheClient(asked, contact) => BeyondPermission(asked, contact.Employer, mustBeAsked: true),
            // Who takes part in a worksite activity has agreed to it; only a word against it stands in the way.
            WorksiteActivity activity => BeyondPermission(asked, activity.Employer, mustBeAsked: false),
            _ => [],
        },
    };

    internal static readonly RecordingRule[] All = [PlanListsJobSearch, WithinThePermission];

    private static IEnumerable<Objection> BeforeTheReferral(Asked asked, ReferralOpened referral)
    {
        var plan = asked.ByItsDay.OfType<IPlan>().LastOrDefault();
        if (plan is null)
        {
            yield return new("no approved plan is on file by that day; record the plan, with job search assistance among its services")
            {
                Cure = new("Record the plan", Kind.PlanApproved, ("services", JobSearchAssistance)),
            };
        }
        else if (!plan.Services.Contains(JobSearchAssistance))
        {
            yield return new($"the plan of {((Entry)plan).On:yyyy-MM-dd} does not list job search assistance; amend the plan") { Cure = new("Amend the plan", Kind.PlanAmended) };
        }

        if (referral.ClientReady == false) yield return "the client is not ready to seek work yet; make the referral once they are";
    }

    // During job search every word to an employer is for the client; later only what is called advocacy.
    private static bool IsForTheClient(Asked asked, Contact contact) => contact.Advocacy is { Length: > 0 } || asked.StatusOnItsDay.Code == "job-search";

    private static IEnumerable<Objection> BeyondPermission(Asked asked, string? employer, bool mustBeAsked)
    {
        var said = asked.ByItsDay.OfType<ClientPermission>().LastOrDefault(permission => permission.For == PermissionFor.EmployerAdvocacy);
        var words = said switch
        {
            null => mustBeAsked ? "the client has not been asked yet whether you may speak to employers; record what they permit" : null,
            { Scope: PermissionScope.None } =>
                $"the client declined contact with employers on {said.On:yyyy-MM-dd}; other services go on, and a new word of the client would allow it",
            { Scope: PermissionScope.EstablishedOnly } when string.IsNullOrWhiteSpace(employer) =>
                $"on {said.On:yyyy-MM-dd} the client permitted only employers with an established relationship; name the employer",
            { Scope: PermissionScope.EstablishedOnly } when !asked.IsEstablished(employer) =>
                $"on {said.On:yyyy-MM-dd} the client permitted only employers with an established relationship, and {employer} is not active in the employer database; choose an active one, or ask the client again",
            _ => null,
        };
        if (words is not null) yield return new(words) { Cure = AskTheClient };
    }
}
