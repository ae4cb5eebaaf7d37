using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Casework.Record;

/// <summary>Nebraska VR, Placement Services: what comes before a referral, and before any word to an employer for the client.</summary>
public static class PlacementPreconditions
{
    private const string JobSearchAssistance = "job-search-assistance";

    public static readonly Precondition PlanListsJobSearch = new("NE-PL-01", "Placement referral before the plan and the client are ready", Cites("Procedure 1"))
    {
        Says = "A placement referral is made once an approved plan lists job search assistance and the client is ready to seek work.",
        Of = [Kind.ReferralOpened],
        Missing = asked => asked.Next is ReferralOpened { To: ReferralTo.Placement } referral ? BeforeTheReferral(asked, referral) : [],
    };

    public static readonly Precondition WithinThePermission = new("NE-PL-14", "Contact with an employer beyond the client's permission", Cites("Advocacy with Employers"))
    {
        Says = "No word to an employer for the client beyond what the client permits: all employers, those with an established relationship, or none.",
        Of = [Kind.Contact, Kind.WorksiteActivity],
        Missing = asked => asked.Next switch
        {
            Contact { With: Party.Employer } contact when IsForTheClient(asked, contact) => BeyondPermission(asked, contact.Employer, mustBeAsked: true),
            // Who takes part in a worksite activity has agreed to it; only a word against it stands in the way.
            WorksiteActivity activity => BeyondPermission(asked, activity.Employer, mustBeAsked: false),
            _ => [],
        },
    };

    internal static readonly Precondition[] All = [PlanListsJobSearch, WithinThePermission];

    private static Citation Cites(string section) => new("Placement Services", section, "2024-01-26");

    private static IEnumerable<string> BeforeTheReferral(Proposed asked, ReferralOpened referral)
    {
        var plan = asked.Standing.OfType<IPlan>().LastOrDefault();
        if (plan is null) yield return "no approved plan is on file by that day; record the plan, with job search assistance among its services";
        else if (!plan.Services.Contains(JobSearchAssistance)) yield return $"the plan of {((Entry)plan).On:yyyy-MM-dd} does not list job search assistance; amend the plan";
        if (referral.ClientReady == false) yield return "the client is not ready to seek work yet; make the referral once they are";
    }

    // During job search every word to an employer is for the client; later only what is called advocacy.
    private static bool IsForTheClient(Proposed asked, Contact contact) =>
        contact.Advocacy is { Length: > 0 } || asked.Evaluation.Status.Code == "job-search";

    private static IEnumerable<string> BeyondPermission(Proposed asked, string? employer, bool mustBeAsked)
    {
        var said = asked.Standing.OfType<ClientPermission>().LastOrDefault(permission => permission.For == PermissionFor.EmployerAdvocacy);
        if (said is null)
        {
            if (mustBeAsked) yield return "the client has not been asked yet whether you may speak to employers; record what they permit";
        }
        else if (said.Scope == PermissionScope.None)
        {
            yield return $"the client declined contact with employers on {said.On:yyyy-MM-dd}; other services go on, and a new word of the client would allow it";
        }
        else if (said.Scope == PermissionScope.EstablishedOnly && string.IsNullOrWhiteSpace(employer))
        {
            yield return $"on {said.On:yyyy-MM-dd} the client permitted only employers with an established relationship; name the employer";
        }
        else if (said.Scope == PermissionScope.EstablishedOnly && !asked.Employers.Include(employer!))
        {
            yield return $"on {said.On:yyyy-MM-dd} the client permitted only employers with an established relationship, and {employer} is not active in the employer database; choose an active one, or ask the client again";
        }
    }
}
