using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>A request to keep the job held at closure.</summary>
[Document("post-employment-maintain", "Assessment: maintain the job", "Post Employment Services", "Maintaining Job at Outcome", "2019-05-21", When = AssessedRequest.OnRequest)]
public sealed record MaintainAssessment
{
    [Section("What is the concern about the job?", Cites = "Maintaining, question 1", FromFile = nameof(Job), AtLeast = 10)]
    public required string Concern { get; init; }

    [Section("Which services, supports or accommodations are asked for?", Cites = "Maintaining, question 2")]
    public required string Asked { get; init; }

    [Section("Are they simple or complex?", Cites = "Maintaining, question 2", Of = [AssessedRequest.Simple, AssessedRequest.Complex])]
    public required string Complexity { get; init; }

    [Section("Would a simple worksite accommodation do instead of a personal device?", Cites = "Maintaining, question 3", Of = ["worksite|Yes, at the worksite", "device|No, a personal device is needed", "neither|Neither is asked for"])]
    public required string Accommodation { get; init; }

    [Section("What is the employer's part?", Help = "Changes to the worksite are first of all the employer's responsibility.", Cites = "Maintaining, question 4")]
    public required string EmployersPart { get; init; }

    [Section("Have others done their part, and can they meet the need?", Help = "Community providers, comparable services and benefits.", Cites = "Maintaining, question 5", FromFile = nameof(Benefits))]
    public required string OthersPart { get; init; }

    [Section("What is needed, in your judgment?", Cites = "Maintaining, question 6", AtLeast = 10)]
    public required string Needed { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Maintaining, question 6", FromFile = nameof(Window))]
    public required DateOnly DoneBy { get; init; }

    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers) => AssessedRequest.NeedsAClosure(file, asOf, "concern");

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) => AssessedRequest.Entries(file, on, Objective.Maintain, signed.Answers.GetValueOrDefault("concern"));

    private static string? Job(CaseFile file, DateOnly asOf) => AssessedRequest.Job(file, asOf);
    private static string? Benefits(CaseFile file, DateOnly asOf) => AssessedRequest.Benefits(file, asOf);
    private static string? Window(CaseFile file, DateOnly asOf) => FromTheFile.Window(file, asOf);
}

/// <summary>A request to find work again, within the SOC code of the job held at closure.</summary>
[Document("post-employment-regain", "Assessment: regain employment", "Post Employment Services", "Regain Employment", "2019-05-21", When = AssessedRequest.OnRequest)]
public sealed record RegainAssessment
{
    [Section("SOC code of the work looked for", IsOccupation = true, Help = "Services are limited to the SOC code of the job at closure.", Cites = "Regain Employment", FromFile = nameof(Job), Prefill = nameof(Soc))]
    public required string SocCode { get; init; }

    [Section("What keeps the client from searching alone, or with a community resource?", Cites = "Regain, question 1", AtLeast = 10)]
    public required string Prevents { get; init; }

    [Section("Which services are asked for?", Cites = "Regain, question 2")]
    public required string Asked { get; init; }

    [Section("Are they simple or complex?", Help = "Placement is often complex and slow.", Cites = "Regain, question 2", Of = [AssessedRequest.Simple, AssessedRequest.Complex])]
    public required string Complexity { get; init; }

    [Section("Benefits, transportation, day care and the like: how do they bear on it?", Cites = "Regain, question 3", FromFile = nameof(Benefits))]
    public required string Circumstances { get; init; }

    [Section("What is needed, in your judgment?", Cites = "Regain, question 4", AtLeast = 10)]
    public required string Needed { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Regain, question 4", FromFile = nameof(Window))]
    public required DateOnly DoneBy { get; init; }

    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers) => AssessedRequest.NeedsAClosure(file, asOf, "socCode");

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) =>
        AssessedRequest.Entries(file, on, Objective.Regain, signed.Answers.GetValueOrDefault("asked"), soc: signed.Answers.GetValueOrDefault("socCode"));

    private static string? Job(CaseFile file, DateOnly asOf) => AssessedRequest.Job(file, asOf);
    private static string? Soc(CaseFile file, DateOnly asOf) => AssessedRequest.Soc(file, asOf);
    private static string? Benefits(CaseFile file, DateOnly asOf) => AssessedRequest.Benefits(file, asOf);
    private static string? Window(CaseFile file, DateOnly asOf) => FromTheFile.Window(file, asOf);
}

/// <summary>A request to get further, within the career pathway of the job held at closure.</summary>
[Document("post-employment-advance", "Assessment: advance in employment", "Post Employment Services", "Career Advancement", "2019-05-21", When = AssessedRequest.OnRequest)]
public sealed record AdvanceAssessment
{
    [Section("Career pathway of the work aimed at", Help = "Advancement stays within the pathway of the job at closure.", Cites = "Career Advancement", FromFile = nameof(Job), Prefill = nameof(Pathway),
        Of = ["architecture-construction|Architecture and construction", "healthcare|Healthcare", "information-technology|Information technology", "manufacturing|Manufacturing", "transportation-distribution|Transportation and distribution", "business|Business", "education|Education", "hospitality|Hospitality", "agriculture|Agriculture", "other|Another"])]
    public required string CareerPathway { get; init; }

    [Section("What does the client need to advance?", Cites = "Advancement, question 1", AtLeast = 10)]
    public required string Needed { get; init; }

    [Section("What help does the employer give, if any?", Cites = "Advancement, question 2")]
    public required string EmployersPart { get; init; }

    [Section("What keeps the client from arranging and obtaining it alone?", Cites = "Advancement, question 3")]
    public required string Prevents { get; init; }

    [Section("Does the client have the skills and abilities for it in the time that is left?", Cites = "Advancement, question 4", FromFile = nameof(Window))]
    public required string Skills { get; init; }

    [Section("Is it more complex than presented?", Cites = "Advancement, question 5", Of = [AssessedRequest.Simple, AssessedRequest.Complex])]
    public required string Complexity { get; init; }

    [Section("What is it expected to bring within the time that is left?", Cites = "Career Advancement", Of = ["higher-pay|Higher pay", "more-hours|More hours", "promotion|A promotion", "benefits|Benefits", "none|None of these by then"])]
    public required string[] Gain { get; init; }

    [Section("The gain in figures or words", Help = "From what, to what: pay, hours, position, benefits.", Cites = "Career Advancement")]
    public required string GainSaid { get; init; }

    [Section("Which other agencies could help, and what did they say?", Cites = "Career Advancement", FromFile = nameof(Benefits))]
    public required string OthersPart { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Time frame", FromFile = nameof(Window))]
    public required DateOnly DoneBy { get; init; }

    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers) =>
    [
        .. AssessedRequest.NeedsAClosure(file, asOf, "careerPathway"),
        .. answers.GetValueOrDefault("gain", "").Split('\n') is { Length: > 1 } gain && gain.Contains("none") ? [("gain", "Choose either what it brings, or none of these.")] : Array.Empty<(string, string)>(),
    ];

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) =>
        AssessedRequest.Entries(file, on, Objective.Advance, signed.Answers.GetValueOrDefault("needed"), pathway: signed.Answers.GetValueOrDefault("careerPathway"));

    private static string? Job(CaseFile file, DateOnly asOf) => AssessedRequest.Job(file, asOf);
    private static string? Pathway(CaseFile file, DateOnly asOf) => AssessedRequest.Pathway(file, asOf);
    private static string? Benefits(CaseFile file, DateOnly asOf) => AssessedRequest.Benefits(file, asOf);
    private static string? Window(CaseFile file, DateOnly asOf) => FromTheFile.Window(file, asOf);
}
