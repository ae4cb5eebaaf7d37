using Throughline.Policy.Agencies;

namespace Throughline.Casework.Agencies;

/// <summary>Which statuses mean that somebody is looking for work, and which that the case has ended.</summary>
public static class CaseStatuses
{
    /// <summary>Closed, and what may still be done after that.</summary>
    public static readonly string[] Ended = ["closed", "post-employment", "26-0", "32-0"];

    /// <summary>The same as a condition on cards.</summary>
    internal static readonly string NotEnded = $"status NOT IN ({string.Join(", ", Ended.Select(status => $"'{status}'"))})";

    /// <summary>The status of those who are looking for work; none where the agency has no such.</summary>
    public static string? Searching(Pack pack) => pack.Agency == Packs.Nebraska.Agency ? "job-search" : pack.Agency == Packs.Wisconsin.Agency ? "job-development" : null;
}
