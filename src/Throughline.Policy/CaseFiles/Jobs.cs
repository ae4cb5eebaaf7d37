using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A job from its start to its end; the same name may start again.</summary>
internal sealed class Job(int startEntry, EmploymentStarted started)
{
    public string Name => started.Job;

    public int StartEntry => startEntry;

    public int? EndEntry { get; set; }

    public bool IsHeld => EndEntry is null;

    /// <summary>What was recorded of it while it was held.</summary>
    public List<(int Entry, EmploymentChanged Change)> Changes { get; } = [];

    /// <summary>What was recorded of it before an entry.</summary>
    public EmploymentStarted AsRecordedBefore(int entry)
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
        job.EndEntry = at;
        if (Supported.FindLast(each => each.Job == job && each.IsHeld) is { } support) support.EndEntry = at;
    }

    private Job? HeldNow(string name) => All.FindLast(job => job.IsHeld && job.Name == name);
}
