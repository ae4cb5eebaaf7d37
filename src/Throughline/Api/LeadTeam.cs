using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Casework.Team;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Who works cases, how the team stands, and cases that move from one worker to another.</summary>
internal static class LeadTeam
{
    private const int AtMost = 200;

    public static async Task<IResult> Staff(HttpContext http, Colleagues colleagues) =>
        JsonAnswer.Ok(new { staff = (await colleagues.Of(http.User.AsActor(), http.RequestAborted)).Select(each => new { id = each.Id, name = each.Name, part = each.Role == Role.Counselor ? "counselor" : "specialist" }) });

    public static async Task<IResult> Numbers(HttpContext http, TeamNumbers team) => JsonAnswer.Ok(new
    {
        people = (await team.Handle(http.User.AsActor(), http.RequestAborted) ?? []).Select(person => new
        {
            staff = person.Staff.Length == 0 ? null : person.Staff, name = person.Name, office = person.Office, cases = person.Cases, searching = person.Searching, reachedThisWeek = person.Reached, silent30Days = person.Silent,
            overdue = Of(person.Overdue), moreThanAWeekLate = Of(person.WeekLate), dueToday = Of(person.DueToday), dueNext = Of(person.NextDays), reviewsIn14Days = Of(person.Reviews),
        }),
    });

    public static async Task<IResult> Aims(HttpContext http, ReadAims aims) => await aims.Handle(http.User.AsActor(), http.RequestAborted) is { IsTooFew: false } report
        ? JsonAnswer.Ok(new { asOf = report.AsOf, all = Of(report.All, report), groups = report.Groups.Select(group => Of(group, report)) })
        : Problems.NotFound("Nothing is measured here", "The program does not measure its aims, or fewer than ten people are in reach.");

    public static async Task<IResult> Move(HttpContext http, ReassignCases reassign)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "part", "from", "to", "cases");
        var (part, from, to, cases) = (fields.Word<CasePart>("part", required: true), fields.Text("from"), fields.Text("to"), fields.Texts("cases"));
        if (cases.Count > AtMost) fields.Mistake("cases", $"Move at most {AtMost} at once; these are {cases.Count}.");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        var outcome = await reassign.Handle(new(http.User.AsActor(), part!.Value, from, to ?? "", cases), http.RequestAborted);
        return outcome is ReassignCases.Moved moved ? JsonAnswer.Ok(new { moved = moved.Cases, left = moved.Left }) : Problems.Of(outcome, "Cases are moved by supervisors.");
    }

    private static object Of(AimsOfGroup group, AimsReport report) => new
    {
        name = group.Name, measured = group.People.Count, kept = Of(report.Marked(group.Kept)), keptAfterCash = Of(report.Marked(group.KeptAfterCash)), firstWage = group.FirstWage, wageNow = group.WageNow, firstHours = group.FirstHours, hoursNow = group.HoursNow,
        daysBetween = report.Shown(group.DaysBetween, group.Losses), withoutWork = report.Shown<int>(group.WithoutWork, group.WithoutWork),
    };

    private static object Of(IReadOnlyList<MarkedShare> marks) => marks.Select(mark => new { measuredAfter = mark.After, daysAfter = mark.Days, share = mark.Share, followed = mark.Followed });

    private static object Of(TeamNumbers.Count count) => new { cases = count.Cases, items = count.Items };
}
