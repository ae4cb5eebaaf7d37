using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Who the consumer is at work, in the consumer's own voice: what the search for a job and the support at it begin with. It lives on with each job.</summary>
public sealed record CareerProfile : IDocument<CareerProfile>
{
    internal const string Word = "career-profile";
    private const string TreatmentTeam = "treatment-team";
    private const string Family = "family";
    private const string FormerEmployers = "former-employers";

    public static DocumentOf<CareerProfile> Type { get; } = new(Word, "Career profile", Ips.Section("Career Profile and Report"))
    {
        Action = DocumentAction.Submitted,
        About = About.Authorization,
        Service = "ips-career-profile",
        ByProvider = true,
        Content = IpsContent.Limits,
        TalkedOverAs = "profile-completeness",
        When = "After several meetings in person, within five business days of the last; anew after each job that starts or ends.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!, Ips.CareerProfile, AfterTheJob.ProfileUpdated) ?? ConsumerFile.UpdateOwed(new(file, asOf)),
        Known =
        {
            { nameof(WorkGoal), ConsumerFile.PlanSaid }, { nameof(WorkExperience), ConsumerFile.JobsSaid }, { nameof(CurrentAdjustment), ConsumerFile.NotesSaid },
            { nameof(InterpersonalSkills), ConsumerFile.NotesSaid }, { nameof(Disclosure), ConsumerFile.ReleasesSaid }, { nameof(DailyActivity), ConsumerFile.NotesSaid },
            { nameof(NetworkingContacts), ConsumerFile.EmployersSaid }, { nameof(FromOthers), ConsumerFile.ReleasesSaid }, { nameof(HoursWanted), ConsumerFile.PlanSaid },
            { nameof(WagesWanted), ConsumerFile.PlanSaid }, { nameof(SupportTeam), ConsumerFile.TeamSaid }, { nameof(KeepingAJob), ConsumerFile.JobsSaid }, { nameof(Sources), ConsumerFile.ReleasesSaid },
        },
        Begun = of => new()
        {
            HoursWanted = ConsumerFile.All<PlanApproved>(of).LastOrDefault()?.TargetHours,
            WagesWanted = ConsumerFile.All<PlanApproved>(of).LastOrDefault()?.TargetWage,
            SupportTeam = ConsumerFile.All<TreatmentTeam>(of).LastOrDefault()?.People?.Select(person => new Supporter { Name = person.Name, Part = person.Part }).ToArray(),
        },
        Compares = WithoutARelease,
    };

    [Section("Work goal", Cites = "WI-IPS-20, 1", InFull = true, Help = "What work, where, and why this.")]
    public OwnWords? WorkGoal { get; init; }

    [Section("Education", Cites = "WI-IPS-20, 2", InFull = true, Help = "Schools, courses, certificates, and how learning goes best.")]
    public OwnWords? Education { get; init; }

    [Section("Military experience", Cites = "WI-IPS-20, 3", InFull = true, Help = "Service and what was learned there; if none, how that is known.")]
    public OwnWords? Military { get; init; }

    [Section("Work experience", Cites = "WI-IPS-20, 4", InFull = true, Help = "Each job with its years, hours and duties, and why it ended.")]
    public OwnWords? WorkExperience { get; init; }

    [Section("Current adjustment", Cites = "WI-IPS-20, 5", InFull = true, Help = "How life goes now: home, sleep, medicine, people.")]
    public OwnWords? CurrentAdjustment { get; init; }

    [Section("Physical health", Cites = "WI-IPS-20, 6", InFull = true, Sensitive = true, Help = "What the body allows, and what a doctor has said of work.")]
    public OwnWords? PhysicalHealth { get; init; }

    [Section("Cognitive problems or abilities", Cites = "WI-IPS-20, 7", InFull = true, Sensitive = true, Help = "Memory, attention, learning: what goes well and what helps.")]
    public OwnWords? Cognitive { get; init; }

    [Section("Getting ready for a job", Cites = "WI-IPS-20, 8", InFull = true, Help = "Papers, clothing, transport, résumé: what is there and what is missing.")]
    public OwnWords? GettingReady { get; init; }

    [Section("Interpersonal skills", Cites = "WI-IPS-20, 9", InFull = true, Help = "With customers, colleagues, a boss; an example of each.")]
    public OwnWords? InterpersonalSkills { get; init; }

    [Section("Work skills", Cites = "WI-IPS-20, 10", InFull = true, Help = "What the consumer can do already, and where it was shown.")]
    public OwnWords? WorkSkills { get; init; }

