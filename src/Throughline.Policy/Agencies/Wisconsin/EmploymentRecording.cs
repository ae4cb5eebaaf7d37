using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: what is asked of the job, its hours, its passing on and the closure, when it is recorded.</summary>
public static class EmploymentRecording
{
    /// <summary>Who is at the transition meeting, whoever else comes.</summary>
    public static readonly string[] AtTheMeeting = ["consumer", "employment-specialist", "counselor"];

    public static readonly RecordingRule TalkedOver = new("WI-IPS-42", "Hours approved without a talk with the consumer", Ips.Section("Monthly Reporting Elements, note on hours"))
    {
        Says = "A substantial difference in hours is approved by DVR once it was talked over with the consumer.",
        Of = [Kind.PolicyException],
        Against = asked => asked.Entry is PolicyException { Action: ExceptionAction.Approved, Discussed: not true } exception && ThingName.Same(exception.About, "hours")
            ? [new("talk the difference over with the consumer first, and say on which day") { Field = "discussed" }] : [],
    };

    public static readonly RecordingRule MeetingHeld = new("WI-IPS-53", "The transition meeting", Ips.Section("Transition to Long Term Support"))
    {
        Says = "The transition is agreed at a meeting of consumer, employment specialist and DVR, with whom the consumer invites.",
        Of = [Kind.Transition],
        Against = asked => AtTheMeeting.Where(who => !((Transition)asked.Entry).WithPeople.Contains(who)).ToList() is { Count: > 0 } missing
            ? [new($"the meeting was not held with {string.Join(", ", missing.Select(who => who.Replace('-', ' ')))}") { Field = "withPeople" }] : [],
    };

    public static readonly RecordingRule ClosedAfterTheFollowAlong = new("WI-IPS-60", "Successful closure before its days", Ips.Section("Transition to Long Term Support"))
    {
        Says = "A case is closed as successful after 90 stable days in extended services, with its transition report accepted (34 CFR 363.54).",
        Of = [Kind.Closed],
        Against = asked => asked.Entry is Closed { Outcome: ClosureOutcome.Successful } && asked.Known.Jobs.Held is not null
            ? AfterTheJob.CloseSupported.Needs.Where(need => !need.Holds(asked.Known)).Take(1).Select(need => new Objection($"missing: {need.Words}") { Cure = need.Cure }) : [],
    };

    public static readonly RecordingRule LevelIsNamed = new("WI-IPS-50", "The level that counts as stable", Ips.Section("Ongoing Support"))
    {
        Says = "What counts as stable is agreed with team and employer: the level, by when, with whom; it is reached once it was agreed.",
        Of = [Kind.StabilityAgreed, Kind.StabilityReached],
        Against = asked => asked.Entry switch
        {
            StabilityAgreed agreed => Lacks(agreed),
            StabilityReached reached when asked.Door != Door.File && !asked.Before.Any(each => each is StabilityAgreed agreed && agreed.Job == reached.Job) => ["first record the level that was agreed with team and employer"],
            _ => [],
        },
    };

    public static readonly RecordingRule WorkLostIsOfAJob = new("WI-IPS-56", "Work lost in the follow-along", Ips.Section("Transition to Long Term Support"))
    {
        Says = "DVR is told of a job that ended.",
        Of = [Kind.StoppedWorkingTold],
        Against = asked => asked.ByItsDay.Any(each => each is EmploymentEnded ended && ended.Job == ((StoppedWorkingTold)asked.Entry).Job) ? []
            : [new("record first that the job ended; then tell DVR of it") { Field = "job" }],
    };

    internal static readonly RecordingRule[] AskedWhenRecorded = [TalkedOver, MeetingHeld, ClosedAfterTheFollowAlong, LevelIsNamed, WorkLostIsOfAJob];

    private static IEnumerable<Objection> Lacks(StabilityAgreed agreed)
    {
        if (agreed.Job is null) yield return new("choose the job") { Field = "job" };
        if (string.IsNullOrWhiteSpace(agreed.Level)) yield return new("say which tasks, how accurate, with what support") { Field = "level" };
        if (agreed.By is null) yield return new("say by when it is to be reached") { Field = "by" };
        if (agreed.With is not { Length: > 0 }) yield return new("say with whom it was agreed: team and employer") { Field = "with" };
    }
}
