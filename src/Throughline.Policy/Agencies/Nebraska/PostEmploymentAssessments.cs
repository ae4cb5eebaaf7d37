using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>A request to keep the job held at closure.</summary>
public sealed record MaintainAssessment : IDocument<MaintainAssessment>, IAssessment
{
    public static DocumentOf<MaintainAssessment> Type { get; } = new("post-employment-maintain", "Assessment: maintain the job", new("Post Employment Services", "Maintaining Job at Outcome", "2019-05-21"))
    {
        When = AssessedRequest.OnRequest,
        Known =
        {
            { nameof(Concern), AssessedRequest.Job },
            { nameof(OthersPart), AssessedRequest.Benefits },
            { nameof(DoneBy), FromTheFile.Window },
        },
        Asks = (of, _) => AssessedRequest.NeedsAClosure(of, nameof(Concern)),
        AlsoRecords = (of, assessment, _) => AssessedRequest.Entries(of.File, of.Today, Objective.Maintain, assessment.Concern),
    };

    [Section("What is the concern about the job?", Cites = "Maintaining, question 1", AtLeast = 10)]
    public string? Concern { get; init; }

    [Section("Which services, supports or accommodations are asked for?", Cites = "Maintaining, question 2")]
    public string? Asked { get; init; }

    [Section("Are they simple or complex?", Cites = "Maintaining, question 2", Of = [AssessedRequest.IsSimple, AssessedRequest.IsComplex])]
    public string? Complexity { get; init; }

    [Section("Would a simple worksite accommodation do instead of a personal device?", Cites = "Maintaining, question 3", Of = ["worksite|Yes, at the worksite", "device|No, a personal device is needed", "neither|Neither is asked for"])]
    public string? Accommodation { get; init; }

    [Section("What is the employer's part?", Help = "Changes to the worksite are first of all the employer's responsibility.", Cites = "Maintaining, question 4")]
    public string? EmployersPart { get; init; }

    [Section("Have others done their part, and can they meet the need?", Help = "Community providers, comparable services and benefits.", Cites = "Maintaining, question 5")]
    public string? OthersPart { get; init; }

    [Section("What is needed, in your judgment?", Cites = "Maintaining, question 6", AtLeast = 10)]
    public string? Needed { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Maintaining, question 6")]
    public DateOnly? DoneBy { get; init; }

    string? IAssessment.GainSaid => null;

    bool IAssessment.BringsNothing => false;
}

/// <summary>A request to find work again, within the SOC code of the job held at closure.</summary>
public sealed record RegainAssessment : IDocument<RegainAssessment>, IAssessment
{
    public static DocumentOf<RegainAssessment> Type { get; } = new("post-employment-regain", "Assessment: regain employment", new("Post Employment Services", "Regain Employment", "2019-05-21"))
    {
        When = AssessedRequest.OnRequest,
        Known =
        {
            { nameof(SocCode), AssessedRequest.Job },
            { nameof(Circumstances), AssessedRequest.Benefits },
            { nameof(DoneBy), FromTheFile.Window },
        },
        Begun = of => new() { SocCode = AssessedRequest.Soc(of.File, of.Today) },
        Asks = (of, _) => AssessedRequest.NeedsAClosure(of, nameof(SocCode)),
        AlsoRecords = (of, assessment, _) => AssessedRequest.Entries(of.File, of.Today, Objective.Regain, assessment.Asked, soc: assessment.SocCode),
    };

    [Section("SOC code of the work looked for", IsOccupation = true, Help = "Services are limited to the SOC code of the job at closure.", Cites = "Regain Employment")]
    public string? SocCode { get; init; }

    [Section("What keeps the client from searching alone, or with a community resource?", Cites = "Regain, question 1", AtLeast = 10)]
    public string? Prevents { get; init; }

    [Section("Which services are asked for?", Cites = "Regain, question 2")]
    public string? Asked { get; init; }

    [Section("Are they simple or complex?", Help = "Placement is often complex and slow.", Cites = "Regain, question 2", Of = [AssessedRequest.IsSimple, AssessedRequest.IsComplex])]
    public string? Complexity { get; init; }

