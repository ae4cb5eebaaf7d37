namespace Throughline.Policy;

/// <summary>A job from its start to its end; the same name may start again.</summary>
internal struct Job
{
    public string Name;
    public int StartEntry;
    public int EndEntry;
    public DateOnly End;

    public readonly bool Held => EndEntry < 0;
}

/// <summary>A stretch in which a held job was one that the agency supports.</summary>
internal struct SupportedJob
{
    public int Job;
    public string Name;
    public int StartEntry;
    public DateOnly Start;
    public int EndEntry;

    public readonly bool Held => EndEntry < 0;

    public readonly bool HeldAt(int entry) => StartEntry <= entry && (EndEntry < 0 || EndEntry > entry);
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
            switch (known.Entry(at))
            {
                case EmploymentStarted started: Start(known, at, started); break;
                case EmploymentChanged changed: Change(known, at, changed); break;
                case EmploymentEnded ended: End(known, at, ended); break;
            }
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
            if (All[at].Name == name && All[at].StartEntry < before) return at;
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

    private void Start(Known known, int at, EmploymentStarted started)
    {
        // A job that is held does not start again before its end.
        if (HeldJob(started.Job) >= 0) return;
        All.Add(new() { Name = started.Job, StartEntry = at, EndEntry = -1, End = DateOnly.MaxValue });
        if (started.Supported) Support(All.Count - 1, started.Job, at, known.On(at));
    }

    private void Change(Known known, int at, EmploymentChanged changed)
    {
        if (changed.Supported is not { } supported) return;
        var job = HeldJob(changed.Job);
        if (job < 0) return;
        var was = IsSupported(job);
        if (supported && !was) Support(job, changed.Job, at, known.On(at));
        if (!supported && was) Stop(changed.Job, at, known.On(at), ends: false);
    }

    private int HeldJob(string name)
    {
        for (var job = All.Count - 1; job >= 0; job--)
        {
            if (All[job].Name == name && All[job].Held) return job;
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

    private void End(Known known, int at, EmploymentEnded ended) => Stop(ended.Job, at, known.On(at), ends: true);

    private void Support(int job, string name, int at, DateOnly on) =>
        Supported.Add(new() { Job = job, Name = name, StartEntry = at, Start = on, EndEntry = -1 });

    private void Stop(string name, int at, DateOnly on, bool ends)
    {
        for (var each = Supported.Count - 1; each >= 0; each--)
        {
            var supported = Supported[each];
            if (supported.Name != name || !supported.Held) continue;
            supported.EndEntry = at;
            Supported[each] = supported;
        }

        if (!ends) return;
        for (var each = All.Count - 1; each >= 0; each--)
        {
            var job = All[each];
            if (job.Name != name || !job.Held) continue;
            job.EndEntry = at;
            job.End = on;
            All[each] = job;
        }
    }
}
