using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3440 and 3410.</summary>
internal static class KansasRequirements
{
    private const string Plan = "document: Post-Employment Self-Sufficiency Plan";
    private const string Overview = "page: Case";
    private const string Record = "page: Record";

    public static readonly Requirement[] All =
    [
        new("KS-PE-01", "The post-employment self-sufficiency plan: needs ranked, resources, responsible, timelines, goals") { Through = [Plan, Overview, Record] },
        new("KS-PE-02", "Contingency plans for child care, transportation and crises") { Through = [Plan, Overview, Record] },
        new("KS-PE-03", "Problem solving and crisis intervention") { Through = [Overview, Record] },
        new("KS-PE-04", "The participant's own network of resources") { Through = ["page: Network", Record] },
        new("KS-PE-05", "A matrix of planned contacts, planned against done") { Through = ["page: Contacts", "page: Today", Record] },
        new("KS-PE-06", "Programs with status and renewal date, reminded; what the participant was told and understood") { Through = ["page: Programs", "page: Today", Record] },
        new("KS-PE-07", "Job readiness, job search and quick re-placement") { Through = [Overview, "page: Today", Record] },
        new("KS-PE-08", "Job site visits only with the participant's permission; a visit is an entry of its own") { Through = [Overview, Record] },
        new("KS-PE-09", "Education and training referrals for twelve months after cash assistance") { Through = [Overview, Record] },
        new("KS-PE-10", "By the career navigator or a contracted provider")
        {
            Through = [Record],
            SetAside = "A service says which provider gave it; a contracted provider has no workplace here yet.",
        },
        new("KS-PE-11", "Retention, wage gain and steps toward self-sufficiency are measured") { Through = ["page: Aims"] },
        new("KS-PE-12", "The plan stands on the individual's and the family's situation") { Through = [Plan] },
        new("KS-PE-13", "A crisis is met on the same or the next business day, with the contingency at hand") { Through = [Overview, "page: Today", Record] },
        new("KS-PE-14", "On leaving, the participant takes the network along") { Through = ["page: List to take along", Record] },
        new("KS-PE-15", "How and when somebody can be reached is kept with consent; attempts are told from contacts") { Through = ["document: Ways to be reached", "page: Contacts"] },
        new("KS-PE-16", "After a job loss re-employment starts at once, and the time to the next job is measured") { Through = [Overview, "page: Today", "page: Aims"] },
        new("KS-PE-17", "At most $5,000 in 12 months for support and training; more by approval") { Through = ["page: Money", Overview, Record] },
        new("KS-PE-18", "After the loss of cash assistance, support is decided case by case, only in months worked") { Through = ["page: Money", Record] },
        new("KS-PE-19", "Services bought from a contracted provider: provider, release, report, payment")
        {
            SetAside = "Payments of contracted services stand outside the cap; the workplace of a contracted provider is not there yet.",
        },
    ];
}
