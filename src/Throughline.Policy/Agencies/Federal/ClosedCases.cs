using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What a closure is: a state with a ground, in which only post-employment work goes on.</summary>
internal static class ClosedCases
{
    private static readonly Citation Closing = new("34 CFR Part 361", "361.56, closing the record of services", "2016-08-19");

    public static readonly RecordingRule ClosedIsAState = new("REC-01", "The case is closed", Closing)
    {
        Says = "A closed case takes no second closure, plan, referral or job: what comes after is post-employment, or a new case that names this one.",
        Of = [Kind.Closed, Kind.PlanApproved, Kind.PlanAmended, Kind.GoalChange, Kind.SelfSufficiencyPlan, Kind.ReferralOpened, Kind.PlacementResumed, Kind.EmploymentStarted, Kind.EmploymentChanged],
        Against = asked => asked.ClosedBefore is not { } closed || IsPostEmployment(asked) ? []
            : [asked.Entry is Closed
                ? $"the case was closed on {closed.On:yyyy-MM-dd}; where that closure is wrong, correct it"
                : $"the case was closed on {closed.On:yyyy-MM-dd}; {WayOn(asked)}"],
    };

    public static readonly RecordingRule WorkInAClosedCase = new("REC-02", "Service or authorization in a closed case", Closing)
    {
        Says = "A service or an authorization in a closed case is post-employment work, whether it is called so or not, and needs what post-employment work needs.",
        Of = [Kind.ServiceGiven, Kind.Authorization, Kind.ServiceMonth],
        Against = asked => asked.ClosedBefore is { } closed ? WithoutPostEmployment(asked, closed) : [],
    };

    public static readonly RecordingRule SuccessHasAJob = new("REC-04", "Successful closure without a job", Closing)
    {
        Says = "A case is closed as successful with a job that the agency supports and that is held.",
        Of = [Kind.Closed],
        Against = asked => asked.Entry is Closed { Outcome: ClosureOutcome.Successful } closing ? WithoutAJob(asked, closing) : [],
    };

    public static readonly RecordingRule JobHeld = new("REC-08", "A job that is held already", new("34 CFR Part 361", "361.47, record of services", "2016-08-19"))
    {
        Says = "A job that is held is not started again; what changes about it is a change, and another job has a name of its own.",
        Of = [Kind.EmploymentStarted, Kind.EmploymentChanged, Kind.EmploymentEnded, Kind.StabilityReached, Kind.Transition],
        Against = HeldAlready,
    };

    /// <summary>The gate before post-employment work, where the agency has such work.</summary>
    private static Gate? PostEmployment(Asked asked) => asked.Gates.FirstOrDefault(gate => gate.Step == "post-employment" && gate.InForce(asked.JudgedOn));

    private static string WayOn(Asked asked) => PostEmployment(asked) is null ? "open a new case that names this one" : "go on with post-employment services, or open a new case that names this one";

    // Amended for post-employment, the case is worked again within its limits; a referral to advancement is how somebody who asks to advance goes on.
    private static bool IsPostEmployment(Asked asked) => asked.Entry switch
    {
        // What else changes of a job is told of a closed case too; that the agency supports it from now on is placement.
        EmploymentChanged changed when HeldJobs.BecomesSupported(asked, changed) is null => true,
        PlanAmended { Purpose: AmendmentPurpose.PostEmployment } or ReferralOpened { To: ReferralTo.Cpap } => PostEmployment(asked) is not null,
        EmploymentStarted or EmploymentChanged => asked.Earlier.Any(each => each.Entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment } amended && amended.On >= asked.ClosedBefore!.On),
        _ => false,
    };

    private static IEnumerable<Objection> WithoutPostEmployment(Asked asked, Closed closed)
    {
        if (PostEmployment(asked) is not { } gate)
        {
            yield return $"the case was closed on {closed.On:yyyy-MM-dd}; {WayOn(asked)}";
            yield break;
        }

        var reading = gate.Read(asked.Known);
        // Past a window that nothing extends there is nothing to supply: that is said by its own row.
        if (reading.Open || asked.Windows.Any(window => window.NoExtension && window.Read(asked.Known) is { } open && (open.IsPast(asked.DayOfRecording) || open.IsPast(asked.Entry.On)))) yield break;
        yield return new($"the case was closed on {closed.On:yyyy-MM-dd}; {string.Join("; ", reading.Because)}") { By = gate };
    }

    private static IEnumerable<Objection> WithoutAJob(Asked asked, Closed closing)
    {
        // Where the agency guards its closure by a gate, the gate asks for the job.
        var guarded = asked.Gates.Any(gate => gate.Guards?.Is(closing) == true && gate.InForce(closing.On));
        if (!guarded && asked.Known.Jobs.Held is null) yield return "no job that the agency supports is held on that day; record the job, or close with another outcome";
        else if (closing.Job is { } named && !asked.Known.Jobs.All.Exists(job => job.IsHeld && job.Name == named)) yield return new($"the job '{named}' is not held on that day") { Field = "job" };
    }

    private static IEnumerable<Objection> HeldAlready(Asked asked)
    {
        var name = NameIn(asked.Entry);
        foreach (var started in asked.Before.OfType<EmploymentStarted>().Where(started => ThingName.Same(started.Job, name)).Reverse())
        {
            if (started.Job != name) yield return new($"this job is on file as '{started.Job}'; write it so") { Field = "job" };
            else if (asked.Entry is EmploymentStarted && !asked.Before.SkipWhile(entry => !ReferenceEquals(entry, started)).Any(entry => entry is EmploymentEnded ended && ended.Job == name))
            {
                yield return new($"'{name}' is held since {started.On:yyyy-MM-dd}; record what changed of it, its end, or another job under a name of its own") { Field = "job" };
            }

            yield break;
        }
    }

    private static string NameIn(Entry entry) => entry switch
    {
        EmploymentStarted started => started.Job,
        EmploymentChanged changed => changed.Job,
        EmploymentEnded ended => ended.Job,
        StabilityReached stable => stable.Job,
        _ => ((Transition)entry).Job,
    };
}
