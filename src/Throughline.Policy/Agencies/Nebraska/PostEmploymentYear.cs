using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>
/// The year after a successful closure as the file tells it: the window and what is left of it, the job at closure, the latest request, and how
/// far that has come. Facts for pages and documents; what may be done is for the gate and the refusals to say.
/// </summary>
public sealed class PostEmploymentYear
{
    private readonly CaseView view;
    private readonly int decided = -1;
    private readonly int amended = -1;

    private PostEmploymentYear(CaseView view, int closed)
    {
        this.view = view;
        var asked = Last<PostEmploymentRequested>(closed);
        Request = asked < 0 ? null : (PostEmploymentRequested)view.Entries[asked];
        decided = Last<Determination>(Math.Max(asked, closed));
        Decision = decided < 0 ? null : (Determination)view.Entries[decided];
        if (decided >= 0) amended = Last<PlanAmended>(decided, plan => plan.Purpose == AmendmentPurpose.PostEmployment && PostEmploymentRecording.IsSigned(plan));
        Amendment = amended < 0 ? null : (PlanAmended)view.Entries[amended];
        if (amended < 0) return;
        Services = [.. After<ServiceGiven>(amended).Where(service => service.PostEmployment == true)];
        Authorizations = [.. view.Authorizations.Where(each => each.LatestAt > amended && each.Cancelled is null).Select(each => each.Latest!)];
        Completion = After<TaskNote>(amended).LastOrDefault(note => note.About == TaskAbout.CompletionSummary);
    }

    public required DateOnly AsOf { get; init; }

    /// <summary>The day of the successful closure from which the window is counted.</summary>
    public required DateOnly Closed { get; init; }

    /// <summary>The last day on which anything can be given. Nothing moves it.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The job with which the case was closed, as it was then; none where the file names none.</summary>
    public EmploymentStarted? Job { get; private init; }

    /// <summary>The day on which that job ended; none while it is held.</summary>
    public DateOnly? JobEnded { get; private init; }

    public string? WhyJobEnded { get; private init; }

    public PostEmploymentRequested? Request { get; }

    /// <summary>What was determined of the latest request.</summary>
    public Determination? Decision { get; }

    /// <summary>The signed amendment that followed the determination.</summary>
    public PlanAmended? Amendment { get; }

    public IReadOnlyList<ServiceGiven> Services { get; } = [];

    public IReadOnlyList<Authorization> Authorizations { get; } = [];

    /// <summary>The task note that sums up services and outcome.</summary>
    public TaskNote? Completion { get; }

    public bool IsOver => AsOf > LastDay;

    public bool IsDecidedFor => Decision is { Outcome: DeterminationOutcome.PostEmployment, Criteria.AllHold: true };

    /// <summary>Whole months left, and the days beyond them; both 0 on the last day and after it.</summary>
    public (int Months, int Days) Left
    {
        get
        {
            if (IsOver) return (0, 0);
            var months = 0;
            while (AsOf.AddMonths(months + 1) <= LastDay) months++;
            return (months, LastDay.DayNumber - AsOf.AddMonths(months).DayNumber);
        }
    }

    /// <summary>The last day of what was authorized, or else of the services given; none while there are neither.</summary>
    public DateOnly? LastServiceDay => Authorizations.Count > 0 ? Authorizations.Max(each => each.To) : Services.Count > 0 ? Services.Max(each => each.On) : null;

    /// <summary>Whether services are over and nobody has yet summed them up.</summary>
    public bool WantsCompletion => Amendment is not null && Completion is null && (IsOver || LastServiceDay < AsOf);

    /// <summary>Whether the request is for the same job, the same SOC code, the same career pathway, as its objective asks.</summary>
    public bool Fits(PostEmploymentRequested request) => Job is not null && request.Objective switch
    {
        Objective.Maintain => JobEnded is null,
        Objective.Regain => request.Soc is not null && request.Soc == Job.Soc,
        _ => request.Pathway is not null && request.Pathway == Job.Pathway,
    };

    /// <summary>The year, if the case was ever closed successfully.</summary>
    public static PostEmploymentYear? Of(CaseFile file, DateOnly asOf)
    {
        var view = CaseView.Of(file, asOf);
        var known = view.Known;
        if (PostEmploymentServices.Closure(known) is not { } closed || PostEmploymentServices.TwelveMonths.Read(known) is not { To: { } last } window) return null;
        var job = PostEmploymentServices.ClosureJob(known, closed);
        return new(view, closed)
        {
            AsOf = asOf, Closed = window.From, LastDay = last,
            Job = job?.AsRecordedBefore(closed),
            JobEnded = job?.Ended,
            WhyJobEnded = job?.End?.Reason,
        };
    }

    private int Last<T>(int after, Func<T, bool>? which = null) where T : Entry
    {
        for (var at = view.Entries.Count - 1; at > after; at--)
        {
            if (view.Entries[at] is T found && which?.Invoke(found) != false) return at;
        }

        return -1;
    }

    private IEnumerable<T> After<T>(int place) where T : Entry => view.Entries.Skip(place + 1).OfType<T>();
}
