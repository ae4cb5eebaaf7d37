using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>How a job stood before an entry about it.</summary>
internal static class HeldJobs
{
    /// <summary>The start of the job that a change makes the one that the agency supports; none where it was so before, or the job is not on file.</summary>
    public static EmploymentStarted? BecomesSupported(Asked asked, EmploymentChanged changed)
    {
        if (changed.Supported != true) return null;
        EmploymentStarted? job = null;
        var supported = false;
        foreach (var entry in asked.Before)
        {
            if (entry is EmploymentStarted started && started.Job == changed.Job) (job, supported) = (started, started.Supported);
            else if (entry is EmploymentChanged { Supported: { } now } earlier && earlier.Job == changed.Job) supported = now;
        }

        return supported ? null : job;
    }
}
