using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Bench;

/// <summary>A job in the floor's pass.</summary>
internal struct FloorJob
{
    public string Name;
    public string? Pathway;
    public DateOnly Since;
    public bool Held, Supported, Followed;
}

/// <summary>What each kind of entry does to the floor's running totals.</summary>
internal sealed partial class Floor
{
    private readonly List<FloorJob> jobs = new(4);
    private readonly List<DateOnly> away = new(4);
    private readonly List<ConcernRaised> concerns = new(4);
    private readonly List<DateOnly> advancements = new(2);

    private void Begin(DateOnly day)
    {
        asOf = day;
        count = 0;
        searchSince = lastTalk = talkBefore = lastVisit = lastToEmployer = lastAgreed = lastAgreedOrReviewed = default;
        searching = referred = employerDeclined = false;
        closure = closureCpap = -1;
        closurePathway = null;
        jobs.Clear();
        away.Clear();
        concerns.Clear();
        advancements.Clear();
    }

    private void Talked(Contact contact)
    {
        if (contact.With == Party.Employer) lastToEmployer = contact.On;
        if (contact.With != Party.Client || contact.Substantive == false) return;
        if (contact.On != lastTalk) (talkBefore, lastTalk) = (lastTalk, contact.On);
        if (contact.Mode is Mode.InPerson or Mode.Virtual) lastVisit = contact.On;
    }

    private void Signed(Document document)
    {
        if (document.Name != "job-search-agreement") return;
        if (document.Action == DocumentAction.Completed) lastAgreed = lastAgreedOrReviewed = document.On;
        else if (document.Action == DocumentAction.Reviewed) lastAgreedOrReviewed = document.On;
    }

    private void Referred(ReferralOpened referral, int at)
    {
        if (referral.To == ReferralTo.Cpap) closureCpap = at;
        if (referral.To != ReferralTo.Placement) return;
        referred = true;
        Search(referral.On, at);
    }

    private void Search(DateOnly since, int from)
    {
        if (searching) return;
        (searching, searchSince, searchFrom) = (true, since, from);
    }

    private void Back(DateOnly day)
    {
        for (var at = away.Count - 1; at >= 0; at--)
        {
            if (away[at].AddMonths(1) >= day) away.RemoveAt(at);
        }
    }

    private bool Supporting()
    {
        foreach (var job in jobs)
        {
            if (job is { Held: true, Supported: true }) return true;
        }

        return false;
    }

    private void Start(EmploymentStarted started)
    {
        Stop(started.Job);
        jobs.Add(new() { Name = started.Job, Pathway = started.Pathway, Since = started.On, Held = true, Supported = started.Supported, Followed = started.Supported });
        if (started.Supported) searching = false;
    }

    private void Change(EmploymentChanged changed)
    {
        for (var at = jobs.Count - 1; at >= 0; at--)
        {
            var job = jobs[at];
            if (!job.Held || job.Name != changed.Job) continue;
            job.Pathway = changed.Pathway ?? job.Pathway;
            if (changed.Supported is { } supported && supported != job.Supported)
            {
                job.Supported = job.Followed = supported;
                job.Since = changed.On;
                if (supported) searching = false;
            }

            jobs[at] = job;
            return;
        }
    }

    private void Stop(string name)
    {
        for (var at = 0; at < jobs.Count; at++)
        {
            var job = jobs[at];
            if (job.Name != name) continue;
            job.Held = job.Followed = false;
            jobs[at] = job;
        }
    }

    private void Passed(string name)
    {
        for (var at = 0; at < jobs.Count; at++)
        {
            var job = jobs[at];
            if (job.Name == name) job.Followed = false;
            jobs[at] = job;
        }
    }

    private void Answer(string concern)
    {
        for (var at = concerns.Count - 1; at >= 0; at--)
        {
            if (concerns[at].Concern == concern) concerns.RemoveAt(at);
        }
    }

    private void Close(Closed closed, int at)
    {
        searching = referred = false;
        for (var job = 0; job < jobs.Count; job++)
        {
            var ends = jobs[job];
            ends.Followed = false;
            jobs[job] = ends;
        }

        if (closed.Outcome != ClosureOutcome.Successful || closure >= 0) return;
        closure = at;
        for (var job = jobs.Count - 1; job >= 0; job--)
        {
            if (closed.Job is { } named ? jobs[job].Name != named : !(jobs[job].Held && jobs[job].Supported)) continue;
            closurePathway = jobs[job].Pathway;
            return;
        }
    }

    private bool SkillsDone(Entry[] entries)
    {
        var from = searchFrom;
        while (from > 0 && entries[from - 1].On == searchSince) from--;
        var covered = 0;
        for (var at = from; at < entries.Length && entries[at].On <= asOf; at++)
        {
            if (entries[at] is not ServiceGiven { Service: "job-seeking-skills" } session) continue;
            foreach (var area in session.Areas ?? []) covered |= area switch { "job-search" => 1, "applications" => 2, "interviews" => 4, "presentation" => 8, _ => 0 };
            if (session.Complete == true && (session.Format != ServiceFormat.IndividualDiscussion || covered == 0b1111)) return true;
        }

        return false;
    }
}
