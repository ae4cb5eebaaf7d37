using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>A month of support in employment: the work, the hours, what was done to support it, and what is still needed.</summary>
public sealed record OngoingSupportReport : IDocument<OngoingSupportReport>
{
    public static DocumentOf<OngoingSupportReport> Type { get; } = new("ongoing-support-report", "Ongoing support report, monthly", Ips.Section("Ongoing Support, Monthly Reports"))
    {
        Action = DocumentAction.Submitted,
        About = About.Authorization | About.Month | About.Job,
        Service = "ips-ongoing-support",
        Versions = Versions.EachStands,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "For each month of ongoing support, within five days of its end.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!),
        Known =
        {
            { nameof(Description), ConsumerFile.JobSaid }, { nameof(Weeks), LastMonth }, { nameof(Stability), ConsumerFile.StabilitySaid }, { nameof(Supports), ConsumerFile.NotesSaid }, { nameof(Observations), ConsumerFile.EmployersSaid },
            { nameof(Exchange), ConsumerFile.ReleasesSaid }, { nameof(WithoutTheEmployer), ConsumerFile.NotesSaid },
        },
        Begun = of => new()
        {
            Wage = ConsumerFile.Job(of)?.Facts.HourlyWage,
            Stability = ConsumerFile.StabilitySaid(of),
            Weeks = [.. ConsumerFile.All<HoursWorked>(of).Where(each => ConsumerFile.Within(of, each.Week ?? each.On)).Select(each => new Week { From = each.Week ?? each.On, Hours = each.Hours })],
            Supports = [.. ConsumerFile.All<SupportGiven>(of).Where(each => ConsumerFile.Within(of, each.On)).Select(each => new Support { On = each.On, Hours = each.Hours, Kind = each.Kinds?.FirstOrDefault(), Site = each.Site?.JsonName() })],
            Observations = [.. ConsumerFile.All<Observation>(of).Where(each => ConsumerFile.Within(of, each.On)).Select(each => new Observed { On = each.On, EmployerSaid = each.EmployerWord })],
        },
        Compares = NotAsTheMonth,
        Asks = (_, report) => report.Observations is null && report.WithoutTheEmployer is null
            ? [(nameof(WithoutTheEmployer), "No visit is told and no reason why: say how progress is measured without the employer, with the days of contact.")] : [],
        Tells = (of, _) => IpsContent.AboutTheJob(of),
    };

    [Section("Job description", Cites = "WI-IPS-51", InFull = true)]
    public string? Description { get; init; }

    [Section("Wage", Cites = "WI-IPS-51", IsMoney = true, Unit = "an hour", Least = 1, Most = 500)]
    public decimal? Wage { get; init; }

    [Section("Hours worked, week by week", Cites = "WI-IPS-51", Help = "Each week of the month with its hours.")]
    public IReadOnlyList<Week>? Weeks { get; init; }

    [Section("Supervisor", Cites = "WI-IPS-51")]
    public string? Supervisor { get; init; }

    [Section("Natural support", Cites = "WI-IPS-51", Help = "Who at work helps, and with what; if no one does yet, what is being tried.")]
    public string? NaturalSupport { get; init; }

    [Section("Support given", Cites = "WI-IPS-51", Help = "Each time with its day, hours and kind.")]
    public IReadOnlyList<Support>? Supports { get; init; }

    [Section("Visits at the workplace", Cites = "WI-IPS-51", Optional = true, Help = "Each with the employer's word.")]
    public IReadOnlyList<Observed>? Observations { get; init; }

    [Section("Support still needed, and strategies", Cites = "WI-IPS-51", InFull = true, Help = "Worker traits, time management, following directions.")]
    public OwnWords? StillNeeded { get; init; }

    [Section("Stability: the agreed level, and how far it is reached", Cites = "WI-IPS-50")]
    public string? Stability { get; init; }

    [Section("How reports are exchanged, and under which release", Cites = "WI-IPS-51", InFull = true)]
    public string? Exchange { get; init; }

    [Section("If no contact with the employer was chosen: how progress is measured", Cites = "WI-IPS-51", Optional = true, InFull = true, Help = "With the days of direct contact.")]
    public string? WithoutTheEmployer { get; init; }

