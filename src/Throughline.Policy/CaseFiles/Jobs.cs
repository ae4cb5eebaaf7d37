using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A job from its start to its end; the same name may start again.</summary>
public sealed class Job
{
    private readonly EmploymentStarted started;

    internal Job(int startEntry, EmploymentStarted started) => (StartEntry, this.started) = (startEntry, started);

    public string Name => started.Job;

    public DateOnly Since => started.On;

    /// <summary>The entry that ended it; none while it is held.</summary>
    public EmploymentEnded? End { get; private set; }

    public DateOnly? Ended => End?.On;

    public bool IsHeld => End is null;

    /// <summary>The job as last recorded.</summary>
    public EmploymentStarted Facts => AsRecordedBefore(int.MaxValue);

    public string Said => $"{Facts.Title}, {Facts.Employer}";

    /// <summary>Whether this entry is the one that began it.</summary>
    public bool Began(EmploymentStarted entry) => ReferenceEquals(started, entry);

    internal int StartEntry { get; }

    internal int? EndEntry { get; private set; }

    /// <summary>What was recorded of it while it was held.</summary>
    internal List<(int Entry, EmploymentChanged Change)> Changes { get; } = [];

    internal void EndWith(int entry, EmploymentEnded ended) => (EndEntry, End) = (entry, ended);

    /// <summary>What was recorded of it before an entry.</summary>
    internal EmploymentStarted AsRecordedBefore(int entry)
    {
        var facts = started;
        foreach (var (at, change) in Changes)
        {
            if (at < entry) facts = facts.After(change);
        }

        return facts;
    }
}

/// <summary>A stretch in which a held job was one that the agency supports.</summary>
internal sealed class SupportedJob(Job job, int startEntry, DateOnly start)
{
    public Job Job => job;

    public string Name => job.Name;

    public int StartEntry => startEntry;

    public DateOnly Start => start;

    public int? EndEntry { get; set; }

    public bool IsHeld => EndEntry is null;

    public bool WasHeldAt(int entry) => StartEntry <= entry && !(EndEntry <= entry);
}

/// <summary>The jobs of a file, and when the agency supported them.</summary>
internal sealed class Jobs
{
    /// <param name="entries">In reading order.</param>
    internal Jobs(ReadOnlySpan<Entry> entries)
    {
        for (var at = 0; at < entries.Length; at++)
        {
            switch (entries[at])
            {
                case EmploymentStarted started: Start(at, started); break;
                case EmploymentChanged changed: Change(at, changed); break;
                case EmploymentEnded ended: End(at, ended); break;
            }
        }
    }

    public List<Job> All { get; } = new(2);

    public List<SupportedJob> Supported { get; } = new(2);

    /// <summary>The supported job that counts for clocks and gates: of those held, the one started last.</summary>
    public SupportedJob? Held => Supported.FindLast(job => job.IsHeld);

    /// <summary>The supported job that was held when an entry was read, the one started last.</summary>
    public SupportedJob? HeldAt(int entry)
    {
        for (var at = Supported.Count - 1; at >= 0; at--)
        {
            if (Supported[at].WasHeldAt(entry)) return Supported[at];
        }

        return null;
    }

    public bool IsSupportedStart(int entry)
    {
        foreach (var job in Supported)
        {
            if (job.StartEntry == entry) return true;
        }

        return false;
    }

    /// <summary>The job of that name as it was last started before an entry.</summary>
    public Job? Named(string name, int before) => All.FindLast(job => job.StartEntry < before && job.Name == name);

    /// <summary>The job with which a case was closed: the one that the closure names, else the supported job held then.</summary>
    public Job? ClosedWith(Closed closure, int at) => closure.Job is { } named ? Named(named, at) : HeldAt(at)?.Job;

    private void Start(int at, EmploymentStarted started)
    {
        // A job that is held does not start again before its end.
        if (HeldNow(started.Job) is not null) return;
        var job = new Job(at, started);
        All.Add(job);
        if (started.Supported) Supported.Add(new(job, at, started.On));
    }

    private void Change(int at, EmploymentChanged changed)
    {
        if (HeldNow(changed.Job) is not { } job) return;
        job.Changes.Add((at, changed));
        var support = Supported.FindLast(each => each.Job == job && each.IsHeld);
        if (changed.Supported == true && support is null) Supported.Add(new(job, at, changed.On));
        if (changed.Supported == false && support is not null) support.EndEntry = at;
    }

    private void End(int at, EmploymentEnded ended)
    {
        if (HeldNow(ended.Job) is not { } job) return;
        job.EndWith(at, ended);
        if (Supported.FindLast(each => each.Job == job && each.IsHeld) is { } support) support.EndEntry = at;
    }

    private Job? HeldNow(string name) => All.FindLast(job => job.IsHeld && job.Name == name);
}
