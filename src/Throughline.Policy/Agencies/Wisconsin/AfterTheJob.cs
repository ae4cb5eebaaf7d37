using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;
using static Throughline.Policy.Rules.Finders;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: what follows a job's start, its end, and its transition to long-term support.</summary>
public static class AfterTheJob
{
    public static readonly Duty ProfileUpdated = new("WI-IPS-22", "Career profile updated", Ips.Section("Career Profile and Report"))
    {
        Says = "The career profile is updated with each new job experience, with strategies to keep a job.",
        Opens = new EachTurnOfASupportedJob(),
        MetBy = OnOrAfter(ProfileSubmitted),
        About = (known, owed) => JobOf(known, owed.Opener!.Value),
        Why = (known, owed) => known.Jobs.IsSupportedStart(owed.Opener!.Value)
            ? [new("A supported job started {0}; the career profile takes it in", owed.Opened)]
            : [new("A supported job ended {0}; the career profile takes it in", owed.Opened)],
        Cure = new("Write profile", Kind.Document, ("document", "career-profile"), ("action", "submitted")) { Document = "career-profile" },
    };

    public static readonly Duty JobEndReport = new("WI-IPS-54", "Job end report", Ips.Section("Job End Report"))
    {
        Says = "A job that ends before the transition has a job end report within 5 days.",
        Opens = new EachEndOf("of a supported job before its transition", (known, end, job) =>
            known.Jobs.Supported.Exists(supported => supported.EndEntry == end) && TransitionedHolding.Of(known, job) is null),
        Due = 5.Days,
        MetBy = OnOrAfter(JobEndReported, (known, owed, entry) => IsAbout(known.Entry<Document>(entry), JobOf(known, owed.Opener!.Value))),
        About = (known, owed) => JobOf(known, owed.Opener!.Value),
        Why = (known, owed) => [new("The job ended {0}; its report is owed within {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = new("Write report", Kind.Document, ("document", "job-end-report"), ("action", "submitted")) { Document = "job-end-report" },
    };

    public static readonly Duty ToldOfWorkLost = new("WI-IPS-56", "DVR told that the consumer stopped working", Ips.Section("Transition to Long Term Support"))
    {
        Says = "The provider tells DVR if the consumer stops working within the 90 days of follow-along.",
        Opens = new EachEndOf("within the follow-along", (known, end, job) =>
            TransitionedHolding.Of(known, job) is { } holding && known.On(end) <= holding.LastDay(known)),
        MetBy = OnOrAfter(ToldThatWorkStopped, (known, owed, entry) => known.Entry<StoppedWorkingTold>(entry).Job == JobOf(known, owed.Opener!.Value)),
        About = (known, owed) => JobOf(known, owed.Opener!.Value),
        Why = (_, owed) => [new("The job ended {0}, within its follow-along; DVR is told", owed.Opened)],
        Cure = new("Tell DVR", Kind.StoppedWorkingTold) { About = ["job"] },
    };

    public static readonly Window FollowAlong = new("WI-IPS-59", "Follow-along after the transition", Ips.Section("Transition to Long Term Support"))
    {
        Says = "Ninety days of follow-along begin on the effective day of the transition.",
        Opens = known => TransitionedHolding.All(known).Select(each => each.Effective),
        Lasts = TransitionedHolding.FollowAlong,
    };

    public static readonly Gate CloseSupported = new("WI-IPS-60", "close-supported", "Closure of supported employment", Ips.Section("Transition to Long Term Support"))
    {
        Says = "Supported employment is closed only after 90 stable days in extended services (34 CFR 363.54).",
        Needs =
        [
            new("a job that passed to long-term support", known => ToClose(known) is not null)
            {
                Cure = new("Record the transition", Kind.Transition),
                Shows = known => ToClose(known) is { } holding ? new(new("It passed on {0}.", holding.On), holding.Transition) : new(new("No job that is held has passed.")),
            },
            new("90 days from the effective day of its transition", known => ToClose(known) is { } holding && known.AsOf >= holding.LastDay(known))
            {
                Shows = known => ToClose(known) is { } holding
                    ? new(new("Effective {0}; 90 days are over on {1}.", holding.Effective, holding.LastDay(known))) { IsEarly = holding.LastDay(known) > known.AsOf }
                    : new(new("The 90 days begin with the transition.")) { IsEarly = true },
            },
            new("its transition report, accepted", known => ToClose(known) is { } holding && ReportOf(known, holding) is { } report && IsAccepted(known, report))
            {
                Cure = new("Record report", Kind.Document, ("document", "transition-report")),
                Shows = known => ToClose(known) is not { } holding || ReportOf(known, holding) is not { } report ? new(new("No transition report on file."))
                    : new(new(IsAccepted(known, report) ? "Accepted on {0}." : "On file since {0}, and not accepted.", known.On(report)), report),
            },
        ],
        AppliesWhile = known => known.Last(CaseClosed) is null,
    };

    /// <summary>Whether a document is about a job: it is, unless its data names another.</summary>
    internal static bool IsAbout(Document document, string job) =>
        document.Data is not { } data || !data.TryGetProperty("job", out var named) || named.ValueKind == System.Text.Json.JsonValueKind.Null
        || (named.ValueKind == System.Text.Json.JsonValueKind.String && named.GetString() == job);

    private static TransitionedHolding? ToClose(Known known) => known.Jobs.Held is { } supported
        ? TransitionedHolding.Of(known, supported.Job)
        : known.Jobs.All.Where(job => job.IsHeld).Select(job => TransitionedHolding.Of(known, job)).OfType<TransitionedHolding>().MaxBy(holding => holding.Transition);

    private static int? ReportOf(Known known, TransitionedHolding holding) =>
        known.LastBefore<Document>(known.Count, ReportDecided, report => report.Name == "transition-report" && report.On >= holding.On && IsAbout(report, holding.Job.Name));

    private static bool IsAccepted(Known known, int report) => known.Entry<Document>(report).Action == DocumentAction.Accepted;

    private static string JobOf(Known known, int entry) => known.Entry(entry) switch
    {
        EmploymentStarted started => started.Job,
        EmploymentChanged changed => changed.Job,
        var ended => ((EmploymentEnded)ended).Job,
    };

    // Each start of a supported job and each end of one, once a career profile is on record.
    private sealed class EachTurnOfASupportedJob : Opening
    {
        public override string Said => "on each start and each end of a supported job after the first career profile";

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            if (known.First(ProfileSubmitted) is not { } profile) return;
            foreach (var job in known.Jobs.Supported)
            {
                if (job.StartEntry > profile) to.Add(known.On(job.StartEntry), job.StartEntry);
                if (job.EndEntry is { } end && end > profile) to.Add(known.On(end), end);
            }
        }
    }

    // Each end of a job by its own entry.
    private sealed class EachEndOf(string which, Func<Known, int, Job, bool> counts) : Opening
    {
        public override string Said => $"on each end of a job, {which}";

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            foreach (var job in known.Jobs.All)
            {
                if (job.EndEntry is { } end && counts(known, end, job)) to.Add(known.On(end), end);
            }
        }
    }
}
