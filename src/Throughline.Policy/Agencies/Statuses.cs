using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>Where a case of each agency stands, in the agency's own terms. Not part of the public contract.</summary>
internal static class Statuses
{
    public static Status Iowa(Known known)
    {
        if (known.Last(FederalEvents.CaseClosed) is { } closed)
        {
            if (Status32.PostEmployment.IsOpen(known) && known.Last(FederalEvents.AmendedForPostEmployment) is { } amended && amended > closed)
            {
                return new("32-0", "32-0 Post-employment", known.On(amended));
            }

            return known.Is(closed, FederalEvents.ClosedSuccessful) ? new("26-0", "26-0 Closed, employed", known.On(closed)) : new("closed", "Closed", known.On(closed));
        }

        return known.Since(FederalEvents.FollowUp) is { } employed ? new("22-0", "22-0 Employed", employed) : Open(known, "In plan");
    }

    public static Status Wisconsin(Known known)
    {
        if (known.Last(FederalEvents.CaseClosed) is { } closed) return new("closed", "Closed", known.On(closed));
        if (known.Last(FederalEvents.Transitioned) is { } transition && known.Jobs.Held?.StartEntry < transition)
        {
            return new("long-term-support", "Long-term support", known.On(transition));
        }

        if (known.Since(FederalEvents.FollowUp) is { } supported) return new("ongoing-support", "Ongoing support", supported);
        return known.Since(IpsEvents.JobDevelopment) is { } developing ? new("job-development", "Job development", developing) : Open(known, "Career profile");
    }

    public static Status Kansas(Known known)
    {
        if (known.Last(FederalEvents.CaseClosed) is { } closed) return new("closed", "Closed", known.On(closed));
        if (known.Last(PostEmploymentCaseManagement.CashEnded) is { } ended) return new("after-cash", "After cash assistance", known.On(ended));
        return Open(known, "On cash assistance");
    }

    public static Status Open(Known known, string label) => new("open", label, known.Count > 0 ? known.On(0) : null);
}
