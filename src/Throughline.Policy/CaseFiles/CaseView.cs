using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>
/// What stands in a file on a day, after its corrections: jobs, plan, referrals, concerns, authorizations, closure. The one reading for whoever asks what is
/// so: gates, checklists, forms, papers, a person's steps, reports; rules search the same in <see cref="Known"/>.
/// </summary>
public sealed class CaseView
{
    internal CaseView(Known known) => Known = known;

    public static CaseView Of(CaseFile file, DateOnly asOf) => new(new Known(file, asOf));

    public CaseFile File => Known.File;

    public DateOnly AsOf => Known.AsOf;

    /// <summary>The entries that stand, in reading order.</summary>
    public IReadOnlyList<Entry> Entries => field ??= Known.Entries;

    /// <summary>The same with their positions in the file as given.</summary>
    public IReadOnlyList<(int Position, Entry Entry)> Placed => field ??= [.. Entries.Select((entry, place) => (Known.Position(place), entry))];

    /// <summary>Every job, the one started last at the end.</summary>
    public IReadOnlyList<Job> Jobs => Known.Jobs.All;

    public IEnumerable<Job> HeldJobs => Jobs.Where(job => job.IsHeld);

    /// <summary>The job that the agency supports and that is held: the one that clocks and gates count by.</summary>
    public Job? SupportedJob => Known.Jobs.Held?.Job;

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

    /// <summary>The first closure with a successful outcome, from which all that follows is counted; else the last one.</summary>
    public Closed? Closure => Each<Closed>().FirstOrDefault(closed => closed.Outcome == ClosureOutcome.Successful) ?? Last<Closed>();

    /// <summary>The last referral there that nothing has ended.</summary>
    public ReferralOpened? OpenReferral(ReferralTo to) => LastUnlessUndone<ReferralOpened>(referral => referral.To == to, entry => entry is ReferralEnded ended && ended.To == to);

    /// <summary>What was raised and has no answer yet.</summary>
    public IReadOnlyList<ConcernRaised> OpenConcerns => field ??= [.. NotFollowed<ConcernRaised, ConcernAnswered>((raised, at, answered) => answered.Concern == raised.Concern)];

    /// <summary>The last contact in which the person was reached and that was more than scheduling.</summary>
    public Contact? LastContact => Last<Contact>(contact => contact is { With: Party.Client, Substantive: not false, Reached: not false });

    /// <summary>Contacts planned that no contact has carried out.</summary>
    public IReadOnlyList<ContactPlanned> PlannedContacts => field ??= [.. NotFollowed<ContactPlanned, Contact>((planned, at, contact) => contact.Plan is { } plan && Known.Answers(at, plan))];

    /// <summary>Every authorization that is named, in the order in which they came up.</summary>
    public IReadOnlyList<AuthorizationFact> Authorizations => Known.Authorizations;

    internal Known Known { get; }

    /// <summary>The entry that stands in a place of the file as given.</summary>
    public Entry? At(int position) => Placed.FirstOrDefault(each => each.Position == position).Entry;

    public IEnumerable<T> Each<T>() where T : Entry => Entries.OfType<T>();

    /// <summary>The last entry of a kind, for which <paramref name="which"/> holds if it is given.</summary>
    public T? Last<T>(Func<T, bool>? which = null) where T : Entry => Each<T>().LastOrDefault(entry => which is null || which(entry));

    /// <summary>The last entry of a kind that is not followed by one that undoes it.</summary>
    public T? LastUnlessUndone<T>(Func<T, bool> which, Func<Entry, bool> undoes) where T : Entry =>
        Entries.LastOrDefault(entry => (entry is T found && which(found)) || undoes(entry)) is T last && which(last) ? last : null;

    /// <summary>The job with which the case was closed, as it was then: the one that the closure names, else the supported job held then.</summary>
    public EmploymentStarted? JobAt(Closed closure)
    {
        for (var place = 0; place < Entries.Count; place++)
        {
            if (ReferenceEquals(Entries[place], closure)) return Known.Jobs.ClosedWith(closure, place)?.AsRecordedBefore(place);
        }

        return null;
    }

    /// <summary>An outside provider by its name; by the id that was recorded, where the file names none of it.</summary>
    public string ProviderName(string id) => Array.Find(Known.File.Providers, provider => provider.Id == id)?.Name ?? id;

    private IEnumerable<TFirst> NotFollowed<TFirst, TThen>(Func<TFirst, int, TThen, bool> follows) where TFirst : Entry where TThen : Entry =>
        Entries.Index().Where(each => each.Item is TFirst first && !Entries.Skip(each.Index).OfType<TThen>().Any(then => follows(first, each.Index, then))).Select(each => (TFirst)each.Item);
}