    // Last month's figures are a comparison, never a text to copy.
    private static string? LastMonth(Writing of)
    {
        if (of.Period is not { } period) return null;
        var last = period.First.AddDays(-1);
        var before = ConsumerFile.All<Document>(of).LastOrDefault(each => each.Name == Type.Name && each.Action == DocumentAction.Submitted && each.Period == Month.Of(last));
        if (before is null || SignedDocument.Read(before.Name, before.Data) is not { } signed) return ConsumerFile.JobSaid(of);
        var report = Type.Read(signed.Answers);
        return $"In {Month.Of(last)}: {ConsumerFile.Number(report.Weeks?.Sum(week => week.Hours ?? 0) ?? 0)} hours worked, {ConsumerFile.Number(report.Supports?.Sum(support => support.Hours ?? 0) ?? 0)} hours of support.";
    }

    private static IEnumerable<(string, string)> NotAsTheMonth(Writing of, OngoingSupportReport report)
    {
        var job = ConsumerFile.Job(of);
        if (report.Wage is { } wage && job is not null && wage != job.Facts.HourlyWage) yield return (nameof(Wage), $"You write {ConsumerFile.Money(wage)}, the file has {ConsumerFile.Money(job.Facts.HourlyWage)}. Mend one of them.");
        var known = ConsumerFile.All<HoursWorked>(of).Where(each => each.Week is not null).GroupBy(each => each.Week!.Value).ToDictionary(each => each.Key, each => each.Sum(worked => worked.Hours ?? 0));
        foreach (var week in report.Weeks ?? [])
        {
            if (week.From is not { } from || week.Hours is not { } hours) continue;
            if (job is null || (hours > 0 && !(job.Since <= from.AddDays(6)) || job.Ended < from && hours > 0)) yield return (nameof(Weeks), $"Week of {ConsumerFile.Day(from)}: no job was held then, by the file.");
            else if (known.TryGetValue(from, out var worked) && worked != hours) yield return (nameof(Weeks), $"Week of {ConsumerFile.Day(from)}: you write {ConsumerFile.Number(hours)} hours, the file has {ConsumerFile.Number(worked)}. Mend one of them.");
        }

        var off = (report.Supports ?? []).Select(each => each.On).OfType<DateOnly>().Where(day => !ConsumerFile.Within(of, day)).ToList();
        if (off.Count > 0) yield return (nameof(Supports), $"{string.Join(", ", off.Select(ConsumerFile.Day))}: not in the month of the report.");
    }

    public sealed record Week
    {
        [Column("Week from")]
        public DateOnly? From { get; init; }

        [Column("Hours", Most = 80)]
        public decimal? Hours { get; init; }
    }

    public sealed record Support
    {
        [Column("Day")]
        public DateOnly? On { get; init; }

        [Column("Hours", Most = 24)]
        public decimal? Hours { get; init; }

        [Column("Kind", Of = ["systematic-instruction|Systematic instruction", "task-behavior|Behavior at the task", "sequencing|Sequence of steps", "quality|Quality", "speed|Speed", "other|Other"])]
        public string? Kind { get; init; }

        [Column("Where", Of = ["on|At the workplace", "off|Elsewhere"])]
        public string? Site { get; init; }

        [Column("What was done", Optional = true)]
        public string? What { get; init; }
    }

    public sealed record Observed
    {
        [Column("Day")]
        public DateOnly? On { get; init; }

        [Column("What the employer said", AtLeast = 5)]
        public string? EmployerSaid { get; init; }
    }
}

