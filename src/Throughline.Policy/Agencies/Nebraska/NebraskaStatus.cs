using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Where a Nebraska case stands. It leaves post-employment by itself when the twelve months have run.</summary>
internal static class NebraskaStatus
{
    public static readonly CaseStatus InPlan = new("open", "In plan");
    public static readonly CaseStatus JobSearch = new("job-search", "Job search") { Searching = true };
    public static readonly CaseStatus FollowUp = new("follow-up", "Follow-up") { Employed = true };
    public static readonly CaseStatus Closed = new("closed", "Closed") { Ended = true };
    public static readonly CaseStatus PostEmployment = new("post-employment", "Post-employment") { Ended = true, PostEmployment = true };

    public static readonly CaseStatus[] All = [InPlan, JobSearch, FollowUp, Closed, PostEmployment];

    public static Status Of(Known known)
    {
        if (known.Since(NebraskaPhases.JobSearch) is { } searching) return JobSearch.Since(searching);
        if (known.Since(FederalEvents.FollowUp) is { } followed) return FollowUp.Since(followed);
        if (known.Last(FederalEvents.CaseClosed) is not { } closed) return InPlan.SinceTheStart(known);
        return PostEmploymentServices.TwelveMonths.Read(known) is { Open: true } && known.Last(FederalEvents.Determined) is { } determined
            && determined > PostEmploymentServices.Closure(known) && known.Entry(determined) is Determination { Outcome: DeterminationOutcome.PostEmployment } determination
            ? PostEmployment.Since(determination.On)
            : Closed.Since(known.On(closed));
    }
}
