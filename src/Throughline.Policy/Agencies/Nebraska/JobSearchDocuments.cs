using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What specialist and client agree for the job search: who does what, how often, where, and what stands in the way.</summary>
[Document("job-search-agreement", "Job Search Agreement", "Placement Services", "Job Search Agreement", "2024-01-26", When = "After the referral to placement; again after a review or a lost job.", SignedBy = ["client", "placement-specialist"])]
public sealed record JobSearchAgreement
{
    [Section("What the client does", Help = "Each week, in words that both can check.", Cites = "Procedure 3.1", AtLeast = 10)]
    public required string ClientDoes { get; init; }

    [Section("What the specialist does", Cites = "Procedure 3.1", AtLeast = 10)]
    public required string SpecialistDoes { get; init; }

    [Section("Services needed", Help = "Those of the plan that this client needs now.", Cites = "Procedure 3.2", FromFile = nameof(Plan), Prefill = nameof(PlanServices))]
    public required string Services { get; init; }

    [Section("Weekly contact: when and by what", Help = "For example: Tuesdays, by text or e-mail.", Cites = "Procedure 3.3", FromFile = nameof(ContactSoFar))]
    public required string WeeklyContact { get; init; }

    [Section("One to one, or in a group", Cites = "Procedure 3.3", Of = ["individual|One to one", "group|In a group", "both|Both"])]
    public required string Format { get; init; }

    [Section("Where, how far, which hours, which pay", Help = "The limits of the search.", Cites = "Procedure 3.4", FromFile = nameof(Wishes), AtLeast = 10)]
    public required string Parameters { get; init; }

    [Section("Barriers, and what could be done about them", Cites = "Procedure 3.5", AtLeast = 10)]
    public required string Barriers { get; init; }

    [Section("Contact with employers for the client", Help = "Its advantages were discussed; what the client chose.", Cites = "Procedure 3.6", FromFile = nameof(Permission),
        Of = ["all|Any employer", "established-only|Only employers with an established relationship", "none|None"], Prefill = nameof(PermissionWord))]
    public required string Advocacy { get; init; }

    // What the client says of employers in the agreement is the permission itself.
    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) =>
        signed.Answers.TryGetValue("advocacy", out var chosen) && chosen != FromTheFile.PermissionWord(file, on) && Spelling<PermissionScope>.Read(chosen, out var scope)
            ? [
                new ClientPermission { On = on, For = PermissionFor.EmployerAdvocacy, Scope = scope, Note = "In the Job Search Agreement" },
                .. scope == PermissionScope.None ? new Entry[] { new TaskNote { On = on, About = TaskAbout.AdvocacyDeclined, Note = "In the Job Search Agreement" } } : [],
            ]
            : [];

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.Owed(file, asOf, PlacementServices.AgreementWithTheClient) ?? DocumentNeeds.AfterTheReview(file, asOf);
    private static string? Plan(CaseFile file, DateOnly asOf) => FromTheFile.Plan(file, asOf);
    private static string? PlanServices(CaseFile file, DateOnly asOf) => FromTheFile.PlanServices(file, asOf);
    private static string? ContactSoFar(CaseFile file, DateOnly asOf) => FromTheFile.WeeklyContact(file, asOf);
    private static string? Wishes(CaseFile file, DateOnly asOf) => FromTheFile.Wishes(file, asOf);
    private static string? Permission(CaseFile file, DateOnly asOf) => FromTheFile.Permission(file, asOf);
    private static string? PermissionWord(CaseFile file, DateOnly asOf) => FromTheFile.PermissionWord(file, asOf);
}

/// <summary>The team's review of the agreement every 90 days: ten questions, the last of which decides where the client goes on.</summary>
[Document("job-search-agreement", "90-day review of the Job Search Agreement", "Placement Services", "Procedure 5", "2024-01-26", Action = DocumentAction.Reviewed, When = "Every 90 days of job search, counted from the agreement.", SignedBy = ["client", "placement-specialist"])]
public sealed record JobSearchAgreementReview
{
    [Section("Has contact been weekly? If not, why?", Cites = "Procedure 5.1", FromFile = nameof(WeeklyContactFacts), Prefill = nameof(WasWeekly))]
    public required string WeeklyContact { get; init; }

    [Section("Have leads and interviews been followed up? If not, why?", Cites = "Procedure 5.2", FromFile = nameof(NoShows))]
    public required string Leads { get; init; }

    [Section("Has the specialist spoken to employers for the client? If not, why?", Cites = "Procedure 5.3", FromFile = nameof(Advocacy), Prefill = nameof(SpokeToEmployers))]
    public required string Employers { get; init; }

