using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>How a job is looked for: what is aimed at, by whom, how often employers and consumer are met, and when all three look at it again.</summary>
public sealed record JobDevelopmentPlan : IDocument<JobDevelopmentPlan>
{
    internal const string Word = "job-development-plan";

    /// <summary>Who signs the plan and its reviews.</summary>
    internal static readonly string[] AllThree = ["consumer", "employment-specialist", "counselor"];

    public static DocumentOf<JobDevelopmentPlan> Type { get; } = new(Word, "Job development plan", Ips.Section("Job Development Plan Report"))
    {
        SignedBy = AllThree,
        About = About.Authorization,
        Service = "ips-job-development-plan",
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "After the career profile, before employers are contacted; anew after a job has ended.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!),
        Known =
        {
            { nameof(TargetHours), Wishes }, { nameof(TargetWage), Wishes }, { nameof(Departures), Wishes }, { nameof(Conditions), of => ConsumerFile.Profile(of)?.WorkGoal?.ToString() },
            { nameof(Jobs), of => ConsumerFile.Profile(of)?.WorkGoal?.ToString() }, { nameof(Employers), ConsumerFile.EmployersSaid }, { nameof(Goals), ConsumerFile.PlanSaid }, { nameof(SupportTeam), ConsumerFile.TeamSaid },
        },
        Begun = of => new()
        {
            TargetHours = ConsumerFile.Profile(of)?.HoursWanted,
            TargetWage = ConsumerFile.Profile(of)?.WagesWanted,
            SupportTeam = ConsumerFile.Profile(of)?.SupportTeam,
            Employers = [.. ConsumerFile.WithEmployers(of).Select(each => each.Employer).OfType<string>().Distinct().Select(name => new FirstEmployer { Employer = name })],
            Reviews = [new() { On = of.Today.AddDays(60) }, new() { On = of.Today.AddDays(120) }, new() { On = of.Today.AddDays(180) }],
        },
        Asks = (of, plan) => plan.Reviews?.Any(review => review.On > of.Today.AddDays(60)) == true && plan.Reviews.Min(review => review.On) > of.Today.AddDays(60)
            ? [(nameof(Reviews), $"The first review is within 60 days: by {of.Today.AddDays(60):yyyy-MM-dd}.")] : [],
        Compares = (of, plan) => ConsumerFile.Profile(of) is { } profile && string.IsNullOrWhiteSpace(plan.Departures) && (Differs(plan.TargetHours, profile.HoursWanted) || Differs(plan.TargetWage, profile.WagesWanted))
            ? [(nameof(Departures), "The targets are not those of the career profile: say why they depart from it.")] : [],
        Tells = (_, plan) => new() { ["contactEveryDays"] = plan.ContactEveryDays, ["employersPerWeek"] = plan.EmployersPerWeek },
        AlsoRecords = (of, _, _) => of.Authorization is null ? [] : [new Document { On = of.Today, Name = Word, Action = DocumentAction.Submitted, Authorization = of.Authorization, Note = "Completed and signed today, and sent with it." }],
    };

    [Section("Hours aimed at", Cites = "WI-IPS-30, 1", Unit = "a week", Least = 1, Most = 80)]
    public decimal? TargetHours { get; init; }

    [Section("Wage aimed at", Cites = "WI-IPS-30, 1", IsMoney = true, Unit = "an hour", Least = 1, Most = 500)]
    public decimal? TargetWage { get; init; }

    [Section("Why these depart from the profile", Cites = "WI-IPS-30, 1", Optional = true, Help = "Each wish that is not followed, with the reason.")]
    public string? Departures { get; init; }

    [Section("Conditions of the workplace", Cites = "WI-IPS-30, 1", InFull = true, Help = "Air, noise, structure, variety: what this person needs there.")]
    public OwnWords? Conditions { get; init; }

    [Section("Jobs that will be developed", Cites = "WI-IPS-30, 2", InFull = true, Help = "Named, each with the wish that it serves.")]
    public OwnWords? Jobs { get; init; }

    [Section("First employers to contact", Cites = "WI-IPS-30, 3", Help = "Kept up to date on the list of employer contacts.")]
    public IReadOnlyList<FirstEmployer>? Employers { get; init; }

    [Section("Barriers, resources and strategies", Cites = "WI-IPS-30, 4", InFull = true)]
    public string? Barriers { get; init; }

    [Section("Who does what", Cites = "WI-IPS-30, 5", Help = "The consumer, DVR, the specialist.")]
    public IReadOnlyList<Responsibility>? Responsibilities { get; init; }

    [Section("When specialized training or coaching on the job is used", Cites = "WI-IPS-30, 6", InFull = true)]
    public string? Coaching { get; init; }

