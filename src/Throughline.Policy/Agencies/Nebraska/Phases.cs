using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>The phases of a Nebraska case, besides the follow-up that all agencies share.</summary>
public static class NebraskaPhases
{
    /// <summary>
    /// Job search: from the referral to placement until the referral ends, a job that VR supports starts, or the case is closed. It starts
    /// again with a new referral, or when placement resumes with the client's agreement while the referral is open and no supported job is held.
    /// </summary>
    public static readonly Phase JobSearch = new("job search", (known, spans) =>
    {
        var referralOpen = false;
        int? started = null;
        foreach (var at in known.Each(NebraskaEvents.PlacementTurn))
        {
            var starts = false;
            var ends = false;
            if (known.Is(at, NebraskaEvents.PlacementReferral))
            {
                referralOpen = starts = true;
            }
            else if (known.Is(at, NebraskaEvents.Resumed))
            {
                starts = referralOpen && known.Jobs.HeldAt(at) is null;
            }
            else if (known.Is(at, FederalEvents.JobStartedOrChanged))
            {
                ends = known.Jobs.IsSupportedStart(at);
            }
            else
            {
                referralOpen = false;
                ends = true;
            }

            if (starts) started ??= at;
            if (!ends || started is not { } first) continue;
            spans.Add(first, at);
            started = null;
        }

        if (started is { } last) spans.Add(last, endEntry: null);
    });
}
