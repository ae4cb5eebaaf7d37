using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>The first days of a job, and the plan for support that follows it.</summary>
public sealed record JobStartReport : IDocument<JobStartReport>
{
    internal const string Word = "job-start-report";

    public static DocumentOf<JobStartReport> Type { get; } = new(Word, "Job start report", Ips.Section("Job Development, Monthly and Job Start Reports"))
    {
        Action = DocumentAction.Submitted,
        About = About.Authorization | About.Job,
        Service = "ips-job-start",
        Versions = Versions.EachStands,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "When a job has started, within five days.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!),
        Known = { { nameof(FirstDay), ConsumerFile.JobSaid }, { nameof(Hours), ConsumerFile.HoursWantedSaid }, { nameof(Pay), WisconsinWage.Said }, { nameof(Disclosure), ConsumerFile.ReleasesSaid }, { nameof(Learned), ConsumerFile.JobsSaid }, { nameof(Supports), ConsumerFile.TeamSaid } },
        Begun = of => ConsumerFile.Job(of) is not { } job ? new() : new()
        {
            FirstDay = job.Since, Title = job.Facts.Title, Business = job.Facts.Employer, Pay = job.Facts.HourlyWage, Hours = job.Facts.WeeklyHours,
            Benefits = job.Facts.Benefits is { Length: > 0 } benefits ? string.Join(", ", benefits.Select(ConsumerFile.Plain)) : null,
        },
        Compares = (of, report) => NotAsTheJob.Against(of, (nameof(FirstDay), report.FirstDay), (nameof(Pay), report.Pay), (nameof(Hours), report.Hours)),
        Tells = (of, _) => IpsContent.AboutTheJob(of),
    };

    [Section("First day of work", Cites = "WI-IPS-43")]
    public DateOnly? FirstDay { get; init; }

    [Section("Job title", Cites = "WI-IPS-43")]
    public string? Title { get; init; }

    [Section("Duties", Cites = "WI-IPS-43", InFull = true)]
    public string? Duties { get; init; }

    [Section("Rate of pay", Cites = "WI-IPS-43", IsMoney = true, Unit = "an hour", Least = 1, Most = 500)]
    public decimal? Pay { get; init; }

    [Section("Benefits", Cites = "WI-IPS-43", Help = "Those that others in the same work have too; if none, say so.")]
    public string? Benefits { get; init; }

    [Section("Customary pay and benefits for the same work there, and how that is known", Cites = "WI-IPS-41", InFull = true, Help = "What others earn and get who do similar work for this employer; who said so or which paper shows it, on which day.")]
    public string? Customary { get; init; }

    [Section("Hours", Cites = "WI-IPS-43", Unit = "a week", Least = 0.25, Most = 80)]
    public decimal? Hours { get; init; }

    [Section("Contact with the employer", Cites = "WI-IPS-43", Of = ["yes|Yes: the consumer agreed and signed a release", "other|No or otherwise: described below"])]
    public string? Disclosure { get; init; }

    [Section("What may be said to whom", Cites = "WI-IPS-43", InFull = true)]
    public OwnWords? DisclosureSaid { get; init; }

    [Section("Business", Cites = "WI-IPS-43")]
    public string? Business { get; init; }

    [Section("Supervisor", Cites = "WI-IPS-43")]
    public string? Supervisor { get; init; }

    [Section("Follow-along plan: learned from work history", Cites = "WI-IPS-43", InFull = true)]
    public string? Learned { get; init; }

    [Section("Follow-along plan: strengths", Cites = "WI-IPS-43", InFull = true)]
    public OwnWords? Strengths { get; init; }

    [Section("Follow-along plan: concerns", Cites = "WI-IPS-43", InFull = true, Sensitive = true, Help = "Symptoms, substance use, transport, other.")]
    public OwnWords? Concerns { get; init; }

    [Section("Follow-along plan: supports available", Cites = "WI-IPS-43", InFull = true)]
    public string? Supports { get; init; }

    [Section("Follow-along plan: first follow-up and continued contact", Cites = "WI-IPS-43", InFull = true, Help = "When, how, with whom.")]
    public string? FollowUp { get; init; }
}

