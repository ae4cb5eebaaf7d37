using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>
/// What stands in a file on a day, after its corrections: jobs, plan, referrals, concerns, authorizations, closure. The one reading for whoever asks what is
/// so: rules, gates, pages, papers, reports. What was recorded, right or wrong, is <see cref="CaseFile.Entries"/>.
/// </summary>
public sealed class CaseView
{
    private readonly Known known;
    private readonly Dictionary<Job, JobFact> jobs = [];

    internal CaseView(Known known)
    {
        this.known = known;
        Entries = [.. Enumerable.Range(0, known.Count).Select(known.Entry)];
        foreach (var job in known.Jobs.All)
        {
            jobs.Add(job, new(job.Name, known.On(job.StartEntry)) { Facts = job.AsRecordedBefore(known.Count), End = job.EndEntry is { } end ? (EmploymentEnded)Entries[end] : null });
        }
    }

    public static CaseView Of(CaseFile file, DateOnly asOf) => new(new Known(file, asOf));

    public DateOnly AsOf => known.AsOf;

    /// <summary>The entries that stand, in reading order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The same with their positions in the file as given.</summary>
    public IReadOnlyList<(int Position, Entry Entry)> Placed => field ??= [.. Entries.Select((entry, place) => (known.Position(place), entry))];

    /// <summary>Every job, the one started last at the end.</summary>
    public IReadOnlyList<JobFact> Jobs => field ??= [.. known.Jobs.All.Select(job => jobs[job])];

    /// <summary>The job that the agency supports and that is held: the one that clocks and gates count by.</summary>
    public JobFact? SupportedJob => known.Jobs.Held is { } held ? jobs[held.Job] : null;

    /// <summary>The plan in force: as approved, or as last amended.</summary>
    public IPlan? Plan => Entries.OfType<IPlan>().LastOrDefault();

    /// <summary>The plan as it was approved: its pay and hours stay through an amendment, which has none.</summary>
    public PlanApproved? Approved => Last<PlanApproved>();

    /// <summary>What the person works toward: by the plan, or as changed since.</summary>
    public string? Goal => Entries.LastOrDefault(entry => entry is IPlan or GoalChange) switch
    {
        IPlan plan => plan.Goal,
        GoalChange change => change.Goal,
        _ => null,
    };

    /// <summary>The plan for oneself and one's family, where a program has one.</summary>
    public SelfSufficiencyPlan? SelfSufficiency => Last<SelfSufficiencyPlan>();

    /// <summary>The first closure with a successful outcome, from which all that follows is counted; else the last one.</summary>
    public Closed? Closure => Entries.OfType<Closed>().FirstOrDefault(closed => closed.Outcome == ClosureOutcome.Successful) ?? Last<Closed>();

    /// <summary>The last referral there that nothing has ended.</summary>
    public ReferralOpened? OpenReferral(ReferralTo to) => LastUnlessUndone<ReferralOpened>(referral => referral.To == to, entry => entry is ReferralEnded ended && ended.To == to);

    /// <summary>What was raised and has no answer yet.</summary>
    public IReadOnlyList<ConcernRaised> OpenConcerns => field ??=
        [.. Entries.Select((entry, place) => (entry, place)).Where(each => each.entry is ConcernRaised raised && !Entries.Skip(each.place).OfType<ConcernAnswered>().Any(answer => answer.Concern == raised.Concern)).Select(each => (ConcernRaised)each.entry)];

    /// <summary>Contacts planned that no contact has carried out.</summary>
    public IReadOnlyList<ContactPlanned> PlannedContacts => field ??=
        [.. Entries.Select((entry, place) => (entry, place)).Where(each => each.entry is ContactPlanned planned && !Entries.Skip(each.place).OfType<Contact>().Any(contact => contact.Plan is { } plan && plan == planned.Id)).Select(each => (ContactPlanned)each.entry)];

    /// <summary>Every authorization that is named, in the order in which they came up.</summary>
    public IReadOnlyList<AuthorizationFact> Authorizations => field ??= AuthorizationFact.In(Entries);

    public IEnumerable<T> Each<T>() where T : Entry => Entries.OfType<T>();

    /// <summary>The last entry of a kind, for which <paramref name="which"/> holds if it is given.</summary>
    public T? Last<T>(Func<T, bool>? which = null) where T : Entry => Entries.OfType<T>().LastOrDefault(entry => which is null || which(entry));

    /// <summary>The last entry of a kind that is not followed by one that undoes it.</summary>
    public T? LastUnlessUndone<T>(Func<T, bool> which, Func<Entry, bool> undoes) where T : Entry
    {
        T? last = null;
        foreach (var entry in Entries)
        {
            if (entry is T found && which(found)) last = found;
            else if (undoes(entry)) last = null;
        }

        return last;
    }

    /// <summary>The job with which the case was closed: the one that the closure names, else the supported job held then; as it was then.</summary>
    public EmploymentStarted? JobAt(Closed closure)
    {
        for (var place = 0; place < Entries.Count; place++)
        {
            if (ReferenceEquals(Entries[place], closure)) return known.Jobs.ClosedWith(closure, place)?.AsRecordedBefore(place);
        }

        return null;
    }
}

/// <summary>A job of the file: since when, with its facts as last recorded, and its end.</summary>
public sealed record JobFact(string Name, DateOnly Since)
{
    public required EmploymentStarted Facts { get; init; }

    /// <summary>The entry that ended it; none while it is held.</summary>
    public EmploymentEnded? End { get; init; }

    public DateOnly? Ended => End?.On;

    public string Said => $"{Facts.Title}, {Facts.Employer}";
}

/// <summary>An authorization by its latest revision, and what was paid of it.</summary>
public sealed record AuthorizationFact(string Number)
{
    public Authorization? Latest { get; private set; }
    public decimal Paid { get; private set; }
    public DateOnly? LastPaid { get; private set; }
    public DateOnly? PaidInFull { get; private set; }
    public DateOnly? Cancelled { get; private set; }

    public bool IsOpen => PaidInFull is null && Cancelled is null;

    internal static List<AuthorizationFact> In(IEnumerable<Entry> entries)
    {
        var found = new List<AuthorizationFact>();
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case Authorization authorization: Of(authorization.Number).Latest = authorization; break;
                case AuthorizationPaid paid: Of(paid.Authorization).Add(paid); break;
                case AuthorizationCancelled cancelled: Of(cancelled.Authorization).Cancelled ??= cancelled.On; break;
            }
        }

        return found;

        AuthorizationFact Of(string number)
        {
            if (found.Find(each => each.Number == number) is { } known) return known;
            found.Add(new(number));
            return found[^1];
        }
    }

    private void Add(AuthorizationPaid paid)
    {
        (Paid, LastPaid) = (Paid + paid.Amount, paid.On);
        if (paid.InFull) PaidInFull ??= paid.On;
    }
}
