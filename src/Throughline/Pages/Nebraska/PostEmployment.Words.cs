using Throughline.Casework.Access;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>The words of the year after a closure.</summary>
public sealed partial class PostEmploymentModel
{
    /// <summary>What can be asked for: what it keeps to, whether the file has it, and the assessment.</summary>
    public sealed record Way(string Title, string Fact, string Address, string Words);

    /// <summary>A request beside the job at closure.</summary>
    public sealed record Beside(string StaysWithin, string AtClosure, string Asked);

    /// <summary>A service or an authorization of the year.</summary>
    public sealed record ServiceLine(string What, string When, string For);

    /// <summary>A step of the way: done, now or later.</summary>
    public sealed record WayStep(string What, string Shape, string? Day);

    public string Given => Case.Header.Given ?? Name;

    public IEnumerable<(string Word, string Text)> HeadFacts => Year?.Job is not { } job ? [] :
    [
        ("Job at closure", $"{job.Title}, {job.Employer}"), ("SOC", job.Soc ?? NotRecorded), ("Pathway", Pathway(job.Pathway) ?? NotRecorded),
        ("Counselor", NameOf(Case.Header.Counselor)),
    ];

    /// <summary>What comes next, now that something was saved.</summary>
    public string NextWords => Stage switch
    {
        Stage.Requested => "Next: the determination.",
        Stage.Decided => "Next: the plan amendment, signed by client and counselor.",
        Stage.Amended => "Next: the services.",
        Stage.NewCase => "Next: open the new case.",
        Stage.Completed => $"The case stays in post-employment until {Wording.Full(Year!.LastDay)}, then leaves it automatically.",
        _ => "It is in the file.",
    };

    public string ClosedWords => $"Closed {Wording.Short(Year!.Closed, Year.Closed)}{(Year.Closed.Year == Today.Year ? "" : $", {Year.Closed.Year}")}";

    public string EndsWords => $"{(Year!.IsOver ? "Ended" : "Ends")} {Short(Year.LastDay)}";

    public IEnumerable<WayStep> Steps
    {
        get
        {
            var reached = Stage switch { Stage.NoRequest => 0, Stage.Requested => 1, Stage.Amended => 3, Stage.Completed => 5, _ => 2 };
            (string What, DateOnly? On)[] steps =
            [
                ("Request assessed", Year!.Request?.On), ("Five criteria, and what follows", Year.Decision?.On), ("Plan amendment signed", Year.Amendment?.On),
                ("Services given", Year.LastServiceDay), ("Summed up, work history updated", Year.Completion?.On),
            ];
            var shown = Stage is Stage.NewCase or Stage.Neither ? 2 : steps.Length;
            return steps.Take(shown).Select((step, at) => new WayStep(
                step.What, at < reached ? "done" : at == reached ? "now" : "later", at < reached && step.On is { } on ? Brief(on) : null));
        }
    }

    public IEnumerable<Way> Ways => Objectives.Select(objective =>
    {
        var key = AssessedRequest.DocumentFor(objective).Key;
        var (title, fact) = Kept(objective);
        return new Way(title, fact, To.Document(key), Begun.Contains(key) ? "Continue the assessment" : "Assess");
    });

    public string RequestTitle => $"Asked on {Brief(Year!.Request!.On)} to {EntryWords.Aim(Year.Request.Objective)}";

    public Beside Compared => Year!.Request!.Objective switch
    {
        Objective.Maintain => new("Same job", Year.Job is { } job ? $"{job.Title}, {job.Employer}" : "none named", Year.JobEnded is { } ended ? $"ended {Brief(ended)}" : "still held"),
        Objective.Regain => new("Same SOC code", Year.Job?.Soc ?? NotRecorded, Year.Request.Soc ?? NotRecorded),
        _ => new("Same career pathway", Pathway(Year.Job?.Pathway) ?? NotRecorded, Pathway(Year.Request.Pathway) ?? NotRecorded),
    };

    /// <summary>Where the end of the job is recorded, when somebody regains work whose job is on record as held.</summary>
    public string? ToEndTheJob => Year is { Request.Objective: Objective.Regain, Job: { } job, JobEnded: null } && MayRecord ? To.RecordKind("employment-ended", ("job", job.Job)) : null;

    /// <summary>The guided questions with their answers.</summary>
    public IReadOnlyList<(string Question, string Answer)> Answered => Assessment is not { } assessment ? [] :
    [
        .. from part in assessment.Type.Sections
           where assessment.Answers.Answers.ContainsKey(part.Name)
           let answer = assessment.Answers.Answers[part.Name]
           select (part.Label, part.How == AnswerForm.ByADay && DateOnly.TryParseExact(answer, "yyyy-MM-dd", out var day) ? Wording.Full(day) : part.Say(answer)),
    ];

