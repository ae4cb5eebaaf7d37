using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What a file shows for needs that several gates have.</summary>
internal static class Shown
{
    /// <summary>The latest entry that is the event.</summary>
    public static Func<Known, Evidence> Latest(Event of) => known =>
        known.Last(of) is { } at ? new(new("{0} on {1}.", of, known.On(at)), at) : new(new("No {0} on file.", of));

    /// <summary>The supported job that is held.</summary>
    public static Func<Known, Evidence> HeldJob(string none) => known =>
        known.Jobs.Held?.Job is { } job ? new(new("{0}, since {1}.", job.Said, job.Since), job.StartEntry) : new(new(none));
}
