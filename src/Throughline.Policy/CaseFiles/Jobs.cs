using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A job from its start to its end; the same name may start again.</summary>
internal struct Job
{
    public int StartEntry;
    public int EndEntry;
    public DateOnly End;

    public readonly bool Held => EndEntry < 0;
}

/// <summary>A stretch in which a held job was one that the agency supports.</summary>
internal struct SupportedJob
{
    public int Job;
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
internal sealed class Jobs(Known known)
{
    public List<Job> All { get; } = new(4);

    public List<SupportedJob> Supported { get; } = new(4);

    public void Read()
    {
        All.Clear();
        Supported.Clear();
        foreach (var at in known.Each(FederalEvents.Employment))
        {
            if (known.Is(at, FederalEvents.JobStarted)) Start(at);
            else if (known.Is(at, FederalEvents.JobChanged)) Change(at, (EmploymentChanged)known.Entry(at));
            else Stop(((EmploymentEnded)known.Entry(at)).Job, at, ends: true);
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

    /// <summary>The job that an entry started or changed.</summary>
    public string NameIn(int entry) => NameIn(known.Entry(entry));

    public static string NameIn(Entry entry) => entry is EmploymentStarted started ? started.Job : ((EmploymentChanged)entry).Job;

    /// <summary>The job of that name as it was last started before an entry, or -1.</summary>
    public int Named(string name, int before)
    {
        for (var at = All.Count - 1; at >= 0; at--)
        {
            if (All[at].StartEntry < before && NameIn(All[at].StartEntry) == name) return at;
        }

        return -1;
    }

    /// <summary>What was recorded of a job before an entry.</summary>
    public JobFacts Facts(int job, int before)
    {
        var start = (EmploymentStarted)known.Entry(All[job].StartEntry);
        var facts = new JobFacts
        {
            Soc = start.Soc, Pathway = start.Pathway, Employer = start.Employer, Provider = start.Provider, WeeklyHours = start.WeeklyHours,
            Supported = start.Supported, Competitive = start.Competitive, Integrated = start.Integrated,
        };
        if (All[job].EndEntry >= 0 && All[job].EndEntry < before) before = All[job].EndEntry;
        foreach (var at in known.Each(FederalEvents.JobChanged, All[job].StartEntry, before))
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

    // For a file with one job the marks are enough; its entry is read when a name is asked for.
    private void Start(int at)
    {
        // A job that is held does not start again before its end.
        if (HeldJob(at) >= 0) return;
        All.Add(new() { StartEntry = at, EndEntry = -1, End = DateOnly.MaxValue });
        if (known.Is(at, FederalEvents.SupportedJobStarted)) Support(All.Count - 1, at);
    }

    private void Change(int at, EmploymentChanged changed)
    {
        if (changed.Supported is not { } supported) return;
        var job = HeldJob(at);
        if (job < 0) return;
        var was = IsSupported(job);
        if (supported && !was) Support(job, at);
        if (!supported && was) Stop(changed.Job, at, ends: false);
    }

    private int HeldJob(int entry)
    {
        for (var job = All.Count - 1; job >= 0; job--)
        {
            if (All[job].Held && NameIn(All[job].StartEntry) == NameIn(entry)) return job;
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

    private void Support(int job, int at) => Supported.Add(new() { Job = job, StartEntry = at, Start = known.On(at), EndEntry = -1 });

    private void Stop(string name, int at, bool ends)
    {
        for (var each = Supported.Count - 1; each >= 0; each--)
        {
            var supported = Supported[each];
            if (!supported.Held || NameIn(supported.StartEntry) != name) continue;
            supported.EndEntry = at;
            Supported[each] = supported;
        }

        if (!ends) return;
        for (var each = All.Count - 1; each >= 0; each--)
        {
            var job = All[each];
            if (!job.Held || NameIn(job.StartEntry) != name) continue;
            job.EndEntry = at;
            job.End = known.On(at);
            All[each] = job;
        }
    }
}
