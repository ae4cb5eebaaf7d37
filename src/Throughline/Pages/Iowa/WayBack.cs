using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;

namespace Throughline.Pages.Iowa;

/// <summary>One of the three ways back, and what it means for this person: the same rows for each, in the policy's order.</summary>
public sealed record WayBack(string Word, string Name, string State, bool IsShut, bool IsMarked, string Says, IReadOnlyList<(string Label, string Text)> Rows)
{
    /// <summary>How its state is drawn.</summary>
    public string Drawn => IsShut ? "no" : IsMarked ? "late" : State == NotYet ? "wait" : "ok";

    private const string NotYet = "Not yet";

    /// <summary>What somebody who is back asked, as it was answered.</summary>
    public static IEnumerable<(string Label, string Text)> Asked(ReturningConversation said)
    {
        yield return ("Wants to", said.Objective switch { Objective.Maintain => "Keep a job", Objective.Regain => "Get a job back", Objective.Advance => "Move up", _ => "Not said" });
        yield return ("Because", Returning.ReasonSaid(said.Reason));
        if (said.Note is { } words) yield return ("In their words", words);
        yield return ("Risk of losing the job", said.Risk switch { RiskToTheJob.None => "None", RiskToTheJob.Months => "Within months", RiskToTheJob.Immediate => "Immediate", _ => "Not said" });
        if (said.Facts is { } facts) yield return ("Facts", facts);
    }

    /// <summary>The three, as the file and the list stand today.</summary>
    public static IReadOnlyList<WayBack> All(ReturningModel of)
    {
        var said = of.Current?.Answers;
        var immediate = said?.Risk == RiskToTheJob.Immediate;
        return [PostEmployment(of), JobRetention(of, immediate), NewCase(of)];
    }

    private static WayBack PostEmployment(ReturningModel of)
    {
        var file = of.FileAsked;
        var (state, says) = file switch
        {
            _ when of.ExitBar is { } bar => ("Not possible", bar),
            { State: FileRequestState.Unavailable } => ("Not possible", $"The closed file no longer exists: {file.Said} State office, {of.Short(file.Since)}."),
            null => (NotYet, "The closed file has not been asked for."),
            { IsUnanswered: true } => (NotYet, $"The closed file was asked for on {of.Short(file.Asked)}, {Wording.Count(of.Today.DayNumber - file.Asked.DayNumber, "day")} ago."),
            { Read: null } => (NotYet, file.Received is { } here ? $"The closed file is here since {of.Short(here)} and not read." : $"The closed file was sent on {of.Short(file.Since)}."),
            { Read: { } read } => ("Possible", $"The closed file was read on {of.Short(read)}."),
        };
        return new("post-employment", "Post-employment, 32-0", state, of.IsPostEmploymentShut, false, says,
        [
            ("Eligibility", "Not decided again"), ("Waiting list", "Does not apply"), ("Plan", of.PlanSaid is { } plan ? $"{plan}, amended on the IPE-2" : "The closed plan, amended on the IPE-2"),
            ("Can give", "Limited services to keep, regain or advance in employment"), ("Cannot give", "Long training, a new goal, extended services for youth"),
            ("How soon", of.ExitBar is not null ? "Never: a reported exit is final" : file?.State == FileRequestState.Unavailable ? "Never: a lost file shuts 32-0 for good" : file?.Read is null ? "Once the file is read and the plan is signed" : "On the day of the last signature under the plan"),
            ("Carries over", "The whole file"), ("Missing today", of.ExitBar is not null ? "An exit that is not reported" : file?.State == FileRequestState.Unavailable ? "The closed file" : file?.Read is null ? "The closed file, read" : "The plan, signed"),
            ("Read first", file?.State == FileRequestState.Unavailable ? "Nothing to read" : file?.Read is null ? "The closed file" : file.Issues.Count == 0 ? "Read: no related issue" : $"Read: {string.Join("; ", file.Issues)}"),
        ]);
    }

    private static WayBack JobRetention(ReturningModel of, bool immediate) => new("job-retention", "Job retention", immediate ? "Risk is immediate: look here first" : "Possible", false, immediate,
        "For somebody about to lose the job they have.",
    [
        ("Eligibility", "Decided again, by the rules of job retention"), ("Waiting list", "Does not apply"), ("Plan", "Short, for this job only"),
        ("Can give", "What keeps this job: technology, accommodation, talks with the employer"), ("Cannot give", "Another job, training to move up"),
        ("How soon", immediate && of.Current?.Answers.Facts is { } facts ? $"Before the job is lost: {facts}" : "As soon as eligibility is decided"),
        ("Carries over", "Details, the job, today’s answers"), ("Missing today", "R-412 and IPE-1 signed; permission to speak to the employer"), ("Read first", "Job retention rules; the employer’s letter, where there is one"),
    ]);

    private static WayBack NewCase(ReturningModel of) => new("new-case", "New case", of.Current?.CallsForAPlan.Any() == true ? "Points here: a complex plan" : "Possible", false, of.Current?.CallsForAPlan.Any() == true,
        "For needs that are many, long, or point to other work.",
    [
        ("Eligibility", $"Decided again, by {of.Short(of.Today.AddDays(60))} if the person applies today"), ("Waiting list", of.ListSaid), ("Plan", "New, with any goal"),
        ("Can give", "Everything in a plan, long training too"), ("Cannot give", "Anything before eligibility and plan"),
        ("How soon", of.Waiting == 0 ? "After eligibility and the plan" : "After eligibility, the list and the plan"), ("Carries over", "Details, the job, today’s answers; the closed file, combined"),
        ("Missing today", "R-412 and IPE-1 signed"), ("Read first", "Nothing to read"),
    ]);
}
