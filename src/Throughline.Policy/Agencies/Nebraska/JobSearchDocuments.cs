using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What specialist and client agree for the job search: who does what, how often, where, and what stands in the way.</summary>
public sealed record JobSearchAgreement : IDocument<JobSearchAgreement>
{
    public static DocumentOf<JobSearchAgreement> Type { get; } = new("job-search-agreement", "Job Search Agreement", new("Placement Services", "Job Search Agreement", "2024-01-26"))
    {
        When = "After the referral to placement; again after a review or a lost job.",
        SignedBy = ["client", "placement-specialist"],
        IsNeeded = (file, asOf) => DocumentNeeds.Owed(file, asOf, PlacementServices.AgreementWithTheClient) ?? DocumentNeeds.AfterTheReview(file, asOf),
        Known =
        {
            { nameof(Services), FromTheFile.Plan },
            { nameof(WeeklyContact), FromTheFile.WeeklyContact },
            { nameof(Parameters), FromTheFile.Wishes },
            { nameof(Advocacy), FromTheFile.Permission },
        },
        Begun = of => new() { Services = FromTheFile.PlanServices(of.File, of.Today), Advocacy = FromTheFile.PermissionWord(of.File, of.Today) },
        AlsoRecords = (of, agreement, _) => PermissionGiven(of, agreement.Advocacy),
    };

    [Section("What the client does", Help = "Each week, in words that both can check.", Cites = "Procedure 3.1", AtLeast = 10)]
    public string? ClientDoes { get; init; }

    [Section("What the specialist does", Cites = "Procedure 3.1", AtLeast = 10)]
    public string? SpecialistDoes { get; init; }

    [Section("Services needed", Help = "Those of the plan that this client needs now.", Cites = "Procedure 3.2")]
    public string? Services { get; init; }

    [Section("Weekly contact: when and by what", Help = "For example: Tuesdays, by text or e-mail.", Cites = "Procedure 3.3")]
    public string? WeeklyContact { get; init; }

    [Section("One to one, or in a group", Cites = "Procedure 3.3", Of = ["individual|One to one", "group|In a group", "both|Both"])]
    public string? Format { get; init; }

    [Section("Where, how far, which hours, which pay", Help = "The limits of the search.", Cites = "Procedure 3.4", AtLeast = 10)]
    public string? Parameters { get; init; }

    [Section("Barriers, and what could be done about them", Cites = "Procedure 3.5", AtLeast = 10)]
    public string? Barriers { get; init; }

    [Section("Contact with employers for the client", Help = "Its advantages were discussed; what the client chose.", Cites = "Procedure 3.6",
        Of = ["all|Any employer", "established-only|Only employers with an established relationship", "none|None"])]
    public string? Advocacy { get; init; }

    // What the client says of employers in the agreement is the permission itself.
    private static Entry[] PermissionGiven(Writing of, string? chosen) =>
        chosen is not null && chosen != FromTheFile.PermissionWord(of.File, of.Today) && Vocabulary<PermissionScope>.Read(chosen, out var scope)
            ? [
                new ClientPermission { On = of.Today, For = PermissionFor.EmployerAdvocacy, Scope = scope, Note = "In the Job Search Agreement" },
                .. scope == PermissionScope.None ? new Entry[] { new TaskNote { On = of.Today, About = TaskAbout.AdvocacyDeclined, Note = "In the Job Search Agreement" } } : [],
            ]
            : [];
}

/// <summary>The team's review of the agreement every 90 days: ten questions, the last of which decides where the client goes on.</summary>
public sealed record JobSearchAgreementReview : IDocument<JobSearchAgreementReview>
{
    private const string Stay = "stay";
    private const string GoBack = "return";