    [Section("Goals, short and long term", Cites = "WI-IPS-30, 7", InFull = true)]
    public OwnWords? Goals { get; init; }

    [Section("Sources of support", Cites = "WI-IPS-30, 8", InFull = true, Help = "Who or what helps, for example rides.")]
    public string? Support { get; init; }

    [Section("Specialist and consumer are in contact at least every", Cites = "WI-IPS-30, 9", Unit = "days", Least = 1, Most = 366)]
    public int? ContactEveryDays { get; init; }

    [Section("Employers are met in person at least", Cites = "WI-IPS-30, 10", Unit = "times a week", Least = 1, Most = 99)]
    public int? EmployersPerWeek { get; init; }

    [Section("What calls for a review or a change of the plan", Cites = "WI-IPS-30, 11", InFull = true)]
    public string? Criteria { get; init; }

    [Section("First plan for support at work", Cites = "WI-IPS-30, 12", InFull = true)]
    public string? SupportAtWork { get; init; }

    [Section("Days of the 60-day reviews", Cites = "WI-IPS-30, 13")]
    public IReadOnlyList<ReviewDay>? Reviews { get; init; }

    [Section("Members of the support team, and how each supports", Cites = "WI-IPS-30, 14")]
    public IReadOnlyList<CareerProfile.Supporter>? SupportTeam { get; init; }

    private static string Wishes(Writing of) => ConsumerFile.Profile(of) is { } profile
        ? $"Wanted by the profile: {(profile.HoursWanted is { } hours ? $"{ConsumerFile.Number(hours)} hours a week" : "hours open")}, {(profile.WagesWanted is { } wage ? $"{ConsumerFile.Money(wage)} an hour" : "pay open")}."
        : "No career profile on file.";

    private static bool Differs(decimal? aimed, decimal? wanted) => aimed is not null && wanted is not null && aimed != wanted;

    public sealed record FirstEmployer
    {
        [Column("Employer")]
        public string? Employer { get; init; }

        [Column("Why this one", Optional = true)]
        public string? Why { get; init; }
    }

    public sealed record Responsibility
    {
        [Column("Who", Of = ["consumer|The consumer", "dvr|DVR", "specialist|The specialist", "other|Someone else"])]
        public string? Who { get; init; }

        [Column("Does what", AtLeast = 5)]
        public string? What { get; init; }

        [Column("By when", Optional = true)]
        public DateOnly? By { get; init; }
    }

    public sealed record ReviewDay
    {
        [Column("Day")]
        public DateOnly? On { get; init; }
    }
}

/// <summary>The plan looked at by all three, every 60 days: what changed and why, and what the next 60 days bring.</summary>
public sealed record SixtyDayReview : IDocument<SixtyDayReview>
{
    public static DocumentOf<SixtyDayReview> Type { get; } = new(JobDevelopmentPlan.Word, "60-day review of the job development plan", Ips.Section("Job Development Plan Report"))
    {
        Action = DocumentAction.Reviewed,
        SignedBy = JobDevelopmentPlan.AllThree,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "Every 60 days of job development, with the consumer and the counselor.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!, Ips.PlanReview),
        Known = { { nameof(Changes), ConsumerFile.PlanSaid }, { nameof(ContactsSince), ConsumerFile.EmployersSaid }, { nameof(Barriers), ConsumerFile.NotesSaid } },
        Begun = of => new() { ContactEveryDays = ConsumerFile.Plan(of)?.ContactEveryDays, EmployersPerWeek = ConsumerFile.Plan(of)?.EmployersPerWeek },
        Tells = (_, review) => new() { ["contactEveryDays"] = review.ContactEveryDays, ["employersPerWeek"] = review.EmployersPerWeek },
    };

    [Section("What changed in the plan, and why", Cites = "WI-IPS-31", InFull = true)]
    public OwnWords? Changes { get; init; }

    [Section("Contacts since the last review", Cites = "WI-IPS-31", InFull = true, Help = "With the consumer and with employers: what came of them.")]
    public string? ContactsSince { get; init; }

    [Section("Barriers, and what is done about them", Cites = "WI-IPS-31", InFull = true)]
    public OwnWords? Barriers { get; init; }

    [Section("The next 60 days", Cites = "WI-IPS-31", InFull = true, Help = "Who does what, by when.")]
    public string? Next { get; init; }

    [Section("Specialist and consumer are in contact at least every", Cites = "WI-IPS-33", Unit = "days", Least = 1, Most = 366)]
    public int? ContactEveryDays { get; init; }

    [Section("Employers are met in person at least", Cites = "WI-IPS-34", Unit = "times a week", Least = 1, Most = 99)]
    public int? EmployersPerWeek { get; init; }
}
