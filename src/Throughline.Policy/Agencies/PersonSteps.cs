using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>Steps that cases of several agencies have in common.</summary>
internal static class PersonSteps
{
    public static PersonStep Joined { get; } = new("You joined", "We get to know you.", entries => entries.Count == 0 ? null : new("{0}.", entries[0].On));

    public static PersonStep Planned { get; } = new("You made a plan for work", "We write it together.", entries =>
        entries.OfType<IPlan>().LastOrDefault() is { } plan ? new("{0}. Your goal: {1}", ((Entry)plan).On, plan.Goal) : null);

    public static PersonStep Closed { get; } = new("Your case closes", "You can ask for help afterwards.", entries =>
        entries.OfType<Closed>().FirstOrDefault() is { } closed ? new("On {0}. You can still ask for help.", closed.On) : null);

    /// <summary>The job that the agency supports and that is held; the one started last, where there are several.</summary>
    public static EmploymentStarted? SupportedJob(IReadOnlyList<Entry> entries)
    {
        var held = new List<EmploymentStarted>();
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case EmploymentStarted started when !held.Exists(job => job.Job == started.Job): held.Add(started); break;
                case EmploymentChanged changed when held.FindIndex(job => job.Job == changed.Job) is >= 0 and var at: held[at] = held[at].After(changed); break;
                case EmploymentEnded ended: held.RemoveAll(job => job.Job == ended.Job); break;
            }
        }

        return held.FindLast(job => job.Supported);
    }

    /// <summary>The last entry of a kind that is not followed by one that undoes it.</summary>
    public static T? Last<T>(IReadOnlyList<Entry> entries, Func<T, bool> which, Func<Entry, bool> undoes) where T : Entry
    {
        T? last = null;
        foreach (var entry in entries)
        {
            if (entry is T found && which(found)) last = found;
            else if (undoes(entry)) last = null;
        }

        return last;
    }
}