/// <summary>Support passes to the long-term team: when, to whom, what the consumer asked for, and whom to turn to.</summary>
public sealed record TransitionReport : IDocument<TransitionReport>
{
    public static DocumentOf<TransitionReport> Type { get; } = new("transition-report", "Transition to long-term support", Ips.Section("Transition to Long Term Support"))
    {
        Action = DocumentAction.Submitted,
        About = About.Authorization | About.Job,
        Service = "ips-transition",
        Versions = Versions.EachStands,
        ByProvider = true,
        Content = IpsContent.Limits,
        When = "After the meeting at which the transition was agreed, not before 90 days at work.",
        IsNeeded = (file, asOf) => ConsumerFile.Owed(new(file, asOf), Type!, IpsEmployment.TransitionReport),
        Known = { { nameof(Meeting), Agreed }, { nameof(StartDay), ConsumerFile.JobSaid }, { nameof(Stability), ConsumerFile.StabilitySaid }, { nameof(Team), ConsumerFile.TeamSaid } },
        Begun = of => ConsumerFile.Job(of) is not { } job ? new() : new()
        {
            Meeting = LastTransition(of)?.On, Effective = LastTransition(of) is { } agreed ? Month.Of(agreed.On).Next.First : null, FundingEnds = LastTransition(of) is { } ending ? Month.Of(ending.On).Last : null,
            FollowUpEnds = LastTransition(of) is { } followed ? Month.Of(followed.On).Next.First.AddDays(90) : null,
            Present = LastTransition(of)?.WithPeople is { Length: > 0 } people ? string.Join(", ", people.Select(ConsumerFile.Plain)) : null,
            StartDay = job.Since, Title = job.Facts.Title, Employer = job.Facts.Employer, Wage = job.Facts.HourlyWage, Stability = ConsumerFile.StabilitySaid(of),
        },
        Compares = (of, report) =>
        [
            .. LastTransition(of) is { } agreed && report.Effective is { } day && day != Month.Of(agreed.On).Next.First ? [(nameof(Effective), $"The transition was agreed on {ConsumerFile.Day(agreed.On)}: it takes effect on {ConsumerFile.Day(Month.Of(agreed.On).Next.First)}.")] : Array.Empty<(string, string)>(),
            .. LastTransition(of) is null ? [(nameof(Meeting), "No transition is on file. Record it first.")] : Array.Empty<(string, string)>(),
            .. NotAsTheJob.Against(of, (nameof(StartDay), report.StartDay), (nameof(Wage), report.Wage)),
        ],
        Tells = (of, _) => IpsContent.AboutTheJob(of),
    };

    [Section("Day of the meeting", Cites = "WI-IPS-53")]
    public DateOnly? Meeting { get; init; }

    [Section("Who was there", Cites = "WI-IPS-53", Help = "Consumer, specialist, DVR, and whom the consumer invited.")]
    public string? Present { get; init; }

    [Section("Effective day", Cites = "WI-IPS-55", Help = "The first of the month that follows.")]
    public DateOnly? Effective { get; init; }

    [Section("Last day of DVR's money", Cites = "WI-IPS-55")]
    public DateOnly? FundingEnds { get; init; }

    [Section("Employer, and how to reach the employer", Cites = "WI-IPS-55")]
    public string? Employer { get; init; }

    [Section("First day of the job", Cites = "WI-IPS-55")]
    public DateOnly? StartDay { get; init; }

    [Section("Job title", Cites = "WI-IPS-55")]
    public string? Title { get; init; }

    [Section("Supervisor", Cites = "WI-IPS-55")]
    public string? Supervisor { get; init; }

    [Section("Wage", Cites = "WI-IPS-55", IsMoney = true, Unit = "an hour", Least = 1, Most = 500)]
    public decimal? Wage { get; init; }

    [Section("Benefits that are available", Cites = "WI-IPS-55")]
    public string? Benefits { get; init; }

    [Section("Stability: the agreed level, and when it was reached", Cites = "WI-IPS-50")]
    public string? Stability { get; init; }

    [Section("Effect on Social Security benefits", Cites = "WI-IPS-55", InFull = true)]
    public OwnWords? SocialSecurity { get; init; }

    [Section("Talked over with the consumer on", Cites = "WI-IPS-55")]
    public DateOnly? TalkedOver { get; init; }

    [Section("Supports that the consumer asks for", Cites = "WI-IPS-55", Help = "Each with its kind, hours, and who gives it.")]
    public IReadOnlyList<AskedFor>? Supports { get; init; }

    [Section("If the supporter changes: how it is handed over", Cites = "WI-IPS-58", InFull = true)]
    public OwnWords? HandOver { get; init; }

    [Section("Last day of the 90-day follow-up, when the case may close", Cites = "WI-IPS-59")]
    public DateOnly? FollowUpEnds { get; init; }

    [Section("Whom to turn to if needs change", Cites = "WI-IPS-58", InFull = true)]
    public OwnWords? Team { get; init; }

    private static Transition? LastTransition(Writing of) => ConsumerFile.All<Transition>(of).LastOrDefault();

    private static string Agreed(Writing of) => LastTransition(of) is { } agreed ? $"Transition of {ConsumerFile.Day(agreed.On)}, with {string.Join(", ", agreed.WithPeople.Select(ConsumerFile.Plain))}." : "No transition on file.";

    public sealed record AskedFor
    {
        [Column("Kind of support")]
        public string? Kind { get; init; }

        [Column("Days and hours")]
        public string? When { get; init; }

        [Column("Who gives it")]
        public string? Who { get; init; }
    }
}
