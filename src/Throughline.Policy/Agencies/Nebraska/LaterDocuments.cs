using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Job seeking skills, completed: how, and each of the four areas.</summary>
public sealed record JobSeekingSkillsNotice : IDocument<JobSeekingSkillsNotice>
{
    public static DocumentOf<JobSeekingSkillsNotice> Type { get; } = new("job-seeking-skills-notice", "Job Seeking Skills notice", new("Placement Services", "Job Seeking Skills", "2024-01-26"))
    {
        When = "Once job seeking skills are completed, with all four areas.",
        SignedBy = ["placement-specialist"],
        IsNeeded = DocumentNeeds.SkillsToComplete,
        Known = { { nameof(JobSearch), FromTheFile.Skills } },
        AlsoRecords = (of, notice, _) => Vocabulary<ServiceFormat>.Read(notice.Format!, out var format)
            ? [new ServiceGiven { On = of.Today, Service = "job-seeking-skills", Format = format, Areas = ["job-search", "applications", "interviews", "presentation"], Complete = true, Note = "By the Job Seeking Skills notice" }]
            : [],
    };

    [Section("How it was done, as agreed with the client", Cites = "Job Seeking Skills", Of = ["one-on-one|The curriculum, one to one", "group|The curriculum, in a group", "individual-discussion|A discussion of all four areas"])]
    public string? Format { get; init; }

    [Section("How and where to search for work", Cites = "Job Seeking Skills, area 1")]
    public string? JobSearch { get; init; }

    [Section("Applications and résumé", Cites = "Job Seeking Skills, area 2")]
    public string? Applications { get; init; }

    [Section("Interviews, mock ones as appropriate", Cites = "Job Seeking Skills, area 3")]
    public string? Interviews { get; init; }

    [Section("Grooming and attire, and speaking for oneself", Cites = "Job Seeking Skills, area 4")]
    public string? Presentation { get; init; }

    [Section("Where more support is needed", Optional = true)]
    public string? FollowUp { get; init; }
}

/// <summary>The employer's word in the first 30 days, or the client's refusal of that contact.</summary>
public sealed record EmployerThirtyDayNotice : IDocument<EmployerThirtyDayNotice>
{
    public static DocumentOf<EmployerThirtyDayNotice> Type { get; } = new("employer-30-day-notice", "Employer 30-day notice", new("Placement Services", "Employment Follow Up", "2024-01-26"))
    {
        When = "In the first 30 days of a job that VR supports.",
        SignedBy = ["placement-specialist"],
        IsNeeded = (file, asOf) => DocumentNeeds.Owed(file, asOf, EmploymentFollowUp.EmployerFollowUp),
        Known = { { nameof(JobHeld), FromTheFile.HeldJob }, { nameof(Contact), FromTheFile.EmployerFollowUp } },
        Begun = of => new() { JobHeld = FromTheFile.HeldJob(of.File, of.Today) },
        AlsoRecords = (of, notice, _) => Vocabulary<Mode>.Read(notice.Contact!, out var mode)
            ? [new Contact { On = of.Today, With = Party.Employer, Mode = mode, Note = notice.Said }]
            : [new ClientPermission { On = of.Today, For = PermissionFor.EmployerFollowUp, Scope = PermissionScope.None, Note = notice.Said }],
    };

    [Section("Job and employer")]
    public string? JobHeld { get; init; }

    [Section("Was the employer contacted?", Cites = "Follow-up procedure 4", Of = ["in-person|Yes, in person", "phone|Yes, by telephone", "virtual|Yes, by video", "email|Yes, by e-mail", "declined|No, the client does not wish it"])]
    public string? Contact { get; init; }

    [Section("What the employer said, or why the client declines", Cites = "Follow-up procedure 4", AtLeast = 10)]
    public string? Said { get; init; }

    [Section("What follows from it", Optional = true)]
    public string? Next { get; init; }
}