    [Section("Is anything missing in job seeking skills?", Cites = "Procedure 5.4", FromFile = nameof(Skills), Prefill = nameof(SkillsMissing))]
    public required string JobSeekingSkills { get; init; }

    [Section("Is the disability causing problems? Are accommodations needed?", Help = "Seen by staff of this case only.", Cites = "Procedure 5.5")]
    public required string Disability { get; init; }

    [Section("Does the goal still fit skills and labor market? If not, why?", Cites = "Procedure 5.6", FromFile = nameof(Goal))]
    public required string StillTheGoal { get; init; }

    [Section("Are there other kinds of work to look at?", Cites = "Procedure 5.7")]
    public required string OtherWork { get; init; }

    [Section("Which employers could be contacted next?", Cites = "Procedure 5.8", FromFile = nameof(Tried))]
    public required string EmployersToTry { get; init; }

    [Section("Is anything else in the way?", Cites = "Procedure 5.9")]
    public required string OtherBarriers { get; init; }

    [Section("Stay in job search, or go back to the referring specialist first?", Cites = "Procedure 5.10",
        Of = ["stay|Stay in job search: an updated agreement follows", "return|Go back first: the referral ends today"])]
    public required string Outcome { get; init; }

    [Section("Why, and what comes next", Help = "Needed to go back: it is the reason for which the referral ends.", Cites = "Procedure 5.10", AtLeast = 10, Optional = true)]
    public string? Next { get; init; }

    // Who stays has an updated agreement coming; who goes back is told what to come back for.
    private static (string, string)[] Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault("outcome") == "return" && answers.GetValueOrDefault("next") is not { Length: > 0 } ? [("next", "Say why, and what is to be settled first.")] : [];

    private static Entry[] AlsoRecords(CaseFile file, DateOnly on, SignedDocument signed) => signed.Answers["outcome"] == "return"
        ? [new ReferralEnded { On = on, To = ReferralTo.Placement, Reason = signed.Answers["next"], Note = "Decided in the 90-day review" }]
        : [];

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.Owed(file, asOf, PlacementServices.AgreementReview);
    private static string? Tried(CaseFile file, DateOnly asOf) => FromTheFile.EmployersTried(file, asOf);
    private static string? WasWeekly(CaseFile file, DateOnly asOf) => FromTheFile.WasWeekly(file, asOf);
    private static string? SpokeToEmployers(CaseFile file, DateOnly asOf) => FromTheFile.SpokeToEmployers(file, asOf);
    private static string? SkillsMissing(CaseFile file, DateOnly asOf) => FromTheFile.SkillsMissing(file, asOf);
    private static string? WeeklyContactFacts(CaseFile file, DateOnly asOf) => FromTheFile.WeeklyContact(file, asOf);
    private static string? NoShows(CaseFile file, DateOnly asOf) => FromTheFile.NoShows(file, asOf);
    private static string? Advocacy(CaseFile file, DateOnly asOf) => FromTheFile.Advocacy(file, asOf);
    private static string? Skills(CaseFile file, DateOnly asOf) => FromTheFile.Skills(file, asOf);
    private static string? Goal(CaseFile file, DateOnly asOf) => FromTheFile.Plan(file, asOf);
}

/// <summary>What an application asks of the client, kept at hand for every employer.</summary>
[Document("job-facts-guide", "Job Facts Guide", "Placement Services", "Procedure 2.1", "2024-01-26", When = "During job search, at hand for every application.")]
public sealed record JobFactsGuide
{
    [Section("Work goal", FromFile = nameof(Goal), Prefill = nameof(GoalWord))]
    public required string WorkGoal { get; init; }

    [Section("Jobs so far, with dates and duties", FromFile = nameof(Jobs), Prefill = nameof(Jobs))]
    public required string WorkHistory { get; init; }

    [Section("School, training, licenses")]
    public required string Education { get; init; }

    [Section("Skills and strengths to name")]
    public required string Strengths { get; init; }

    [Section("People who can be asked", Help = "Name, how known, telephone.")]
    public required string References { get; init; }

    [Section("When and how to get to work", Help = "Days, hours, transport.")]
    public required string Availability { get; init; }

    [Section("Help used in the search", Help = "Internet at the office, applications, contacts with employers.", Optional = true)]
    public string? HelpGiven { get; init; }

    private static string? NeededNow(CaseFile file, DateOnly asOf) => DocumentNeeds.InJobSearch(file, asOf, "job-facts-guide");
    private static string? Goal(CaseFile file, DateOnly asOf) => FromTheFile.Plan(file, asOf);
    private static string? GoalWord(CaseFile file, DateOnly asOf) => FromTheFile.GoalOf(file, asOf);
    private static string? Jobs(CaseFile file, DateOnly asOf) => FromTheFile.Jobs(file, asOf);
}
