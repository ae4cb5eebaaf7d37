using Throughline.Policy;

namespace Throughline.Browser.Tests.Given;

/// <summary>Entries as the stories tell them; days are of 2024 unless they say otherwise, as "9-3".</summary>
internal static class Happened
{
    public static DateOnly Day(string day)
    {
        var parts = Array.ConvertAll(day.Split('-'), int.Parse);
        return parts.Length == 3 ? new(parts[0], parts[1], parts[2]) : new(2024, parts[0], parts[1]);
    }

    public static Entry Plan(string on, string goal, string soc) => new PlanApproved
    {
        On = Day(on), Goal = goal, Soc = soc, Pathway = "healthcare", Services = ["job-search-assistance", "job-seeking-skills"], TargetWage = 17m, TargetHours = 25m,
    };

    public static Entry Referral(string on) => new ReferralOpened { On = Day(on), To = ReferralTo.Placement };

    public static Contact Contact(string on, Mode mode, string note, string? id = null) => new() { Id = id, On = Day(on), With = Party.Client, Mode = mode, Note = note };

    public static Entry Employer(string on, Mode mode, string employer, string note) => new Contact { On = Day(on), With = Party.Employer, Employer = employer, Mode = mode, Note = note };

    public static Entry NoShow(string on, string note) => new TaskNote { On = Day(on), About = TaskAbout.NoShow, Note = note };

    public static Entry Agreement(string on, DocumentAction action = DocumentAction.Completed) => new Document { On = Day(on), Name = "job-search-agreement", Action = action };

    public static Entry Skills(string on, bool complete, params string[] areas) => new ServiceGiven
    {
        On = Day(on), Service = "job-seeking-skills", Format = ServiceFormat.IndividualDiscussion, Areas = areas, Complete = complete, Note = "One on one: mock interview.",
    };

    public static readonly string[] AllAreas = ["job-search", "applications", "interviews", "presentation"];

    public static Entry Job(string on, string employer, string title, decimal wage = 18.75m, decimal hours = 36m) => new EmploymentStarted
    {
        On = Day(on), Job = "job-1", Employer = employer, Title = title, Soc = "51-9161", Pathway = "manufacturing", HourlyWage = wage, WeeklyHours = hours,
        Benefits = ["health, after 60 days"], Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    public static Entry Allows(string on, PermissionFor what, PermissionScope scope = PermissionScope.All) => new Permission { On = Day(on), For = what, Scope = scope };

    /// <summary>A plan, a referral, an agreement and a weekly call from the referral up to the last contact.</summary>
    public static IEnumerable<Entry> JobSearch(string goal, string from, string agreed, string last, Mode by, string said, string visit = "11-6")
    {
        yield return Plan("7-22", goal, "43-6013");
        yield return Referral(from);
        yield return Contact(from, Mode.InPerson, "Met at the office, talked about the goal and where to look first.");
        yield return Agreement(agreed);
        yield return Skills(from, complete: true, AllAreas);
        var (end, seen) = (Day(last), Day(visit));
        for (var day = Day(from).AddDays(6); day < end.AddDays(-2); day = day.AddDays(6))
        {
            if (Math.Abs(day.DayNumber - seen.DayNumber) > 2) yield return Contact($"{day.Year}-{day.Month}-{day.Day}", day.Day < 8 ? Mode.InPerson : Mode.Phone, "Went through the week's openings and the next steps.");
        }

        if (seen < end) yield return Contact(visit, Mode.InPerson, "Came in. Looked at openings together.");
        yield return Contact(last, by, said);
    }

    /// <summary>A job that VR supports, seen twice in the first thirty days where there was time for it.</summary>
    public static IEnumerable<Entry> FollowUp(string started, string employer, string title, params Contact[] contacts)
    {
        yield return Plan("5-14", title, "51-9161");
        yield return Referral("5-20");
        yield return Contact("5-20", Mode.InPerson, "First meeting. Wants steady hours.");
        yield return Agreement("5-24");
        yield return Skills("5-24", complete: true, AllAreas);
        for (var day = Day("5-26"); day < Day(started); day = day.AddDays(6))
        {
            yield return Contact($"{day.Month}-{day.Day}", day.Day < 8 ? Mode.InPerson : Mode.Phone, "Talked about applications and interviews of the week.");
        }

        yield return Agreement("8-20", DocumentAction.Reviewed);
        yield return Allows("8-21", PermissionFor.EmployerFollowUp);
        yield return Job(started, employer, title);
        foreach (var contact in contacts) yield return contact;
    }
}
