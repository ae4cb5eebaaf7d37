using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Where an Iowa case stands, by the numbers that Iowa gives its statuses.</summary>
internal static class IowaStatus
{
    public static readonly CaseStatus InPlan = new("open", "In plan");
    public static readonly CaseStatus Employed = new("22-0", "22-0 Employed") { Employed = true };
    public static readonly CaseStatus ClosedEmployed = new("26-0", "26-0 Closed, employed") { Ended = true };
    public static readonly CaseStatus PostEmployment = new("32-0", "32-0 Post-employment") { Ended = true, PostEmployment = true };
    public static readonly CaseStatus Closed = new("closed", "Closed") { Ended = true };

    public static readonly CaseStatus[] All = [InPlan, Employed, ClosedEmployed, PostEmployment, Closed];

    public static Status Of(Known known)
    {
        if (known.Last(CaseClosed) is not { } closed) return known.Since(FollowUp) is { } employed ? Employed.Since(employed) : InPlan.SinceTheStart(known);
        if (Status32.PostEmployment.IsOpen(known) && known.Last(AmendedForPostEmployment) is { } amended && amended > closed) return PostEmployment.Since(known.On(amended));
        return (known.Is(closed, ClosedSuccessful) ? ClosedEmployed : Closed).Since(known.On(closed));
    }
}
