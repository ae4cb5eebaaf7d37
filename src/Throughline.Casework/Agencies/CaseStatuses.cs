using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Agencies;

/// <summary>Which statuses mean that somebody is looking for work, and which that the case has ended: every agency says so of its own.</summary>
public static class CaseStatuses
{
    /// <summary>Closed, and what may still be done after that.</summary>
    public static readonly string[] Ended = [.. Packs.All.SelectMany(pack => pack.Statuses).Where(status => status.Ended).Select(status => status.Code).Distinct()];

    /// <summary>The same as a condition on cards.</summary>
    internal static readonly string NotEnded = $"status NOT IN ({string.Join(", ", Ended.Select(status => $"'{status}'"))})";

    /// <summary>The status of those who are looking for work; none where the agency has no such.</summary>
    public static string? Searching(Pack pack) => pack.Statuses.FirstOrDefault(status => status.Searching)?.Code;
}
