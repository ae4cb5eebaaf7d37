using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The employment plan, its review and its amendment (IPE-2). For post-employment services it opens status 32-0 on the day of its last signature.</summary>
public sealed record Ipe2 : PlanDocument, IDocument<Ipe2>
{
    public const string Name = "ipe-2";

    public static DocumentOf<Ipe2> Type { get; } = new(Name, "Employment plan (IPE-2)", new("Policy 604, Status 32-0", "2, IPE", "2018-09"))
    {
        When = "For a plan, its review or amendment, an interruption; and after post-employment services are determined and the closed file is read, before the first service.",
        SignedBy = ["client", "counselor"],
        IsNeeded = (file, asOf) => PlanOnFile.Of(file, asOf).Determined is { } on ? $"Post-employment services were determined on {on:yyyy-MM-dd}: nothing is given before it is signed." : null,
        Known =
        {
            { nameof(JobGoal), of => PlanOnFile.Of(of).GoalSaid },
            { nameof(ClosedFileIssues), of => PlanOnFile.Of(of).FileSaid },
            { nameof(ServiceRows), of => PlanOnFile.Of(of).ServicesSaid },
        },
        Begun = of => PlanOnFile.Of(of).Begun,
        Asks = (of, plan) => PlanOnFile.Of(of).Against(plan),
        Anew = of => PlanOnFile.Of(of).Anew,
        ReadBeside = (of, plan) => EarlierPlan.Of(PlanOnFile.Of(of).Standing, plan),
        AlsoRecords = (of, plan, signatures) => PlanPurpose.Records(plan.Purpose, of.Today, plan, plan.Amended(of.Today, AmendmentPurpose.PostEmployment, signatures)),
        Translated = PapersInSpanish.Plan,
    };

    [Section("Written for", After = "", Of = [PlanPurpose.New + "|A new plan", PlanPurpose.Review + "|A review", PlanPurpose.Amendment + "|An amendment", PlanPurpose.Interrupted + "|An interruption", PlanPurpose.PostEmployment + "|Post-employment services"])]
    public string? Purpose { get; init; }

    [Section("Why services are needed", Help = "After a closure: to keep, regain or advance in employment.", AtLeast = 10)]
    public override string? Reason { get; init; }

    [Section("Related issues from the closed file", Help = "After a closure. One on each line, with its page.", AtLeast = 3, Optional = true, After = nameof(Reason))]
    public string? ClosedFileIssues { get; init; }

    [Section("Current employment", Help = "Employer, title, pay, hours, benefits, since when.", AtLeast = 10, Optional = true, After = nameof(ClosedFileIssues))]
    public string? CurrentEmployment { get; init; }

    [Section("What is at stake", AtLeast = 5, Optional = true, After = nameof(CurrentEmployment))]
    public string? AtStake { get; init; }

    [Section("Anticipated actions", Help = "One on each line.", AtLeast = 10, After = nameof(AtStake))]
    public string? Actions { get; init; }

    [Section("Services", Help = "Services from the agency’s list; each says how it is limited, and until when.", After = nameof(Actions))]
    public IReadOnlyList<ServiceRow>? ServiceRows { get; init; }

    [Section("The job candidate’s part", Help = "What the job candidate does.", AtLeast = 3, After = nameof(ServiceRows))]
    public string? PersonsPart { get; init; }

    [Section("The counselor’s part", Help = "What IVRS does.", AtLeast = 3, After = nameof(PersonsPart))]
    public string? CounselorsPart { get; init; }

    [Section("The part of others", Help = "The employer, family, other programs.", AtLeast = 3, Optional = true, After = nameof(CounselorsPart))]
    public string? OthersPart { get; init; }

    [Section("Agreed: how goal, services and providers were chosen", Help = "The job candidate’s own informed choice, in a sentence or two.", AtLeast = 10)]
    public override string? Chosen { get; init; }

    [Section("Language or way in which it was gone through", Help = "For example: Spanish, large print, read aloud.", After = nameof(Progress))]
    public string? Language { get; init; }

    [Section("A copy was given to the job candidate", Help = "In the language or the way that they use.", Of = [Yes + "|Yes"])]
    public override string? CopyGiven { get; init; }

    [Section("The rights sheet was given to the job candidate", Of = [Yes + "|Yes"])]
    public override string? RightsGiven { get; init; }

    [Section("Appeal, mediation and ICAP were explained", Of = [Yes + "|Yes"])]
    public string? RightsExplained { get; init; }

    // Each has a part of their own; the rows say which services, and from when until when.
    public override string? Responsibilities { get => string.Join('\n', new[] { PersonsPart, CounselorsPart, OthersPart }.OfType<string>()); init { } }

    public override string? Services { get => ServiceRows is null ? null : string.Join('\n', ServiceRows.Select(row => row.Service).Distinct()); init { } }

    public override DateOnly? From { get => ServiceRows?.Min(row => row.Begins); init { } }

    public override DateOnly? To { get => ServiceRows?.Max(row => row.Ends); init { } }

    /// <summary>The rows of a plan that was signed on a day; none where its paper is not here.</summary>
    internal static IReadOnlyList<ServiceRow> RowsOf(IEnumerable<Entry> standing, PlanAmended plan) =>
        standing.OfType<Document>().LastOrDefault(document => document.Name == Name && document.On == plan.On) is { } paper && SignedDocument.Read(Name, paper.Data) is { } signed
            ? Type.Read(signed.Answers).ServiceRows ?? [] : [];
}
