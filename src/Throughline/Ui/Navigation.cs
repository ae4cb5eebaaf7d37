using Throughline.Casework.Access;
using Throughline.Web;

namespace Throughline.Ui;

/// <summary>The tabs of the main navigation: at most six, those that the person may go to. The first is where their day begins.</summary>
public static class Navigation
{
    public sealed record Tab(string Name, string Address);

    public static IEnumerable<Tab> For(CurrentUser me)
    {
        // Who leads a team or looks at it begins there; who has clients begins with what is due today.
        if (me.May(Permission.ReadTeam) && !me.May(Permission.ChangePolicy)) yield return new("Team", Links.Team);
        if (me.May(Permission.ChangePolicy)) yield return new("Policy", Links.Policy);
        if (me.May(Permission.AnswerFileRequests) && me.Pack.AnswersFilesWithin is not null) yield return new("File requests", Links.FileRequests);
        if (HasToday(me)) yield return new("Today", Links.Today);
        if (me.May(Permission.ReadTeam) && me.May(Permission.ChangePolicy)) yield return new("Team", Links.Team);
        if (me.May(Permission.SeeCaseload)) yield return new(Clients(me), Caseload(me));
        if (me.May(Permission.ReadEmployers)) yield return new("Employers", Links.Employers);
        if (me.May(Permission.ReadPolicy) && !me.May(Permission.ChangePolicy)) yield return new("Policy", Links.Policy);
        if (me.May(Permission.ReadNotices)) yield return new("Notices", Links.Notices);
        if (me.May(Permission.SeeMyCase)) yield return new("My case", Links.MyCase);
    }

    /// <summary>Where the person's day begins.</summary>
    public static string Home(CurrentUser me) => For(me).FirstOrDefault()?.Address ?? Links.Me;

    /// <summary>Whether a list of the day is the person's: an auditor reads others' and has none.</summary>
    public static bool HasToday(CurrentUser me) => me.May(Permission.SeeToday) && me.May(Permission.RecordEntry);

    /// <summary>"My clients" of who has some, "Clients" of who sees others'.</summary>
    public static string Clients(CurrentUser me) => me.CarriesCases ? $"My {me.Pack.Client}s" : me.Client + "s";

    /// <summary>The list of clients as the person first sees it: one's own, or all.</summary>
    public static string Caseload(CurrentUser me) => Links.Caseload + (me.CarriesCases ? "" : Links.Query(("staff", "all")));
}
