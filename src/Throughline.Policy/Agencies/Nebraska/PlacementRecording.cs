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
        Missing = proposal => proposal.Next is ReferralOpened { To: ReferralTo.Placement } referral ? BeforeTheReferral(proposal, referral) : [],
    };

    public static readonly RecordingRule WithinThePermission = new("NE-PL-14", "Contact with an employer beyond the client's permission", Section("Advocacy with Employers"))
    {
        Says = "No word to an employer for the client beyond what the client permits: all employers, those with an established relationship, or none.",
        Of = [Kind.Contact, Kind.WorksiteActivity],
        Missing = proposal => proposal.Next switch
        {
            Contact { With: Party.Employer } contact when IsForTheClient(proposal, contact) => BeyondPermission(proposal, contact.Employer, mustBeAsked: true),
            // Who takes part in a worksite activity has agreed to it; only a word against it stands in the way.
            WorksiteActivity activity => BeyondPermission(proposal, activity.Employer, mustBeAsked: false),
            _ => [],
        },
    };

    internal static readonly RecordingRule[] All = [PlanListsJobSearch, WithinThePermission];

    private static IEnumerable<Lack> BeforeTheReferral(Proposal proposal, ReferralOpened referral)
    {
        var plan = proposal.EntriesBefore.OfType<IPlan>().LastOrDefault();
        if (plan is null)
        {
            yield return new("no approved plan is on file by that day; record the plan, with job search assistance among its services")
            {
                Cure = new("Record the plan", Kind.PlanApproved, ("services", JobSearchAssistance)),
            };
        }
        else if (!plan.Services.Contains(JobSearchAssistance))
        {
            yield return new("the plan of {0} does not list job search assistance; amend the plan", ((Entry)plan).On) { Cure = new("Amend the plan", Kind.PlanAmended) };
        }

        if (referral.ClientReady == false) yield return new("the client is not ready to seek work yet; make the referral once they are");
    }

    // During job search every word to an employer is for the client; later only what is called advocacy.
    private static bool IsForTheClient(Proposal proposal, Contact contact) =>
        contact.Advocacy is { Length: > 0 } || proposal.EvaluationBefore.Status.Code == "job-search";

    private static IEnumerable<Lack> BeyondPermission(Proposal proposal, string? employer, bool mustBeAsked)
    {
        var said = proposal.EntriesBefore.OfType<Permission>().LastOrDefault(permission => permission.For == PermissionFor.EmployerAdvocacy);
        Lack? lack = said switch
        {
            null => mustBeAsked ? new("the client has not been asked yet whether you may speak to employers; record what they permit") : null,
            { Scope: PermissionScope.None } =>
                new("the client declined contact with employers on {0}; other services go on, and a new word of the client would allow it", said.On),
            { Scope: PermissionScope.EstablishedOnly } when string.IsNullOrWhiteSpace(employer) =>
                new("on {0} the client permitted only employers with an established relationship; name the employer", said.On),
            { Scope: PermissionScope.EstablishedOnly } when !proposal.EstablishedEmployers.Contains(employer) => new(
                "on {0} the client permitted only employers with an established relationship, and {1} is not active in the employer database; choose an active one, or ask the client again",
                said.On, employer),
            _ => null,
        };
        return lack is null ? [] : [lack with { Cure = AskTheClient }];
    }
}
