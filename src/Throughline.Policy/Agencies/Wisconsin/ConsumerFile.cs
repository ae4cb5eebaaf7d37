using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>What a consumer's file knows of the questions that IPS reports ask: jobs, meetings, employers, hours, releases, the team.</summary>
internal static class ConsumerFile
{
    private const int LatestNotes = 4;
    private const int LatestDays = 60;

    public static IEnumerable<T> All<T>(Writing of) where T : Entry => View(of).Each<T>();

    /// <summary>The jobs of the file as they stand.</summary>
    public static IReadOnlyList<Job> Jobs(Writing of) => View(of).Jobs;

    /// <summary>The job that a report tells of: the one that it names, else the supported one that is held, else the last.</summary>
    public static Job? Job(Writing of) =>
        of.Job is { } named ? Jobs(of).LastOrDefault(job => job.Name == named) : View(of).SupportedJob ?? (Jobs(of) is [.., var last] ? last : null);

    /// <summary>Meetings with the consumer that reached them, by day.</summary>
    public static IEnumerable<(DateOnly On, string How, string? Note)> Meetings(Writing of) =>
        All<Contact>(of).Where(contact => contact is { With: Party.Client, Reached: not false, Substantive: not false }).Select(contact => (contact.On, Plain(contact.Mode.JsonName()), contact.Note))
            .Concat(All<ProfileMeeting>(of).Select(meeting => (meeting.On, Plain(meeting.Mode ?? "in-person"), meeting.Note))).OrderBy(each => each.Item1);

    /// <summary>Contacts with employers, by day.</summary>
    public static IEnumerable<Contact> WithEmployers(Writing of) => All<Contact>(of).Where(contact => contact is { With: Party.Employer, Reached: not false }).OrderBy(contact => contact.On);

    public static bool Within(Writing of, DateOnly day) => of.Period is not { } period || Month.Of(day) == period;

    /// <summary>Whether a release is in force today, to any of these.</summary>
    public static bool Released(Writing of, params ReleasedTo[] to) => InForce(of).Any(release => release.To is { } party && to.Contains(party));

    public static string JobsSaid(Writing of) => Jobs(of) is { Count: > 0 } jobs
        ? string.Join(" ", jobs.Select(job => $"{job.Facts.Employer}, {job.Facts.Title}: {Day(job.Since)} to {(job.Ended is { } end ? Day(end) : "now")}, {Number(job.Facts.WeeklyHours)} hours a week, {Money(job.Facts.HourlyWage)} an hour{(job.End is { } ended ? $"; ended: {ended.Reason}" : "")}."))
        : "No job on file.";

    public static string JobSaid(Writing of) => Job(of) is { } job
        ? $"{job.Facts.Title}, {job.Facts.Employer}, since {Day(job.Since)}: {Number(job.Facts.WeeklyHours)} hours a week, {Money(job.Facts.HourlyWage)} an hour{(job.End is { } end ? $". It ended on {Day(end.On)}: {end.Reason}" : "")}."
        : "No job on file.";

    /// <summary>What was written down at the last meetings.</summary>
    public static string NotesSaid(Writing of) => Meetings(of).Where(each => Within(of, each.On)).ToList() is { Count: > 0 } meetings
        ? string.Join(" ", meetings.TakeLast(LatestNotes).Select(each => $"{Day(each.On)}, {each.How}{(each.Note is { Length: > 0 } note ? $": {note.TrimEnd('.')}" : "")}."))
        : "No meeting on file.";

    public static string EmployersSaid(Writing of) => WithEmployers(of).Where(each => Within(of, each.On)).Select(each => each.Employer).OfType<string>().Distinct().ToList() is { Count: > 0 } names
        ? $"Contacted: {string.Join(", ", names)}." : "No employer contact on file.";

    public static string ApproachesSaid(Writing of) => EmployerApproach.Said(of.Period is { } month ? EmployerApproach.In(View(of), month.First, month.Last) : EmployerApproach.In(View(of), of.Today.AddDays(-LatestDays), of.Today));

    /// <summary>What was done in the month besides meeting people.</summary>
    public static IEnumerable<ServiceGiven> Activities(Writing of) => All<ServiceGiven>(of).Where(given => Wisconsin.Activities.Is(given) && Within(of, given.On)).OrderBy(given => given.On);

    public static string ActivitiesSaid(Writing of) => Activities(of).ToList() is { Count: > 0 } given
        ? $"On file: {string.Join("; ", given.Select(each => $"{Day(each.On)}, {Wisconsin.Activities.NameOf(each.Service)}"))}." : "None on file for the month.";