    public static DocumentOf<JobSearchAgreementReview> Type { get; } =
        new("job-search-agreement", "90-day review of the Job Search Agreement", new("Placement Services", "Procedure 5", "2024-01-26"))
        {
            Action = DocumentAction.Reviewed,
            When = "Every 90 days of job search, counted from the agreement.",
            SignedBy = ["client", "placement-specialist"],
            IsNeeded = (file, asOf) => DocumentNeeds.Owed(file, asOf, PlacementServices.AgreementReview),
            Known =
            {
                { nameof(WeeklyContact), FromTheFile.WeeklyContact },
                { nameof(Leads), FromTheFile.NoShows },
                { nameof(Employers), FromTheFile.Advocacy },
                { nameof(JobSeekingSkills), FromTheFile.Skills },
                { nameof(StillTheGoal), FromTheFile.Plan },
                { nameof(EmployersToTry), FromTheFile.EmployersTried },
            },
            Begun = of => new()
            {
                WeeklyContact = FromTheFile.WasWeekly(of.File, of.Today),
                Employers = FromTheFile.SpokeToEmployers(of.File, of.Today),
                JobSeekingSkills = FromTheFile.SkillsMissing(of.File, of.Today),
            },
            // Who stays has an updated agreement coming; who goes back is told what to come back for.
            Asks = (_, review) => review is { GoesBack: true, Next: null } ? [(nameof(Next), "Say why, and what is to be settled first.")] : [],
            AlsoRecords = (of, review, _) => review.GoesBack
                ? [new ReferralEnded { On = of.Today, To = ReferralTo.Placement, Reason = review.Next!, Note = "Decided in the 90-day review" }]
                : [],
        };

    [Section("Has contact been weekly? If not, why?", Cites = "Procedure 5.1")]
    public string? WeeklyContact { get; init; }

    [Section("Have leads and interviews been followed up? If not, why?", Cites = "Procedure 5.2")]
    public string? Leads { get; init; }

    [Section("Has the specialist spoken to employers for the client? If not, why?", Cites = "Procedure 5.3")]
    public string? Employers { get; init; }

    [Section("Is anything missing in job seeking skills?", Cites = "Procedure 5.4")]
    public string? JobSeekingSkills { get; init; }

    [Section("Is the disability causing problems? Are accommodations needed?", Help = "Seen by staff of this case only.", Cites = "Procedure 5.5")]
    public string? Disability { get; init; }

    [Section("Does the goal still fit skills and labor market? If not, why?", Cites = "Procedure 5.6")]
    public string? StillTheGoal { get; init; }

    [Section("Are there other kinds of work to look at?", Cites = "Procedure 5.7")]
    public string? OtherWork { get; init; }

    [Section("Which employers could be contacted next?", Cites = "Procedure 5.8")]
    public string? EmployersToTry { get; init; }

    [Section("Is anything else in the way?", Cites = "Procedure 5.9")]
    public string? OtherBarriers { get; init; }

    [Section("Stay in job search, or go back to the referring specialist first?", Cites = "Procedure 5.10",
        Of = [Stay + "|Stay in job search: an updated agreement follows", GoBack + "|Go back first: the referral ends today"])]
    public string? Outcome { get; init; }

    [Section("Why, and what comes next", Help = "Needed to go back: it is the reason for which the referral ends.", Cites = "Procedure 5.10", AtLeast = 10, Optional = true)]
    public string? Next { get; init; }

    /// <summary>Whether the client goes back to the referring specialist first.</summary>
    public bool GoesBack => Outcome == GoBack;

    /// <summary>Whether the client stays, with an updated agreement.</summary>
    public bool Stays => Outcome == Stay;
}

/// <summary>What an application asks of the client, kept at hand for every employer.</summary>
public sealed record JobFactsGuide : IDocument<JobFactsGuide>
{
    public static DocumentOf<JobFactsGuide> Type { get; } = new("job-facts-guide", "Job Facts Guide", new("Placement Services", "Procedure 2.1", "2024-01-26"))
    {
        When = "During job search, at hand for every application.",
        IsNeeded = (file, asOf) => DocumentNeeds.InJobSearch(file, asOf, Type!.Name),
        Known = { { nameof(WorkGoal), FromTheFile.Plan }, { nameof(WorkHistory), FromTheFile.Jobs } },
        Begun = of => new() { WorkGoal = FromTheFile.GoalOf(of.File, of.Today), WorkHistory = FromTheFile.Jobs(of.File, of.Today) },
    };

    [Section("Work goal")]
    public string? WorkGoal { get; init; }

    [Section("Jobs so far, with dates and duties")]
    public string? WorkHistory { get; init; }

    [Section("School, training, licenses")]
    public string? Education { get; init; }

    [Section("Skills and strengths to name")]
    public string? Strengths { get; init; }

    [Section("People who can be asked", Help = "Name, how known, telephone.")]
    public string? References { get; init; }

    [Section("When and how to get to work", Help = "Days, hours, transport.")]
    public string? Availability { get; init; }

    [Section("Help used in the search", Help = "Internet at the office, applications, contacts with employers.", Optional = true)]
    public string? HelpGiven { get; init; }
}
