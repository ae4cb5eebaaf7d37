using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Where a Wisconsin case stands.</summary>
internal static class WisconsinStatus
{
    public static readonly CaseStatus CareerProfile = new("open", "Career profile");
    public static readonly CaseStatus JobDevelopment = new("job-development", "Job development") { Searching = true };
    public static readonly CaseStatus OngoingSupport = new("ongoing-support", "Ongoing support") { Employed = true };
    public static readonly CaseStatus LongTermSupport = new("long-term-support", "Long-term support") { Employed = true };
    public static readonly CaseStatus Closed = new("closed", "Closed") { Ended = true };

    public static readonly CaseStatus[] All = [CareerProfile, JobDevelopment, OngoingSupport, LongTermSupport, Closed];

    public static Status Of(Known known)
    {
        if (known.Last(CaseClosed) is { } closed) return Closed.Since(known.On(closed));
        if (TransitionOfTheJob(known) is { } transition) return LongTermSupport.Since(known.On(transition));
        if (known.Since(FollowUp) is { } supported) return OngoingSupport.Since(supported);
        return known.Since(IpsEvents.JobDevelopment) is { } developing ? JobDevelopment.Since(developing) : CareerProfile.SinceTheStart(known);
    }

    /// <summary>The transition of the job that is held, if there was one.</summary>
    internal static int? TransitionOfTheJob(Known known) => known.Last(Transitioned) is { } transition && known.Jobs.Held?.StartEntry < transition ? transition : null;
}
