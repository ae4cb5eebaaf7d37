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
        if (known.Since(NebraskaPhases.JobSearch) is { } searching) return new("job-search", "Job search", searching);
        if (known.Since(FederalEvents.FollowUp) is { } followed) return new("follow-up", "Follow-up", followed);
        if (known.Last(FederalEvents.CaseClosed) is not { } closed) return Statuses.Open(known, "In plan");
        return PostEmploymentServices.TwelveMonths.Read(known) is { Open: true } && known.Last(FederalEvents.Determined) is { } determined
            && determined > PostEmploymentServices.Closure(known) && known.Entry(determined) is Determination { Outcome: DeterminationOutcome.PostEmployment } determination
            ? new("post-employment", "Post-employment", determination.On)
            : new("closed", "Closed", known.On(closed));
    }
}
