using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>One row for each contact with an employer, from the file; what is added is the answer and what comes next.</summary>
public sealed record EmployerContactList : IDocument<EmployerContactList>
{
    /// <summary>The ways in which an employer is contacted, as the reports name them.</summary>
    internal const string Phone = "phone|By telephone";
    internal const string InPerson = "in-person|In person";
    internal const string Tour = "business-tour|Business tour";
    internal const string InDepth = "in-depth|In-depth meeting";
    internal const string Hiring = "hiring-authority|Meeting with a person who hires";

    public static DocumentOf<EmployerContactList> Type { get; } = new("job-development-contacts", "Employer contact list", Ips.Section("Job Development Plan Report"))
    {
        Action = DocumentAction.Reviewed,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "Kept during job development, brought up to date at least every 60 days.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!, Ips.ContactsUpdate),
        Known = { { nameof(Contacts), ConsumerFile.EmployersSaid } },
        Begun = of => new() { Contacts = [.. ConsumerFile.WithEmployers(of).Where(contact => contact.Employer is not null).Select(Row)] },
        Compares = (of, list) => NotOnFile.Employers(of, list.Contacts?.Select(each => (each.On, each.Employer)), nameof(Contacts)),
    };

    [Section("Contacts, employer by employer", Cites = "WI-IPS-32", Help = "One row for each contact.")]
    public IReadOnlyList<EmployerRow>? Contacts { get; init; }

    internal static EmployerRow Row(Contact contact) => new() { On = contact.On, Employer = contact.Employer, Nature = Nature(contact), Wish = contact.Wish, Who = contact.Present is { Length: > 0 } present ? string.Join(", ", present) : null };

    // In which way, as far as the file tells it.
    private static string Nature(Contact contact) => contact switch
    {
        { Nature: { } nature } when nature.Contains(ContactNature.HiringAuthority) => Hiring.Split('|')[0],
        { Nature: { } nature } when nature.Contains(ContactNature.InDepth) => InDepth.Split('|')[0],
        { Mode: Mode.BusinessTour } => Tour.Split('|')[0],
        { Mode: Mode.InPerson } => InPerson.Split('|')[0],
        _ => Phone.Split('|')[0],
    };

    /// <summary>A contact with an employer.</summary>
    public sealed record EmployerRow
    {
        [Column("Day")]
        public DateOnly? On { get; init; }

        [Column("Employer")]
        public string? Employer { get; init; }

        [Column("Nature", Of = [Phone, InPerson, Tour, InDepth, Hiring])]
        public string? Nature { get; init; }

        [Column("Wish of the profile", Optional = true)]
        public string? Wish { get; init; }

        [Column("With whom", Optional = true)]
        public string? Who { get; init; }

        [Column("Answer", Optional = true, Of = ["filled|Job filled", "no-openings|No openings", "call-again|Call again", "interview|Interview", "offer|Offer", "none|No answer yet"])]
        public string? Answer { get; init; }

        [Column("Next step, and its day", Optional = true)]
        public string? Next { get; init; }
    }
}

/// <summary>A month of job development: who was met, which employers, what they said, how it goes.</summary>
public sealed record JobDevelopmentReport : IDocument<JobDevelopmentReport>
{
    public static DocumentOf<JobDevelopmentReport> Type { get; } = new("job-development-report", "Job development report, monthly", Ips.Section("Job Development, Monthly and Job Start Reports"))
    {
        Action = DocumentAction.Submitted,
        About = About.Authorization | About.Month,
        Service = "ips-job-development",
        Versions = Versions.EachStands,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "For each month of job development, within five days of its end.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!),
        Known = { { nameof(Meetings), ConsumerFile.NotesSaid }, { nameof(Employers), ConsumerFile.ApproachesSaid }, { nameof(Activities), ConsumerFile.ActivitiesSaid }, { nameof(Answers), ConsumerFile.EmployersSaid }, { nameof(Progress), ConsumerFile.NotesSaid } },
        Begun = of => new()
        {
            Meetings = [.. ConsumerFile.Meetings(of).Where(each => ConsumerFile.Within(of, each.On)).Select(each => new Meeting { On = each.On, How = each.How, Nature = each.Note })],
            Employers = [.. ConsumerFile.WithEmployers(of).Where(each => ConsumerFile.Within(of, each.On) && each.Employer is not null).Select(EmployerContactList.Row)],
            Activities = ConsumerFile.Activities(of).Select(Activity.Of).ToArray() is { Length: > 0 } activities ? activities : null,
        },
        Compares = (of, report) =>
        [
            .. NotOnFile.Meetings(of, report.Meetings?.Select(each => each.On), nameof(Meetings)),
            .. NotOnFile.Employers(of, report.Employers?.Select(each => (each.On, each.Employer)), nameof(Employers)),
            .. NotOnFile.Activities(of, report.Activities, nameof(Activities)),
        ],
        Asks = (_, report) => report.Activities?.Any(each => each is { What: Wisconsin.Activities.Preparation, Why: null or "" }) == true
            ? [(nameof(Activities), "Preparation is told without its reason: say why the job center's services do not suffice.")] : [],
    };

