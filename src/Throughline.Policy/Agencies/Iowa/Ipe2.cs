using System.Globalization;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The employment plan, review or amendment of Iowa (IPE-2), for post-employment services: it opens status 32-0 on the day of its last signature.</summary>
public sealed record Ipe2 : PlanDocument, IDocument<Ipe2>
{
    public const string Name = "ipe-2";

    public static DocumentOf<Ipe2> Type { get; } = new(Name, "Post-employment plan (IPE-2)", new("Policy 604, Status 32-0", "2, IPE", "2018-09"))
    {
        When = "After post-employment services are determined and the closed file is read, before the first service.",
        SignedBy = ["client", "counselor"],
        IsNeeded = (file, asOf) => Determined(file, asOf) is { } on ? $"Post-employment services were determined on {on:yyyy-MM-dd}: nothing is given before it is signed." : null,
        Known =
        {
            { nameof(JobGoal), of => Closing(of) is { } plan ? $"The closed plan aims at {plan.Goal}" : null },
            { nameof(ClosedFileIssues), of => FileRequest.Latest(Standing(of.File, of.Today)) is { Read: { } read } request ? $"Read on {read:yyyy-MM-dd}: {(request.Issues.Count == 0 ? "no related issue" : string.Join("; ", request.Issues))}" : null },
            { nameof(ServiceRows), of => Closing(of) is { } plan ? $"The closed plan lists {string.Join(", ", plan.Services.Select(service => service.Replace('-', ' ')))}" : null },
        },
        Begun = of => new()
        {
            JobGoal = Closing(of)?.Goal, SocCode = Closing(of)?.Soc, Reason = Latest(of)?.Answers is { } said ? string.Join(". ", new[] { Returning.ReasonSaid(said.Reason), said.Note }.OfType<string>()) : null,
            ClosedFileIssues = FileRequest.Latest(Standing(of.File, of.Today)) is { Issues: { Count: > 0 } issues } ? string.Join('\n', issues) : null,
            CurrentEmployment = Job(of) is { } job ? $"{job.Title}, {job.Employer}. {job.HourlyWage.ToString("'$'0.00", CultureInfo.InvariantCulture)} an hour, {job.WeeklyHours:0.##} hours a week, since {job.On:yyyy-MM-dd}." : null,
            AtStake = Latest(of)?.Answers.Facts, Chosen = Latest(of)?.Answers.Words,
        },
        Asks = Against,
        AlsoRecords = (of, plan, signatures) => [plan.Amended(of.Today, AmendmentPurpose.PostEmployment, signatures) with { Until = plan.To }],
    };

    [Section("Why services are needed", Help = "To keep, regain or advance in employment.", AtLeast = 10)]
    public override string? Reason { get; init; }

    [Section("Related issues from the closed file", Help = "One on each line, with its page.", AtLeast = 3)]
    public string? ClosedFileIssues { get; init; }

    [Section("Current employment", Help = "Employer, title, pay, hours, benefits, since when.", AtLeast = 10)]
    public string? CurrentEmployment { get; init; }

    [Section("What is at stake", AtLeast = 5)]
    public string? AtStake { get; init; }

    [Section("Anticipated actions", Help = "One on each line.", AtLeast = 10)]
    public string? Actions { get; init; }

    [Section("Services", Help = "By the words of the agency’s list; each says how it is limited, and until when.")]
    public IReadOnlyList<ServiceRow>? ServiceRows { get; init; }

    [Section("Agreed: how goal, services and providers were chosen", Help = "The job candidate’s own informed choice, in a sentence or two.", AtLeast = 10)]
    public override string? Chosen { get; init; }

    [Section("Who does what", Help = "The job candidate, IVRS, the employer and others.")]
    public override string? Responsibilities { get; init; }

    [Section("A copy was given to the job candidate", Help = "In the language or the way that they use.", Of = [Yes + "|Yes"])]
    public override string? CopyGiven { get; init; }

    [Section("The rights sheet was given to the job candidate", Of = [Yes + "|Yes"])]
    public override string? RightsGiven { get; init; }

    [Section("Appeal, mediation and ICAP were explained", Of = [Yes + "|Yes"])]
    public string? RightsExplained { get; init; }

    // The rows say which, and from when until when.
    public override string? Services { get => ServiceRows is null ? null : string.Join('\n', ServiceRows.Select(row => row.Service).Distinct()); init { } }

    public override DateOnly? From { get => ServiceRows?.Min(row => row.Begins); init { } }

    public override DateOnly? To { get => ServiceRows?.Max(row => row.Ends); init { } }

    /// <summary>The rows of a plan that was signed on a day; none where its paper is not here.</summary>
    internal static IReadOnlyList<ServiceRow> RowsOf(IEnumerable<Entry> standing, PlanAmended plan) =>
        standing.OfType<Document>().LastOrDefault(document => document.Name == Name && document.On == plan.On) is { } paper && SignedDocument.Read(Name, paper.Data) is { } signed
            ? Type.Read(signed.Answers).ServiceRows ?? [] : [];

    private static IEnumerable<(string Section, string Wrong)> Against(Writing of, Ipe2 plan)
    {
        var standing = Standing(of.File, of.Today).ToList();
        if (standing.OfType<ClosedFile>().Any(file => file.Action == ClosedFileAction.Unavailable)) yield return (nameof(ClosedFileIssues), "The closed file is no longer available, so there are no post-employment services.");
        else if (!standing.OfType<ClosedFile>().Any(file => file.Action == ClosedFileAction.Read)) yield return (nameof(ClosedFileIssues), "Read the closed file first.");
        if (Determined(of.File, of.Today) is null) yield return (nameof(Reason), "A counselor determines post-employment services first.");
        foreach (var row in plan.ServiceRows ?? [])
        {
            if (row.Service is not { } service) continue;
            if (IowaServices.IsExtended(service) && row.PaidBy != "other") yield return (nameof(ServiceRows), $"{service}: extended services are not given with IVRS money after a closure; name the other payer.");
            else if (!IowaServices.All.Contains(service) && !IowaServices.IsExtended(service)) yield return (nameof(ServiceRows), IowaServices.Meant(service) is { } word ? $"{service}: the agency’s word for it is {word}." : $"{service} is no service of the agency’s list.");
            if (row.Begins < of.Today) yield return (nameof(ServiceRows), $"{service}: nothing begins before the plan is signed; choose {of.Today:yyyy-MM-dd} or later.");
            if (row.Ends < row.Begins) yield return (nameof(ServiceRows), $"{service}: it would end before it begins.");
        }
    }

    private static IEnumerable<Entry> Standing(CaseFile file, DateOnly asOf) => CaseView.Of(file, asOf).Entries;

    private static DateOnly? Determined(CaseFile file, DateOnly asOf)
    {
        var standing = Standing(file, asOf).ToList();
        var at = standing.FindLastIndex(entry => entry is Determination);
        return at >= 0 && standing[at] is Determination { Outcome: DeterminationOutcome.PostEmployment } determined && standing.FindLastIndex(entry => entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment }) < at ? determined.On : null;
    }

    private static IPlan? Closing(Writing of) => Standing(of.File, of.Today).TakeWhile(entry => entry is not Closed).OfType<IPlan>().LastOrDefault();

    private static Returning? Latest(Writing of) => Returning.Latest(Standing(of.File, of.Today));

    private static EmploymentStarted? Job(Writing of) => CaseView.Of(of.File, of.Today).SupportedJob?.Facts;
}
