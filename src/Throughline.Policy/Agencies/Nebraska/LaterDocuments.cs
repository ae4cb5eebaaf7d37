using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Job seeking skills, completed: how, and each of the four areas.</summary>
[Document("job-seeking-skills-notice", "Job Seeking Skills notice", "Placement Services", "Job Seeking Skills", "2024-01-26", When = "Once job seeking skills are completed, with all four areas.", SignedBy = ["placement-specialist"])]
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

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.SkillsToComplete(file, asOf);
    private static string? Skills(CaseFile file, DateOnly asOf) => FromTheFile.Skills(file, asOf);
}

/// <summary>The employer's word in the first 30 days, or the client's refusal of that contact.</summary>
[Document("employer-30-day-notice", "Employer 30-day notice", "Placement Services", "Employment Follow Up", "2024-01-26", When = "In the first 30 days of a job that VR supports.", SignedBy = ["placement-specialist"])]
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
        : [new ClientPermission { On = on, For = PermissionFor.EmployerFollowUp, Scope = PermissionScope.None, Note = signed.Answers["said"] }];

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.Owed(file, asOf, EmploymentFollowUp.EmployerFollowUp);
    private static string? Job(CaseFile file, DateOnly asOf) => FromTheFile.HeldJob(file, asOf);
    private static string? EmployerFollowUp(CaseFile file, DateOnly asOf) => FromTheFile.EmployerFollowUp(file, asOf);
}
