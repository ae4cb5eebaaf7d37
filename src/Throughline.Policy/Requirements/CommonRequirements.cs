using Throughline.Policy.Rules;

namespace Throughline.Policy.Requirements;

/// <summary>What every source takes for granted.</summary>
internal static class CommonRequirements
{
    public static readonly Requirement[] All =
    [
        new("ALL-01", "Every obligation says what, for whom, by when, why, and what would satisfy it") { Through = ["command: evaluate", "page: Today", "page: Case", "page: Why"] },
        new("ALL-02", "Nothing recorded is lost or silently changed; a correction is a new record") { Through = ["page: Correct", "command: verify", "command: rebuild"] },
        new("ALL-03", "Signed documents are versioned, kept as signed, and printed") { Through = ["page: Documents"] },
        new("ALL-04", "People see only the cases that are theirs to see") { SetAside = "Everybody sees by role, office, provider or own case; releases with an end, and sections of their own sensitivity, are missing." },
        new("ALL-05", "An agency changes its dated values for a date, with a citation, after seeing what would change, without a programmer")
        {
            Through = ["page: Policy", "command: put-in-force"],
            SetAside = "Values, thresholds, amendments and closed days are changed so, on the Policy pages and by put-in-force; words and role names are not.",
        },
        new("ALL-06", "A chapter's identity is shown wherever it is cited")
        {
            SetAside = "Document, section and version are shown; owner and approval of a chapter are not yet.",
        },
        new("ALL-07", "Releases: to whom, what, purpose, from, until, revoked; effective at the next request")
        {
            SetAside = "Its entries are read, written and evaluated; what a provider sees does not follow them yet.",
        },
        new("ALL-08", "The person's own view in their agency's way, in English and Spanish")
        {
            SetAside = "One page in English; papers are not read or signed from home yet.",
        },
        new("ALL-09", "A concern, question, amendment or record request by the person starts its duty at once")
        {
            SetAside = "The person has no page to raise one yet.",
        },
        new("ALL-10", "Rights and appeals of the agency stand at each adverse decision")
        {
            SetAside = "They stand in the documents of one agency alone.",
        },
        new("ALL-11", "Reminders go out by consent, say nothing of the case, and arrive once")
        {
            SetAside = "Nothing is mailed yet.",
        },
        new("ALL-12", "Calendar feeds by a revocable secret")
        {
            SetAside = "There is no feed yet.",
        },
        new("ALL-13", "A policy change is proposed, previewed, approved by a second person, dated, and withdrawable")
        {
            SetAside = "One person previews and puts a value in force; the second person is not asked yet.",
        },
        new("ALL-14", "A new agency can be added by following its guide")
        {
            SetAside = "The guide is not carried out by a test yet.",
        },
    ];
}
