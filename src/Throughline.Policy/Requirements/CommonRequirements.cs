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
    ];
}