    public string ToAssess => To.Document(AssessedRequest.DocumentFor(Year!.Request!.Objective).Key);

    public bool GainsNothing => Assessment?.Said.BringsNothing == true;

    /// <summary>What the plan amendment still waits for, in the words of policy.</summary>
    public string? AmendmentWaitsFor => Case.Evaluation.Gates.First(each => each.Rule == PostEmploymentServices.PostEmployment).Needs
        .Where(need => !need.Met).Select(need => need.Need).ToList() is { Count: > 0 } missing ? string.Join("; ", missing) : null;

    public string AmendmentButton => Begun.Contains(IpeAmendment.Type.Key) ? "Continue the amendment" : "Write the amendment";

    public IEnumerable<(string Word, string Text)> PlanFacts => Year!.Amendment is not { } plan ? [] :
    [
        ("Goal", plan.Goal ?? ""), ("Services", string.Join("; ", plan.Services.Select(EntryWords.Plain))), ("Signed by", string.Join(", ", plan.SignedBy.Select(EntryWords.Plain))),
    ];

    public IReadOnlyList<ServiceLine> ServiceLines =>
    [
        .. Year!.Authorizations.Select(each => new ServiceLine(
            $"Authorization {each.Number}", $"{Brief(each.From)} to {Brief(each.To)}", $"{EntryWords.Capital(EntryWords.Plain(each.Service))}, {EntryWords.Money(each.Amount)}")),
        .. Year.Services.Select(each => new ServiceLine("Service", Brief(each.On), EntryWords.Capital(EntryWords.Plain(each.Service)) + (each.Note is { } said ? ". " + said : ""))),
    ];

    /// <summary>Where a service of the year is authorized, with its days filled in.</summary>
    public string? ToAuthorize => !AccessTable.Records(Signed.Actor.Role, Kind.Authorization) ? null : To.RecordKind(
        "authorization", ("postEmployment", "true"), ("received", $"{Today:yyyy-MM-dd}"), ("from", $"{Today:yyyy-MM-dd}"), ("to", $"{PlannedTo:yyyy-MM-dd}"));

    public string CompletedTitle => Year!.Completion is { } done ? $"Completed {Brief(done.On)}" : "When services are done";

    public string AfterCompletion => Year!.IsOver ? "The twelve months are over. The case has left post-employment."
        : $"The case stays in post-employment until {Wording.Full(Year.LastDay)}, then leaves it automatically.";

    public string WhyCompletion => !Year!.WantsCompletion ? "" : Year.LastServiceDay is { } last ? $"Services ended {Short(last)}." : "The twelve months have run.";

    public string CpapWords => $"{Given} asks to advance, and the case was closed in {Pathway(Year?.Job?.Pathway) ?? "one of the five pathways"}.";

    public string HandedOver => Year!.Amendment switch
    {
        { CopyGiven: true, RightsGiven: true } plan => $"Both were handed over on {Brief(plan.On)}.",
        { CopyGiven: true } => "The copy was handed over; the rights sheet is not recorded.",
        { RightsGiven: true } => "The rights sheet was handed over; the copy is not recorded.",
        _ => "Neither hand-over is recorded.",
    };

    /// <summary>Where the hand-over of copy and rights sheet is recorded, while it is not.</summary>
    public string? ToHandOver => Year!.Amendment is not { CopyGiven: true, RightsGiven: true } && MayRecord
        && Case.Standing.LastOrDefault(each => each.Entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment }) is { } entry ? To.Correct(entry.Seq) : null;

    private const string NotRecorded = "not recorded";

    private string? Pathway(string? word) => word is null ? null : EntryWords.Pathway(Case.File.Pack, word);

    private (string Title, string Fact) Kept(Objective objective) => objective switch
    {
        Objective.Maintain => ("Maintain: the same job", Year!.Job is not { } job ? "The closure names no job."
            : Year.JobEnded is { } ended ? $"The job at closure ended on {Brief(ended)}: there is no job to maintain." : $"{job.Title}, {job.Employer}, is still held."),
        Objective.Regain => ("Regain: the same SOC code", Year!.Job?.Soc is not { } soc ? "The job at closure has no SOC code on record, so nothing fits it."
            : $"Work within SOC {soc}.{(Year.JobEnded is null ? " The job at closure is still on record as held." : "")}"),
        _ => ("Advance: the same career pathway", Pathway(Year!.Job?.Pathway) is not { } pathway ? "The job at closure has no pathway on record, so nothing fits it."
            : $"Within {pathway}: more pay, hours, a promotion or benefits."),
    };
}
