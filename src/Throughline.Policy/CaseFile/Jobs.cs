namespace Throughline.Policy;

/// <summary>A job from its start to its end; the same name may start again.</summary>
internal struct Job
{
    public Entry Began;
    public int StartEntry;
    public int EndEntry;
    public DateOnly End;

    public readonly string Name => ((EmploymentStarted)Began).Job;

    public readonly bool Held => EndEntry < 0;
}

/// <summary>A stretch in which a held job was one that the agency supports.</summary>
internal struct SupportedJob
{
    public int Job;
    public Entry Began;
    public int StartEntry;
    public DateOnly Start;
    public int EndEntry;

    public readonly string Name => NameIn(Began);

    public readonly bool Held => EndEntry < 0;

    public readonly bool HeldAt(int entry) => StartEntry <= entry && (EndEntry < 0 || EndEntry > entry);

    /// <summary>The job that an entry began to support: one started, or one changed.</summary>
    public static string NameIn(Entry began) => began is EmploymentStarted started ? started.Job : ((EmploymentChanged)began).Job;
}

/// <summary>A job's facts as recorded up to some entry.</summary>
internal struct JobFacts
{
    public string? Soc;
    public string? Pathway;
    public string? Employer;
    public string? Provider;
    public decimal WeeklyHours;
    public bool Supported;
    public bool Competitive;
    public bool Integrated;
}

/// <summary>The jobs of a file, and when the agency supported them.</summary>
internal sealed class Jobs
{
    public List<Job> All { get; } = new(4);

    public List<SupportedJob> Supported { get; } = new(4);

    public void Read(Known known)
    {
        All.Clear();
        Supported.Clear();
        foreach (var at in known.Each(Federal.Employment))
        {
            if (known.Is(at, Federal.JobStarted)) Start(known, at);
            else if (known.Is(at, Federal.JobChanged)) Change(known, at, (EmploymentChanged)known.Entry(at));
            else Stop(((EmploymentEnded)known.Entry(at)).Job, at, known.On(at), ends: true);
        }
    }

    /// <summary>The supported job that counts for clocks and gates: of those held, the one started last.</summary>
    public bool Held(out SupportedJob held)
    {
        for (var at = Supported.Count - 1; at >= 0; at--)
        {
            if (!Supported[at].Held) continue;
            held = Supported[at];
            return true;
        }

        held = default;
        return false;
    }

    /// <summary>The supported job that was held when an entry was read, the one started last.</summary>
    public bool HeldAt(int entry, out SupportedJob held)
    {
        for (var at = Supported.Count - 1; at >= 0; at--)
        {
            if (!Supported[at].HeldAt(entry)) continue;
            held = Supported[at];
            return true;
        }

        held = default;
        return false;
    }

    public bool IsSupportedStart(int entry)
    {
        foreach (var job in Supported)
        {
            if (job.StartEntry == entry) return true;
        }

        return false;
    }

    /// <summary>The job of that name as it was last started before an entry, or -1.</summary>
    public int Named(string name, int before)
    {
        for (var at = All.Count - 1; at >= 0; at--)
        {
            if (All[at].StartEntry < before && All[at].Name == name) return at;
        }

        return -1;
    }

    /// <summary>What was recorded of a job before an entry.</summary>
    public JobFacts Facts(Known known, int job, int before)
    {
        var start = (EmploymentStarted)known.Entry(All[job].StartEntry);
        var facts = new JobFacts
        {
            Soc = start.Soc, Pathway = start.Pathway, Employer = start.Employer, Provider = start.Provider, WeeklyHours = start.WeeklyHours,
            Supported = start.Supported, Competitive = start.Competitive, Integrated = start.Integrated,
        };
        if (All[job].EndEntry >= 0 && All[job].EndEntry < before) before = All[job].EndEntry;
        foreach (var at in known.Each(Federal.JobChanged, All[job].StartEntry, before))
        {
            var change = (EmploymentChanged)known.Entry(at);
            if (change.Job != start.Job) continue;
            facts.Soc = change.Soc ?? facts.Soc;
            facts.Pathway = change.Pathway ?? facts.Pathway;
            facts.Employer = change.Employer ?? facts.Employer;
            facts.Provider = change.Provider ?? facts.Provider;
            facts.WeeklyHours = change.WeeklyHours ?? facts.WeeklyHours;
            facts.Supported = change.Supported ?? facts.Supported;
            facts.Competitive = change.Competitive ?? facts.Competitive;
            facts.Integrated = change.Integrated ?? facts.Integrated;
        }

        return facts;
    }

    // What the events say is enough for a file with one job; its entry is read when a name is asked for.
    private void Start(Known known, int at)
    {
        var started = known.Entry(at);
        // A job that is held does not start again before its end.
        if (HeldJob(started) >= 0) return;
        All.Add(new() { Began = started, StartEntry = at, EndEntry = -1, End = DateOnly.MaxValue });
        if (known.Is(at, Federal.SupportedJobStarted)) Support(All.Count - 1, started, at, known.On(at));
    }

    private void Change(Known known, int at, EmploymentChanged changed)
    {
        if (changed.Supported is not { } supported) return;
        var job = HeldJob(changed);
        if (job < 0) return;
        var was = IsSupported(job);
        if (supported && !was) Support(job, changed, at, known.On(at));
        if (!supported && was) Stop(changed.Job, at, known.On(at), ends: false);
    }

    private int HeldJob(Entry about)
    {
        for (var job = All.Count - 1; job >= 0; job--)
        {
            if (All[job].Held && All[job].Name == SupportedJob.NameIn(about)) return job;
        }

        return -1;
    }

    private bool IsSupported(int job)
    {
        foreach (var supported in Supported)
        {
            if (supported.Job == job && supported.Held) return true;
        }

        return false;
    }

    private void Support(int job, Entry began, int at, DateOnly on) =>
        Supported.Add(new() { Job = job, Began = began, StartEntry = at, Start = on, EndEntry = -1 });

    private void Stop(string name, int at, DateOnly on, bool ends)
    {
        for (var each = Supported.Count - 1; each >= 0; each--)
        {
            var supported = Supported[each];
            if (!supported.Held || supported.Name != name) continue;
            supported.EndEntry = at;
            Supported[each] = supported;
        }

        if (!ends) return;
        for (var each = All.Count - 1; each >= 0; each--)
        {
            var job = All[each];
            if (!job.Held || job.Name != name) continue;
            job.EndEntry = at;
            job.End = on;
            All[each] = job;
        }
    }
}