    [Section("Benefits", Cites = "WI-IPS-20, 11", InFull = true, Help = "Which benefits, what work would change in them, and who counseled on it.")]
    public OwnWords? Benefits { get; init; }

    [Section("Disclosure", Cites = "WI-IPS-20, 12", InFull = true, Help = "May an employer be told, by whom, and what?")]
    public OwnWords? Disclosure { get; init; }

    [Section("Substance use", Cites = "WI-IPS-20, 13", InFull = true, Sensitive = true, Help = "Past and present, and what bears on work.")]
    public OwnWords? SubstanceUse { get; init; }

    [Section("Criminal record", Cites = "WI-IPS-20, 14", InFull = true, Sensitive = true, Help = "What there is, how it was checked, and which work it bars.")]
    public OwnWords? CriminalRecord { get; init; }

    [Section("Daily activity", Cites = "WI-IPS-20, 15", InFull = true, Help = "From getting up to going to bed, on a weekday and a Sunday.")]
    public OwnWords? DailyActivity { get; init; }

    [Section("Networking contacts", Cites = "WI-IPS-20, 16", InFull = true, Help = "People who may know of work, and who asks them.")]
    public OwnWords? NetworkingContacts { get; init; }

    [Section("Information from family, former employers, others", Cites = "WI-IPS-20, 17", InFull = true, Help = "What they say, each under a release.")]
    public OwnWords? FromOthers { get; init; }

    [Section("Possible need for assistive technology", Cites = "WI-IPS-20, 18", InFull = true, Help = "What was tried or could help, from a timer to a screen reader.")]
    public OwnWords? AssistiveTechnology { get; init; }

    [Section("Hours wanted", Cites = "WI-IPS-20, 19", Unit = "a week", Least = 1, Most = 80)]
    public decimal? HoursWanted { get; init; }

    [Section("Wages wanted", Cites = "WI-IPS-20, 20", IsMoney = true, Unit = "an hour", Least = 1, Most = 500)]
    public decimal? WagesWanted { get; init; }

    [Section("Support team", Cites = "WI-IPS-20, 21", Help = "Each person who helps, and with what.")]
    public IReadOnlyList<Supporter>? SupportTeam { get; init; }

    [Section("Additional notes", Cites = "WI-IPS-20, 22", Optional = true)]
    public string? Notes { get; init; }

    [Section("Action plan for the search", Cites = "WI-IPS-15", Help = "Each step with the wish that it comes from.")]
    public IReadOnlyList<SearchStep>? ActionPlan { get; init; }

    [Section("Strategies to keep a job", Cites = "WI-IPS-22", InFull = true, Help = "What has helped, and what to do when it gets hard.")]
    public OwnWords? KeepingAJob { get; init; }

    [Section("Sources used", Cites = "WI-IPS-22", Of = ["consumer|The consumer", TreatmentTeam + "|Treatment team", "records|Records", Family + "|Family, under a release", FormerEmployers + "|Former employers, under a release"])]
    public string[]? Sources { get; init; }

    private static IEnumerable<(string, string)> WithoutARelease(Writing of, CareerProfile profile)
    {
        if (profile.Sources?.Contains(Family) == true && !ConsumerFile.Released(of, ReleasedTo.Family)) yield return (nameof(Sources), "Names family as a source, and no release to family is in force: take it out, or ask for one.");
        else if (profile.Sources?.Contains(FormerEmployers) == true && !ConsumerFile.Released(of, ReleasedTo.FormerEmployer, ReleasedTo.Employer)) yield return (nameof(Sources), "Names former employers as a source, and no release to one is in force: take it out, or ask for one.");
        if (profile.FromOthers?.Added is not null && profile.Sources?.Any(source => source is TreatmentTeam or Family or FormerEmployers) != true) yield return (nameof(FromOthers), "Says what others said, and the sources name none of them: choose them below, or say by whom it was told.");
    }

    /// <summary>Somebody who helps.</summary>
    public sealed record Supporter
    {
        [Column("Name")]
        public string? Name { get; init; }

        [Column("Who they are to the consumer")]
        public string? Part { get; init; }

        [Column("Kind of support")]
        public string? Support { get; init; }
    }

    /// <summary>A step of the search, from a wish.</summary>
    public sealed record SearchStep
    {
        [Column("Wish", AtLeast = 5)]
        public string? Wish { get; init; }

        [Column("Step", AtLeast = 5)]
        public string? Step { get; init; }

        [Column("Who")]
        public string? Who { get; init; }
    }
}
