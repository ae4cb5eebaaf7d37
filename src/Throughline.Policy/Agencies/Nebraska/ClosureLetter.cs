using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What the client is told in writing when the case is closed: what ended, what stays possible until when, and what to do if they do not agree.</summary>
public sealed record ClosureLetter : IDocument<ClosureLetter>
{
    public static DocumentOf<ClosureLetter> Type { get; } = new("closure-letter", "Closure letter", new("Placement Services", "Follow-up procedure 7, closure", "2024-01-26"))
    {
        When = "After the case is closed.",
        SignedBy = ["counselor"],
        IsNeeded = (file, asOf) => DocumentNeeds.AfterTheClosing(file, asOf, Type!.Name),
        Known = { { nameof(Closing), ClosingKnown }, { nameof(Help), FromTheFile.Window } },
        Begun = of => new()
        {
            To = of.File.Person is { } person ? $"{person.Given} {person.Family}".Trim() : null,
            Closing = ClosingSaid(of.File, of.Today),
            JobHeld = Job(of.File, of.Today),
            Help = AfterClosure(of.File, of.Today),
            Return = ComingBack,
            Rights = Appeal,
        },
        Asks = AfterASuccessfulClosure,
    };

    [Section("To")]
    public string? To { get; init; }

    [Section("Your case is closed", Cites = "Follow-up procedure 7", AtLeast = 10)]
    public string? Closing { get; init; }

    [Section("Your job", Help = "Left empty where the case is closed without one.", Optional = true)]
    public string? JobHeld { get; init; }

    [Section("If you need help with your job again", Cites = "Post Employment Services, Time frame", Help = "Until which day; the same job, the same kind of work, or a step up in it.", Optional = true)]
    public string? Help { get; init; }

    [Section("How to come back", AtLeast = 10)]
    public string? Return { get; init; }

    [Section("If you do not agree", Help = "The review, mediation and hearing, and the Client Assistance Program.", AtLeast = 10)]
    public string? Rights { get; init; }

    [Section("Who to call", Help = "Name and telephone of the counselor.", AtLeast = 5)]
    public string? Call { get; init; }

    private static IEnumerable<(string, string)> AfterASuccessfulClosure(Writing of, ClosureLetter letter)
    {
        var closed = TheClosing(of.File, of.Today);
        if (closed is null) yield return (nameof(Closing), "The case is not closed yet. Close it first; then the letter says the day.");
        if (closed?.Outcome != ClosureOutcome.Successful) yield break;
        if (letter.JobHeld is not { Length: > 1 }) yield return (nameof(JobHeld), "Name the job with which the case was closed.");
        if (letter.Help is not { Length: > 10 }) yield return (nameof(Help), "Say until which day help after closure is possible.");
    }

    private static string? ClosingKnown(CaseFile file, DateOnly asOf) => TheClosing(file, asOf) is { } closed
        ? $"Closed on {closed.On:yyyy-MM-dd}, {(closed.Outcome == ClosureOutcome.Successful ? "successful" : "another outcome")}."
        : "No closure on file.";

    private static string? ClosingSaid(CaseFile file, DateOnly asOf) => TheClosing(file, asOf) switch
    {
        { Outcome: ClosureOutcome.Successful } closed => $"We closed your case on {Day(closed.On)}. You have been at work for {(CaseView.Of(file, asOf).JobAt(closed) is { } job ? $"{closed.On.DayNumber - job.On.DayNumber} days" : "90 days or more")}, and you agreed that you need no further services now.",
        { } closed => $"We closed your case on {Day(closed.On)}. ",
        null => null,
    };

    private static string? Job(CaseFile file, DateOnly asOf) => TheClosing(file, asOf) is { } closed && CaseView.Of(file, asOf).JobAt(closed) is { } job ? $"{job.Title}, {job.Employer}, since {Day(job.On)}" : null;

    private static string? AfterClosure(CaseFile file, DateOnly asOf) => file.Evaluate(asOf).Windows.FirstOrDefault(window => window.Rule.Id == "NE-PE-05") is { To: { } last }
        ? $"Until {Day(last)} you can ask us for post-employment services: help to keep this job, to find the same kind of work again if you lose it, or to move up in your field. The help must be simple to arrange and be done by that day. That day does not move."
        : null;

    private const string ComingBack =
        "Call, write or come to any of our offices. Say that you had a case with us, and your case number. If you need more than post-employment services can give, or if their time has passed, you can apply again at any time.";

    private const string Appeal =
        "If you do not agree that your case is closed, tell us. You can ask the office director to look at the decision, ask for mediation, or ask for a formal hearing. The Client Assistance Program can explain your rights and help you without charge; ask us for its sheet, or call it yourself.";

    private static Closed? TheClosing(CaseFile file, DateOnly asOf) => CaseView.Of(file, asOf).Closure;

    private static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