/// <summary>Why a job ended before the transition, as each side sees it, and what comes next.</summary>
public sealed record JobEndReport : IDocument<JobEndReport>
{
    public static DocumentOf<JobEndReport> Type { get; } = new("job-end-report", "Job end report", Ips.Section("Job End Report"))
    {
        Action = DocumentAction.Submitted,
        About = About.Job,
        Versions = Versions.EachStands,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "When a job ends before the transition, within five days.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!, AfterTheJob.JobEndReport),
        Known = { { nameof(EndDay), ConsumerFile.JobSaid }, { nameof(Perspective), ConsumerFile.NotesSaid }, { nameof(NextDisclosure), ConsumerFile.ReleasesSaid } },
        Begun = of => ConsumerFile.Job(of) is not { } job ? new() : new() { Title = job.Facts.Title, Employer = job.Facts.Employer, StartDay = job.Since, EndDay = job.Ended, Hours = job.Facts.WeeklyHours },
        Compares = (of, report) =>
        [
            .. NotAsTheJob.Against(of, (nameof(StartDay), report.StartDay), hours: (nameof(Hours), report.Hours)),
            .. ConsumerFile.Job(of) is { Ended: { } ended } && report.EndDay is { } day && day != ended ? [(nameof(EndDay), $"The file has {ConsumerFile.Day(ended)}. Mend one of them.")] : Array.Empty<(string, string)>(),
        ],
        Tells = (of, _) => IpsContent.AboutTheJob(of),
    };

    [Section("Job title", Cites = "WI-IPS-54")]
    public string? Title { get; init; }

    [Section("Employer", Cites = "WI-IPS-54")]
    public string? Employer { get; init; }

    [Section("First day", Cites = "WI-IPS-54")]
    public DateOnly? StartDay { get; init; }

    [Section("Last day", Cites = "WI-IPS-54")]
    public DateOnly? EndDay { get; init; }

    [Section("Duties, if they changed", Cites = "WI-IPS-54", Optional = true)]
    public string? Duties { get; init; }

    [Section("Hours at the end, and how they changed", Cites = "WI-IPS-54", Unit = "a week", Least = 0, Most = 80)]
    public decimal? Hours { get; init; }

    [Section("Reason", Cites = "WI-IPS-54", Of = ["better-job|Left for a better job", "symptoms|Left because of symptoms", "terminated|Terminated", "other|Another"])]
    public string? Reason { get; init; }

    [Section("The consumer's view", Cites = "WI-IPS-54", InFull = true)]
    public OwnWords? Perspective { get; init; }

    [Section("The staff's view", Cites = "WI-IPS-54", InFull = true)]
    public string? Staff { get; init; }

    [Section("What the employer said", Cites = "WI-IPS-54", InFull = true, Help = "If no contact was wished, say so and how it is known what happened.")]
    public string? EmployerSaid { get; init; }

    [Section("Support that was given", Cites = "WI-IPS-54", InFull = true)]
    public string? Support { get; init; }

    [Section("Supervision at the workplace", Cites = "WI-IPS-54", InFull = true)]
    public string? Supervision { get; init; }

    [Section("Another job wanted? Which?", Cites = "WI-IPS-54", InFull = true)]
    public OwnWords? NextJob { get; init; }

    [Section("Disclosure at the next job", Cites = "WI-IPS-54", InFull = true)]
    public OwnWords? NextDisclosure { get; init; }
}

/// <summary>What a report says of a job and the file says otherwise.</summary>
internal static class NotAsTheJob
{
    public static IEnumerable<(string, string)> Against(Writing of, (string Section, DateOnly? On) start, (string Section, decimal? Amount)? pay = null, (string Section, decimal? Number)? hours = null)
    {
        if (ConsumerFile.Job(of) is not { } job)
        {
            yield return (start.Section, "No job is on file. Record its start first.");
            yield break;
        }

        if (start.On is { } on && on != job.Since) yield return (start.Section, $"You write {ConsumerFile.Day(on)}, the file has {ConsumerFile.Day(job.Since)}. Mend one of them.");
        if (pay is { Amount: { } amount } && amount != job.Facts.HourlyWage) yield return (pay.Value.Section, $"You write {ConsumerFile.Money(amount)}, the file has {ConsumerFile.Money(job.Facts.HourlyWage)}. Mend one of them, or say why both are so.");
        if (hours is { Number: { } number } && number != job.Facts.WeeklyHours) yield return (hours.Value.Section, $"You write {ConsumerFile.Number(number)} hours a week, the file has {ConsumerFile.Number(job.Facts.WeeklyHours)}. Mend one of them, or say why both are so.");
    }
}