    [Section("Benefits, transportation, day care and the like: how do they bear on it?", Cites = "Regain, question 3")]
    public string? Circumstances { get; init; }

    [Section("What is needed, in your judgment?", Cites = "Regain, question 4", AtLeast = 10)]
    public string? Needed { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Regain, question 4")]
    public DateOnly? DoneBy { get; init; }

    string? IAssessment.EmployersPart => null;

    string? IAssessment.OthersPart => null;

    string? IAssessment.GainSaid => null;

    bool IAssessment.BringsNothing => false;
}

/// <summary>A request to get further, within the career pathway of the job held at closure.</summary>
public sealed record AdvanceAssessment : IDocument<AdvanceAssessment>, IAssessment
{
    private const string Nothing = "none";

    public static DocumentOf<AdvanceAssessment> Type { get; } = new("post-employment-advance", "Assessment: advance in employment", new("Post Employment Services", "Career Advancement", "2019-05-21"))
    {
        When = AssessedRequest.OnRequest,
        Known =
        {
            { nameof(CareerPathway), AssessedRequest.Job },
            { nameof(Skills), FromTheFile.Window },
            { nameof(OthersPart), AssessedRequest.Benefits },
            { nameof(DoneBy), FromTheFile.Window },
        },
        Begun = of => new() { CareerPathway = AssessedRequest.Pathway(of.File, of.Today) },
        Asks = (of, assessment) =>
        [
            .. AssessedRequest.NeedsAClosure(of, nameof(CareerPathway)),
            .. assessment.Gain is { Length: > 1 } gain && gain.Contains(Nothing) ? [(nameof(Gain), "Choose either what it brings, or none of these.")] : Array.Empty<(string, string)>(),
        ],
        AlsoRecords = (of, assessment, _) => AssessedRequest.Entries(of.File, of.Today, Objective.Advance, assessment.Needed, pathway: assessment.CareerPathway),
    };

    [Section("Career pathway of the work aimed at", Help = "Advancement stays within the pathway of the job at closure.", Cites = "Career Advancement",
        Of = ["architecture-construction|Architecture and construction", "healthcare|Healthcare", "information-technology|Information technology", "manufacturing|Manufacturing", "transportation-distribution|Transportation and distribution", "business|Business", "education|Education", "hospitality|Hospitality", "agriculture|Agriculture", "other|Another"])]
    public string? CareerPathway { get; init; }

    [Section("What does the client need to advance?", Cites = "Advancement, question 1", AtLeast = 10)]
    public string? Needed { get; init; }

    [Section("What help does the employer give, if any?", Cites = "Advancement, question 2")]
    public string? EmployersPart { get; init; }

    [Section("What keeps the client from arranging and obtaining it alone?", Cites = "Advancement, question 3")]
    public string? Prevents { get; init; }

    [Section("Does the client have the skills and abilities for it in the time that is left?", Cites = "Advancement, question 4")]
    public string? Skills { get; init; }

    [Section("Is it more complex than presented?", Cites = "Advancement, question 5", Of = [AssessedRequest.IsSimple, AssessedRequest.IsComplex])]
    public string? Complexity { get; init; }

    [Section("What is it expected to bring within the time that is left?", Cites = "Career Advancement", Of = ["higher-pay|Higher pay", "more-hours|More hours", "promotion|A promotion", "benefits|Benefits", Nothing + "|None of these by then"])]
    public string[]? Gain { get; init; }

    [Section("The gain in figures or words", Help = "From what, to what: pay, hours, position, benefits.", Cites = "Career Advancement")]
    public string? GainSaid { get; init; }

    [Section("Which other agencies could help, and what did they say?", Cites = "Career Advancement")]
    public string? OthersPart { get; init; }

    [Section("By which day can it be given and completed?", Cites = "Time frame")]
    public DateOnly? DoneBy { get; init; }

    public bool BringsNothing => Gain?.Contains(Nothing) == true;
}
