namespace Throughline.Policy.Nebraska;

/// <summary>Job seeking skills, completed: how, and each of the four areas.</summary>
[Document("job-seeking-skills-notice", "Job Seeking Skills notice", "Placement Services", "Job Seeking Skills", "2024-01-26", SignedBy = ["placement-specialist"])]
public sealed record JobSeekingSkillsNotice
{
    [Section("How it was done, as agreed with the client", Cites = "Job Seeking Skills", Of = ["one-on-one|The curriculum, one to one", "group|The curriculum, in a group", "individual-discussion|A discussion of all four areas"])]
    public required string Format { get; init; }

    [Section("How and where to search for work", Cites = "Job Seeking Skills, area 1", FromFile = nameof(Skills))]
    public required string JobSearch { get; init; }

    [Section("Applications and résumé", Cites = "Job Seeking Skills, area 2")]
    public required string Applications { get; init; }

    [Section("Interviews, mock ones as appropriate", Cites = "Job Seeking Skills, area 3")]
    public required string Interviews { get; init; }

    [Section("Grooming and attire, and speaking for oneself", Cites = "Job Seeking Skills, area 4")]
    public required string Presentation { get; init; }

    [Section("Where more support is needed", Optional = true)]
    public string? FollowUp { get; init; }

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) => Spelling<ServiceFormat>.Read(signed.Answers["format"], out var format)
        ? [new ServiceGiven { On = on, Service = "job-seeking-skills", Format = format, Areas = ["job-search", "applications", "interviews", "presentation"], Complete = true, Note = "By the Job Seeking Skills notice" }]
        : [];

    private static string? Skills(CaseFile file, DateOnly asOf) => FromTheFile.Skills(file, asOf);
}

/// <summary>The employer's word in the first 30 days, or the client's refusal of that contact.</summary>
[Document("employer-30-day-notice", "Employer 30-day notice", "Placement Services", "Employment Follow Up", "2024-01-26", SignedBy = ["placement-specialist"])]
public sealed record EmployerThirtyDayNotice
{
    [Section("Job and employer", FromFile = nameof(Job), Prefill = nameof(Job))]
    public required string JobHeld { get; init; }

    [Section("Was the employer contacted?", Cites = "Follow-up procedure 4", Of = ["in-person|Yes, in person", "phone|Yes, by telephone", "virtual|Yes, by video", "email|Yes, by e-mail", "declined|No, the client does not wish it"], FromFile = nameof(EmployerFollowUp))]
    public required string Contact { get; init; }

    [Section("What the employer said, or why the client declines", Cites = "Follow-up procedure 4", AtLeast = 10)]
    public required string Said { get; init; }

    [Section("What follows from it", Optional = true)]
    public string? Next { get; init; }

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) => Spelling<Mode>.Read(signed.Answers["contact"], out var mode)
        ? [new Contact { On = on, With = Party.Employer, Mode = mode, Note = signed.Answers["said"] }]
        : [new Permission { On = on, For = PermissionFor.EmployerFollowUp, Scope = PermissionScope.None, Note = signed.Answers["said"] }];

    private static string? Job(CaseFile file, DateOnly asOf) => FromTheFile.HeldJob(file, asOf);
    private static string? EmployerFollowUp(CaseFile file, DateOnly asOf) => FromTheFile.EmployerFollowUp(file, asOf);
}

/// <summary>The amendment of the plan under which post-employment services are given, within the twelve months.</summary>
[Document("ipe-amendment", "Plan amendment for post-employment services", "Post Employment Services", "If appropriate for Post-Employment", "2019-05-21", SignedBy = ["client", "counselor"])]
public sealed record IpeAmendment
{
    [Section("Job goal", FromFile = nameof(Plan), Prefill = nameof(Goal))]
    public required string JobGoal { get; init; }

    [Section("SOC code of the goal", Optional = true, Prefill = nameof(Soc))]
    public string? SocCode { get; init; }

    [Section("Why services are needed", Help = "To maintain, regain or advance in employment.", FromFile = nameof(Request), AtLeast = 10)]
    public required string Reason { get; init; }

    [Section("Services, and who provides them", Help = "One on each line; limited in scope and duration.", AtLeast = 3)]
    public required string Services { get; init; }

    [Section("First day of service", FromFile = nameof(Window))]
    public required DateOnly From { get; init; }

    [Section("Last day of service", Help = "Within the twelve months after the successful closure.", FromFile = nameof(Window))]
    public required DateOnly To { get; init; }

    [Section("A copy of the amendment was given to the client", Of = ["yes|Yes"])]
    public required string CopyGiven { get; init; }

    [Section("The rights sheet was given to the client", Help = "Rights, responsibilities, fiscal information, Client Assistance Program, mediation.", Of = ["yes|Yes"])]
    public required string RightsGiven { get; init; }

    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers)
    {
        if (file.Evaluate(asOf).Windows.FirstOrDefault(window => window.Rule.Id == "NE-PE-05") is not { To: { } last }) return [("from", "There is no successful closure on file, so there is no post-employment window.")];
        var wrong = new List<(string, string)>();
        if (DateOnly.TryParseExact(answers.GetValueOrDefault("to"), "yyyy-MM-dd", out var to) && to > last) wrong.Add(("to", $"The window ends {last:yyyy-MM-dd}; there is no extension. Choose an earlier day."));
        if (DateOnly.TryParseExact(answers.GetValueOrDefault("from"), "yyyy-MM-dd", out var from) && from > last) wrong.Add(("from", $"The window ends {last:yyyy-MM-dd}; choose an earlier day."));
        else if (from != default && to != default && to < from) wrong.Add(("to", "The last day lies before the first. Look at both."));
        return [.. wrong];
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

    private static string? Plan(CaseFile file, DateOnly asOf) => FromTheFile.Plan(file, asOf);
    private static string? Goal(CaseFile file, DateOnly asOf) => FromTheFile.GoalOf(file, asOf);
    private static string? Soc(CaseFile file, DateOnly asOf) => FromTheFile.SocOf(file, asOf);
    private static string? Request(CaseFile file, DateOnly asOf) => FromTheFile.Request(file, asOf);
    private static string? Window(CaseFile file, DateOnly asOf) => FromTheFile.Window(file, asOf);
}
