using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>A holding of a job, from its start to its end, that passed to long-term support: by its latest transition.</summary>
internal sealed class TransitionedHolding(Job job, int transition, DateOnly on)
{
    public static readonly Dated<Period> FollowAlong = 90.Days;

    public Job Job => job;

    /// <summary>The place of the transition.</summary>
    public int Transition => transition;

    /// <summary>The day of the transition.</summary>
    public DateOnly On => on;

    /// <summary>The first of the month after it: the agency's money ends, long-term support begins.</summary>
    public DateOnly Effective => Month.Of(on).Next.First;

    /// <summary>The last day of the follow-along.</summary>
    public DateOnly LastDay(Known known) => known.Calendar.After(Effective, FollowAlong.At(Effective, known.Decided));

    /// <summary>The holding with its latest transition, read after its start and before its end; none where there was none.</summary>
    public static TransitionedHolding? Of(Known known, Job job) =>
        known.LastBefore<Transition>(job.EndEntry ?? known.Count, Transitioned, each => each.Job == job.Name) is { } at && at > job.StartEntry
            ? new(job, at, known.On(at))
            : null;

    /// <summary>All of a file.</summary>
    public static IEnumerable<TransitionedHolding> All(Known known) => known.Jobs.All.Select(job => Of(known, job)).OfType<TransitionedHolding>();
}
