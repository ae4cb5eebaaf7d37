using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What a case file knows of the questions that Nebraska's documents ask, as sentences with days as yyyy-MM-dd.</summary>
internal static class FromTheFile
{
    private static readonly string[] Areas = ["job-search", "applications", "interviews", "presentation"];

    public static string? Plan(CaseFile file, DateOnly asOf) => LatestPlan(file, asOf) is { } plan
        ? $"Goal: {plan.Goal}{(plan.Soc is null ? "" : $" (SOC {plan.Soc})")}, plan of {Day(((Entry)plan).On)}. Services: {string.Join(", ", plan.Services.Select(Plain))}."
        : "No approved plan on file.";

    public static string? PlanServices(CaseFile file, DateOnly asOf) => LatestPlan(file, asOf) is { } plan ? string.Join("\n", plan.Services.Select(Plain)) : null;

    public static string? GoalOf(CaseFile file, DateOnly asOf) => LatestPlan(file, asOf)?.Goal;

    public static string? SocOf(CaseFile file, DateOnly asOf) => LatestPlan(file, asOf)?.Soc;

    public static string? Wishes(CaseFile file, DateOnly asOf) => Latest<PlanApproved>(file, asOf) is { } plan && (plan.TargetHours ?? plan.TargetWage) is not null
        ? $"Wanted by the plan: {(plan.TargetHours is { } hours ? $"{hours.ToString(CultureInfo.InvariantCulture)} hours a week" : "hours open")}{(plan.TargetWage is { } wage ? $", ${wage.ToString("0.00", CultureInfo.InvariantCulture)} an hour" : "")}."
        : null;

    /// <summary>"Weekly contact: 11 of 13 weeks; missed 2024-03-04 to 2024-03-11."</summary>
    public static string? WeeklyContact(CaseFile file, DateOnly asOf) => Weeks(file, asOf) is var (since, met, weeks, missed)
        ? $"Weekly contact since {Day(since)}: {met} of {weeks} weeks{(missed.Count == 0 ? "" : $"; missed {string.Join(", ", missed)}")}."
        : "No job search on file.";

    /// <summary>The answer to begin with: where a week was missed, why is left to be said.</summary>
    public static string? WasWeekly(CaseFile file, DateOnly asOf) => Weeks(file, asOf) is var (since, met, weeks, missed)
        ? missed.Count == 0 ? $"Yes: contact in each of the {weeks} weeks since {Day(since)}." : $"No: contact in {met} of {weeks} weeks since {Day(since)}; missed {string.Join(" and ", missed)}. {Section.WhyIsAsked}"
        : null;

    private static (DateOnly Since, int Met, int Weeks, List<string> Missed)? Weeks(CaseFile file, DateOnly asOf)
    {
        var since = Since(file, asOf);
        if (since == DateOnly.MaxValue) return null;
        var days = Seen<Contact>(file, asOf).Where(contact => contact is { With: Party.Client, Substantive: not false } && contact.On >= since).Select(contact => contact.On).Distinct().Order().ToList();
        var weeks = Math.Max(1, (asOf.DayNumber - since.DayNumber) / 7);
        var missed = new List<string>();
        DateOnly? gap = null;
        var met = 0;
        for (var week = 0; week < weeks; week++)
        {
            var from = since.AddDays(7 * week);
            var seen = days.Any(day => day >= from && day < from.AddDays(7));
            if (seen) met++;
            else gap ??= from;
            // Weeks in a row are one stretch.
            if (gap is not { } began || !(seen || week == weeks - 1)) continue;
            missed.Add($"{Day(began)} to {Day(from.AddDays(seen ? -1 : 6))}");
            gap = null;
        }

        return (since, met, weeks, missed);
    }

    public static string? NoShows(CaseFile file, DateOnly asOf)
    {
        var notes = Seen<TaskNote>(file, asOf).Where(note => note.About is TaskAbout.NoShow or TaskAbout.Cancellation && note.On >= Since(file, asOf)).ToList();
        return notes.Count == 0 ? "No no-shows or cancellations on file." : $"No-shows and cancellations: {string.Join(", ", notes.Select(note => Day(note.On)))}.";
    }

    public static string? Permission(CaseFile file, DateOnly asOf) => Latest<ClientPermission>(file, asOf, permission => permission.For == PermissionFor.EmployerAdvocacy) is { } said
        ? $"Permission on file: {Plain(said.Scope.JsonName())}, {Day(said.On)}."
        : "The client has not been asked yet.";

    public static string? PermissionWord(CaseFile file, DateOnly asOf) =>
        Latest<ClientPermission>(file, asOf, permission => permission.For == PermissionFor.EmployerAdvocacy)?.Scope.JsonName();

    public static string? Advocacy(CaseFile file, DateOnly asOf)
    {
        var contacts = Seen<Contact>(file, asOf).Where(contact => contact.With == Party.Employer && contact.On >= Since(file, asOf)).ToList();
        var employers = contacts.Select(contact => contact.Employer).OfType<string>().Distinct().ToList();
        return $"{Permission(file, asOf)} {contacts.Count} employer contacts{(employers.Count == 0 ? "" : $" with {string.Join(", ", employers)}")}{(contacts.Count == 0 ? "" : $"; last {Day(contacts[^1].On)}")}.";
    }