    /// <summary>The level that counts as stable at the job, and whether it was reached.</summary>
    public static string StabilitySaid(Writing of)
    {
        if (Job(of) is not { } job) return "No job on file.";
        var reached = All<StabilityReached>(of).LastOrDefault(each => each.Job == job.Name);
        if (All<StabilityAgreed>(of).LastOrDefault(each => each.Job == job.Name) is not { } agreed) return reached is null ? "No level is agreed yet." : $"Stable since {Day(reached.On)}; no level was agreed.";
        var level = $"Agreed on {Day(agreed.On)}: {agreed.Level?.TrimEnd('.')}{(agreed.By is { } by ? $", by {Day(by)}" : "")}{(agreed.With is { Length: > 0 } with ? $", with {string.Join(", ", with)}" : "")}.";
        return reached is null ? $"{level} Not reached yet." : $"{level} Reached on {Day(reached.On)}.";
    }

    public static string HoursWantedSaid(Writing of) => HoursWanted.In(View(of)) is { } wanted ? $"{wanted.Said}." : "Neither profile nor plan names hours.";

    /// <summary>That the profile has not taken in what was learned since it was sent: each update goes to the agency too.</summary>
    public static string? UpdateOwed(Writing of)
    {
        if (All<Document>(of).LastOrDefault(document => document is { Name: CareerProfile.Word, Action: DocumentAction.Submitted }) is not { } sent) return null;
        return All<ProfileMeeting>(of).LastOrDefault(meeting => meeting.On > sent.On) is { } met ? $"Met for the profile on {Day(met.On)}, after the version of {Day(sent.On)}: an update is sent too." : null;
    }

    public static string TeamSaid(Writing of) => All<TreatmentTeam>(of).LastOrDefault()?.People is { Length: > 0 } people
        ? $"Treatment team: {string.Join(", ", people.Select(person => string.Join(", ", new[] { person.Name, person.Part }.OfType<string>())))}." : "No treatment team on file.";

    public static string ReleasesSaid(Writing of) => InForce(of).ToList() is { Count: > 0 } releases
        ? $"In force: {string.Join("; ", releases.Select(release => $"{Plain(release.To?.JsonName() ?? "other")}{(release.Party is { } party ? $", {party}" : "")}{(release.Until is { } until ? $", until {Day(until)}" : "")}"))}."
        : "No release is in force.";

    public static string PlanSaid(Writing of) => All<PlanApproved>(of).LastOrDefault() is { } plan
        ? $"Plan of {Day(plan.On)}: {plan.Goal}{(plan.TargetHours is { } hours ? $", {Number(hours)} hours a week" : "")}{(plan.TargetWage is { } wage ? $", {Money(wage)} an hour" : "")}." : "No approved plan on file.";

    /// <summary>The answers of the latest profile that stands.</summary>
    public static CareerProfile? Profile(Writing of) => All<Document>(of).LastOrDefault(document => document is { Name: CareerProfile.Word, Action: DocumentAction.Submitted } && document.Data is not null) is { } last
        && SignedDocument.Read(last.Name, last.Data) is { } signed ? CareerProfile.Type.Read(signed.Answers) : null;

    /// <summary>The answers of the job development plan that stands.</summary>
    public static JobDevelopmentPlan? Plan(Writing of) => All<Document>(of).LastOrDefault(document => document is { Name: JobDevelopmentPlan.Word, Action: DocumentAction.Completed } && document.Data is not null) is { } last
        && SignedDocument.Read(last.Name, last.Data) is { } signed ? JobDevelopmentPlan.Type.Read(signed.Answers) : null;

    /// <summary>Why a report is needed now: what is owed of its service, or by one of the duties.</summary>
    public static string? Owed(Writing of, DocumentType type, params Duty[] duties)
    {
        var services = All<Authorization>(of).Where(each => type.Service is { } service && each.Service == service).Select(each => each.Number).ToHashSet(StringComparer.Ordinal);
        var owed = of.File.Evaluate(of.Today).Obligations.Where(each => each.State is State.Open or State.Overdue)
            .Where(each => duties.Contains(each.Rule) || ((each.Rule == Ips.ReportInFiveDays || each.Rule == Ips.ReportByTheOuterLimit) && each.Subject?.Split('/')[0] is { } number && services.Contains(number)))
            .MinBy(each => each.Due ?? DateOnly.MaxValue);
        return owed is null ? null
            : $"{(owed.Due is not { } due ? $"Owed since {Day(owed.Opened)}" : owed.State == State.Overdue ? $"Was due {Day(due)}" : $"Due {Day(due)}")}{(owed.Subject is { } subject ? $" for {subject.Replace("/", ", ", StringComparison.Ordinal)}" : "")}.";
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Money(decimal dollars) => dollars.ToString("$0.00", CultureInfo.InvariantCulture);

    public static string Plain(string word) => word.Replace('-', ' ');

    private static IEnumerable<Release> InForce(Writing of)
    {
        var revoked = All<ReleaseRevoked>(of).Select(each => each.Release).ToHashSet();
        return All<Release>(of).Where(each => (each.From ?? each.On) <= of.Today && !(each.Until < of.Today) && !(each.Name is { } name && revoked.Contains(name)));
    }

    private static CaseView View(Writing of) => CaseView.Of(of.File, of.Today);
}
