using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Where a Nebraska case stands. It leaves post-employment by itself when the twelve months have run.</summary>
internal static class NebraskaStatus
{
    public static Status Of(Known known)
    {
        var closed = known.Last(FederalEvents.CaseClosed);
        if (known.Since(NebraskaPhases.JobSearch) is { } searching) return new("job-search", "Job search", searching);
        if (known.Since(FederalEvents.FollowUp) is { } followed) return new("follow-up", "Follow-up", followed);
        if (closed < 0) return Statuses.Open(known, "In plan");
        var inWindow = PostEmploymentServices.TwelveMonths.On(known, out _, out var last) && known.AsOf <= last;
        return inWindow && known.Last(FederalEvents.Determined) is var determined && determined > PostEmploymentServices.Closure(known)
            && known.Entry(determined) is Determination { Outcome: DeterminationOutcome.PostEmployment } determination
            ? new("post-employment", "Post-employment", determination.On)
            : new("closed", "Closed", known.On(closed));
    }
}