    /// <summary>The answer to begin with: the contacts, or the client's own word against them.</summary>
    public static string? SpokeToEmployers(CaseFile file, DateOnly asOf)
    {
        if (Latest<ClientPermission>(file, asOf, permission => permission.For == PermissionFor.EmployerAdvocacy) is { Scope: PermissionScope.None } declined) return $"No: the client declined contact with employers on {Day(declined.On)}.";
        var contacts = Seen<Contact>(file, asOf).Where(contact => contact.With == Party.Employer && contact.On >= Since(file, asOf)).ToList();
        var employers = contacts.Select(contact => contact.Employer).OfType<string>().Distinct().ToList();
        return contacts.Count == 0 ? $"No. {Section.WhyIsAsked}" : $"Yes: {contacts.Count} contacts{(employers.Count == 0 ? "" : $" with {string.Join(", ", employers)}")}, the last on {Day(contacts[^1].On)}.";
    }

    /// <summary>The employers that were spoken to or visited in all of the search, so that others come to mind.</summary>
    public static string? EmployersTried(CaseFile file, DateOnly asOf)
    {
        var tried = Seen<Contact>(file, asOf).Where(contact => contact.With == Party.Employer).Select(contact => contact.Employer)
            .Concat(Seen<WorksiteActivity>(file, asOf).Select(activity => activity.Employer)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return tried.Count == 0 ? "No employer has been tried yet." : $"Tried so far: {string.Join(", ", tried)}.";
    }

    /// <summary>The answer to begin with: which of the four areas no session has covered.</summary>
    public static string? SkillsMissing(CaseFile file, DateOnly asOf)
    {
        var covered = Seen<ServiceGiven>(file, asOf).Where(session => session.Service == "job-seeking-skills").SelectMany(session => session.Areas ?? []).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. Areas.Where(area => !covered.Contains(area)).Select(Plain)];
        return missing.Length == 0 ? "All four areas are covered." : $"Not covered yet: {string.Join(", ", missing)}.";
    }

    public static string? Skills(CaseFile file, DateOnly asOf)
    {
        var sessions = Seen<ServiceGiven>(file, asOf).Where(session => session.Service == "job-seeking-skills").ToList();
        return sessions.Count == 0 ? "No job seeking skills session on file."
            : $"{sessions.Count} sessions, areas covered: {string.Join(", ", sessions.SelectMany(session => session.Areas ?? []).Distinct().Select(Plain).DefaultIfEmpty("none named"))}{(sessions.Any(session => session.Complete == true) ? "; completed" : "")}.";
    }

    public static string? Jobs(CaseFile file, DateOnly asOf)
    {
        var jobs = View(file, asOf).Jobs.Select(job => $"{job.Said}, from {Day(job.Since)}").ToList();
        return jobs.Count == 0 ? null : string.Join("\n", jobs);
    }

    public static string? HeldJob(CaseFile file, DateOnly asOf) => View(file, asOf).SupportedJob is { } held ? $"{held.Said}, since {Day(held.Since)}" : null;

    public static string? EmployerFollowUp(CaseFile file, DateOnly asOf)
    {
        var said = Latest<ClientPermission>(file, asOf, permission => permission.For == PermissionFor.EmployerFollowUp);
        var last = Latest<Contact>(file, asOf, contact => contact.With == Party.Employer);
        return $"{(said is null ? "The client has not been asked about contact with the employer." : $"The client said on {Day(said.On)}: {Plain(said.Scope.JsonName())}.")}{(last is null ? "" : $" Last employer contact {Day(last.On)}.")}";
    }

    public static string? Request(CaseFile file, DateOnly asOf) => Latest<PostEmploymentRequested>(file, asOf) is { } request ? $"Asked on {Day(request.On)}: {request.Objective.JsonName()}. {request.Note}".Trim() : null;

    public static string? Window(CaseFile file, DateOnly asOf) => file.Evaluate(asOf).Windows.FirstOrDefault(window => window.Rule.Id == "NE-PE-05") is { To: { } to } window ? $"The twelve months run from {Day(window.From)} to {Day(to)}; there is no extension." : null;

    private static DateOnly Since(CaseFile file, DateOnly asOf)
    {
        var agreement = Latest<Document>(file, asOf, document => document.Name == NebraskaEvents.JobSearchAgreement && document.Action is DocumentAction.Completed or DocumentAction.Reviewed);
        return agreement?.On ?? Latest<ReferralOpened>(file, asOf, referral => referral.To == ReferralTo.Placement)?.On ?? DateOnly.MaxValue;
    }

    private static IPlan? LatestPlan(CaseFile file, DateOnly asOf) => View(file, asOf).Plan;

    private static T? Latest<T>(CaseFile file, DateOnly asOf, Func<T, bool>? which = null) where T : Entry => View(file, asOf).Last(which);

    private static IEnumerable<T> Seen<T>(CaseFile file, DateOnly asOf) where T : Entry => View(file, asOf).Each<T>();

    private static CaseView View(CaseFile file, DateOnly asOf) => CaseView.Of(file, asOf);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string word) => word.Replace('-', ' ');
}
