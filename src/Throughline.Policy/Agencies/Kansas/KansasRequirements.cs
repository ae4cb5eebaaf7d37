using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3440.</summary>
internal static class KansasRequirements
{
    public static readonly Requirement[] All =
    [
        new("KS-PE-01", "The post-employment self-sufficiency plan: needs ranked, resources, responsible, timelines, goals")
        {
            SetAside = "The goals with their days and who is responsible are recorded and run; needs ranked, resources and monitoring are not part of the plan.",
        },
        new("KS-PE-02", "Contingency plans for child care, transportation and crises") { SetAside = "There is no form for them yet." },
        new("KS-PE-03", "Problem solving and crisis intervention") { SetAside = "Can be recorded as a contact's topics, in free words." },
        new("KS-PE-04", "The participant's own network of resources") { SetAside = "There is no list for it yet." },
        new("KS-PE-05", "A matrix of planned contacts, planned against done")
        {
            SetAside = "Planned contacts are recorded, run as duties and are told apart from those done; the matrix has no page.",
        },
        new("KS-PE-06", "Programmes with status and renewal date, reminded") { Through = ["page: Today", "page: Record"] },
        new("KS-PE-07", "Job readiness, job search and quick re-placement") { SetAside = "Kansas has no services of its own in the file yet." },
        new("KS-PE-08", "Job site visits only with the participant's permission") { Through = ["page: Record"] },
        new("KS-PE-09", "Education and training referrals for twelve months after cash assistance")
        {
            SetAside = "The window shows on the case page; referrals to training are not part of the file.",
        },
        new("KS-PE-10", "By the career navigator or a contracted provider") { SetAside = "Who provides a service is not part of the file." },
        new("KS-PE-11", "Retention, wage gain and steps toward self-sufficiency are measured") { SetAside = "There are no measures yet." },
    ];
}