    [Section("Meetings with the consumer", Cites = "WI-IPS-40", Help = "Each with its day and what it was about.")]
    public IReadOnlyList<Meeting>? Meetings { get; init; }

    [Section("Employers contacted for the consumer", Cites = "WI-IPS-40", Help = "Each with its day and nature.")]
    public IReadOnlyList<EmployerContactList.EmployerRow>? Employers { get; init; }

    [Section("Other work for a job: analysis, barriers, engineering, education, preparation", Cites = "WI-IPS-44", Optional = true, Help = "One row for each, as recorded in the month.")]
    public IReadOnlyList<Activity>? Activities { get; init; }

    [Section("What employers said about earlier contacts", Cites = "WI-IPS-40", InFull = true, Help = "Employer by employer: filled, no openings, call again; or that there was no answer.")]
    public string? Answers { get; init; }

    [Section("How job development is going", Cites = "WI-IPS-40", InFull = true)]
    public OwnWords? Progress { get; init; }

    [Section("Issues related to the disability", Cites = "WI-IPS-40", InFull = true, Sensitive = true, Help = "If there were none, how that is known.")]
    public OwnWords? Disability { get; init; }

    [Section("Work with DVR's business services consultant", Cites = "WI-IPS-45", InFull = true, Help = "Leads shared and employers met together; if none, why not.")]
    public string? BusinessServices { get; init; }

    /// <summary>A meeting with the consumer.</summary>
    public sealed record Meeting
    {
        [Column("Day")]
        public DateOnly? On { get; init; }

        [Column("How and where")]
        public string? How { get; init; }

        [Column("Nature of the meeting", AtLeast = 5)]
        public string? Nature { get; init; }
    }

    /// <summary>What was done for a job besides meeting people.</summary>
    public sealed record Activity
    {
        [Column("Day")]
        public DateOnly? On { get; init; }

        [Column("What", Of =
        [
            Wisconsin.Activities.JobAnalysis + "|Job analysis at the workplace", Wisconsin.Activities.BarrierRemoved + "|Barrier removed", Wisconsin.Activities.EngineeringConsultation + "|Engineering consultation",
            Wisconsin.Activities.EmployerEducation + "|Employer education", Wisconsin.Activities.Preparation + "|Preparation",
        ])]
        public string? What { get; init; }

        [Column("Employer", Optional = true)]
        public string? Employer { get; init; }

        [Column("What was done", AtLeast = 5)]
        public string? Done { get; init; }

        [Column("Why the job center's services do not suffice", Optional = true)]
        public string? Why { get; init; }

        internal static Activity Of(ServiceGiven given) => new() { On = given.On, What = given.Service, Employer = given.Employer, Done = given.Note, Why = given.Reason };
    }
}

/// <summary>What a report says and the file does not know.</summary>
internal static class NotOnFile
{
    public static IEnumerable<(string, string)> Meetings(Writing of, IEnumerable<DateOnly?>? days, string section)
    {
        var known = ConsumerFile.Meetings(of).Select(each => each.On).ToHashSet();
        var wrong = (days ?? []).OfType<DateOnly>().Where(day => !known.Contains(day) || !ConsumerFile.Within(of, day)).Distinct().ToList();
        if (wrong.Count > 0) yield return (section, $"{string.Join(", ", wrong.Select(ConsumerFile.Day))}: no contact is on file for {(wrong.Count == 1 ? "this day" : "these days")} of the month. Record the contact, or mend the day.");
    }

    public static IEnumerable<(string, string)> Activities(Writing of, IReadOnlyList<JobDevelopmentReport.Activity>? rows, string section)
    {
        var known = ConsumerFile.Activities(of).Select(each => (each.On, each.Service)).ToHashSet();
        var wrong = (rows ?? []).Where(row => row is { On: { } on, What: { } what } && !known.Contains((on, what))).Select(row => ConsumerFile.Day(row.On!.Value)).Distinct().ToList();
        if (wrong.Count > 0) yield return (section, $"{string.Join(", ", wrong)}: not on file for the month. Record what was done, or mend the day.");
    }

    public static IEnumerable<(string, string)> Employers(Writing of, IEnumerable<(DateOnly? On, string? Employer)>? rows, string section)
    {
        var known = ConsumerFile.WithEmployers(of).Select(each => each.Employer?.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wrong = (rows ?? []).Select(each => each.Employer?.Trim()).OfType<string>().Where(employer => !known.Contains(employer)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (wrong.Count > 0) yield return (section, $"{string.Join(", ", wrong)}: never contacted, by the file. Record the contact, or mend the name.");
    }
}
