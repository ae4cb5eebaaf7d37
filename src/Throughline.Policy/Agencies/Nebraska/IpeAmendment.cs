using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>The amendment of the plan under which post-employment services are given, within the twelve months.</summary>
[Document("ipe-amendment", "Plan amendment for post-employment services", "Post Employment Services", "If appropriate for Post-Employment", "2019-05-21", When = "After post-employment services are determined, before the first is given.", SignedBy = ["client", "counselor"])]
public sealed record IpeAmendment
{
    [Section("Job goal", FromFile = nameof(Plan), Prefill = nameof(Goal))]
    public required string JobGoal { get; init; }

    [Section("SOC code of the goal", IsOccupation = true, Optional = true, Prefill = nameof(Soc))]
    public string? SocCode { get; init; }

    [Section("Why services are needed", Help = "To maintain, regain or advance in employment.", FromFile = nameof(Request), Prefill = nameof(Asked), AtLeast = 10)]
    public required string Reason { get; init; }

    [Section("Services, and who provides them", Help = "One on each line; limited in scope and duration.", Cites = "If appropriate for Post-Employment", FromFile = nameof(Assessed), Prefill = nameof(Needed), AtLeast = 3)]
    public required string Services { get; init; }

    [Section("First day of service", FromFile = nameof(Window), Prefill = nameof(Today))]
    public required DateOnly From { get; init; }

    [Section("Last day of service", Help = "Within the twelve months after the successful closure.", FromFile = nameof(Window), Prefill = nameof(DoneBy))]
    public required DateOnly To { get; init; }

    [Section("Agreed: how goal, services and providers were chosen", Help = "The client's own informed choice, in a sentence or two.", Cites = "All rules of a plan apply", AtLeast = 10)]
    public required string Chosen { get; init; }

    [Section("Who does what", Help = "The client, VR, the employer and others, with comparable services and benefits.", Cites = "All rules of a plan apply", FromFile = nameof(Others), Prefill = nameof(Parts))]
    public required string Responsibilities { get; init; }

    [Section("How it is known that it worked", Cites = "All rules of a plan apply", Prefill = nameof(Gain))]
    public required string Progress { get; init; }

    [Section("A copy of the amendment was given to the client", Of = ["yes|Yes"])]
    public required string CopyGiven { get; init; }

    [Section("The rights sheet was given to the client", Help = "Rights, responsibilities, fiscal information, Client Assistance Program, mediation.", Of = ["yes|Yes"])]
    public required string RightsGiven { get; init; }

    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers)
    {
        if (PostEmploymentYear.Of(file, asOf) is not { } year) return [("from", "There is no successful closure on file, so there is no post-employment window.")];
        var wrong = new List<(string, string)>();
        var gate = file.Evaluate(asOf).Gates.First(gate => gate.Rule == PostEmploymentServices.PostEmployment);
        if (!gate.Open) wrong.Add(("reason", $"Not yet to be signed. Missing: {string.Join("; ", gate.Needs.Where(need => !need.Met).Select(need => need.Need))}."));
        if (Day("to") is { } to && to > year.LastDay) wrong.Add(("to", $"The window ends {year.LastDay:yyyy-MM-dd}; there is no extension. Choose an earlier day."));
        if (Day("from") is { } from && from > year.LastDay) wrong.Add(("from", $"The window ends {year.LastDay:yyyy-MM-dd}; choose an earlier day."));
        else if (Day("from") > Day("to")) wrong.Add(("to", "The last day lies before the first. Look at both."));
        if (year is { Request.Objective: Objective.Regain, Job.Soc: { } soc } && answers.GetValueOrDefault("socCode") is { Length: > 0 } other && other.Trim() != soc) wrong.Add(("socCode", $"Regaining employment stays within the SOC code of the job at closure, {soc}."));
        return [.. wrong];

        DateOnly? Day(string section) => DateOnly.TryParseExact(answers.GetValueOrDefault(section), "yyyy-MM-dd", out var day) ? day : null;
    }

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) =>
    [
        new PlanAmended
        {
            On = on,
            Goal = signed.Answers["jobGoal"],
            Soc = signed.Answers.GetValueOrDefault("socCode") is { Length: > 0 } soc ? soc : null,
            Services = signed.Answers["services"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Purpose = AmendmentPurpose.PostEmployment,
            SignedBy = [.. signed.Signatures.Select(signature => signature.Role)],
            CopyGiven = signed.Answers.GetValueOrDefault("copyGiven") == "yes",
            RightsGiven = signed.Answers.GetValueOrDefault("rightsGiven") == "yes",
        },
    ];

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.AfterTheDetermination(file, asOf);
    private static string? Plan(CaseFile file, DateOnly asOf) => FromTheFile.Plan(file, asOf);
    private static string? Goal(CaseFile file, DateOnly asOf) => FromTheFile.GoalOf(file, asOf);
    private static string? Soc(CaseFile file, DateOnly asOf) => FromTheFile.SocOf(file, asOf);
    private static string? Request(CaseFile file, DateOnly asOf) => FromTheFile.Request(file, asOf);
    private static string? Window(CaseFile file, DateOnly asOf) => FromTheFile.Window(file, asOf);
    private static string? Assessed(CaseFile file, DateOnly asOf) => Answer(file, asOf, "needed") is { } needed ? $"Assessed as needed: {needed}" : null;
    private static string? Needed(CaseFile file, DateOnly asOf) => Answer(file, asOf, "needed");
    private static string? DoneBy(CaseFile file, DateOnly asOf) => Answer(file, asOf, "doneBy");
    private static string? Asked(CaseFile file, DateOnly asOf) => PostEmploymentYear.Of(file, asOf)?.Request?.Note;
    private static string? Today(CaseFile file, DateOnly asOf) => asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    private static string? Others(CaseFile file, DateOnly asOf) => AssessedRequest.Benefits(file, asOf);
    private static string? Parts(CaseFile file, DateOnly asOf) => string.Join("\n", new[] { ("Employer", "employersPart"), ("Others", "othersPart") }.Select(part => (part.Item1, Said: Answer(file, asOf, part.Item2))).Where(part => part.Said is not null).Select(part => $"{part.Item1}: {part.Said}"));
    private static string? Gain(CaseFile file, DateOnly asOf) => Answer(file, asOf, "gainSaid");

    private static string? Answer(CaseFile file, DateOnly asOf, string section) => AssessedRequest.Latest(file, asOf)?.Answers.GetValueOrDefault(section);
}
