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
        new("KS-PE-06", "Programs with status and renewal date, reminded; what the participant was told and understood")
        {
            Through = ["page: Today", "page: Record"],
            SetAside = "Status and renewal work; what the participant was told is recorded by import and API alone.",
        },
        new("KS-PE-07", "Job readiness, job search and quick re-placement") { SetAside = "Kansas has no services of its own in the file yet." },
        new("KS-PE-08", "Job site visits only with the participant's permission; a visit is an entry of its own")
        {
            Through = ["page: Record"],
            SetAside = "A visit without permission is refused by every door; a visit of its own is recorded by import and API alone.",
        },
        new("KS-PE-09", "Education and training referrals for twelve months after cash assistance")
        {
            SetAside = "The window shows on the case page and a referral past it is refused; referrals are recorded by import and API alone.",
        },
        new("KS-PE-10", "By the career navigator or a contracted provider") { SetAside = "Who provides a service is not part of the file." },
        new("KS-PE-11", "Retention, wage gain and steps toward self-sufficiency are measured") { SetAside = "There are no measures yet." },
        new("KS-PE-12", "The plan stands on the individual's and the family's situation")
        {
            SetAside = "The plan is a list of goals; the situation is not asked for yet.",
        },
        new("KS-PE-13", "A crisis is met on the same or the next business day, with the contingency at hand")
        {
            SetAside = "The duty is evaluated; the form for a crisis and the contingency beside it are not there yet.",
        },
        new("KS-PE-14", "On leaving, the participant takes the network along")
        {
            SetAside = "Its entries are read, written and evaluated; the list to take along is not printed yet.",
        },
        new("KS-PE-15", "How and when somebody can be reached is kept with consent; attempts are told from contacts")
        {
            SetAside = "An attempt that reached nobody meets nothing; the page for times and channels is not there yet.",
        },
        new("KS-PE-16", "After a job loss re-employment starts at once, and the time to the next job is measured")
        {
            SetAside = "Nothing measures it yet.",
        },
        new("KS-PE-17", "At most $5,000 in 12 months for support and training; more by approval")
        {
            SetAside = "The cap is evaluated and refused where it is passed; the page that shows what is left is not there yet.",
        },
        new("KS-PE-18", "After the loss of cash assistance, support is decided case by case, only in months worked")
        {
            SetAside = "Nothing asks for it yet.",
        },
        new("KS-PE-19", "Services bought from a contracted provider: provider, release, report, payment")
        {
            SetAside = "Its entries are read, written and evaluated; the workplace of a contracted provider is not there yet.",
        },
    ];
}
