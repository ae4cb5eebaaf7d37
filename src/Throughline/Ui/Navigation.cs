using Throughline.Casework.Access;
using Throughline.Web;

namespace Throughline.Ui;

/// <summary>The places of the main navigation: at most six, those that the person may go to.</summary>
public static class Navigation
{
    public sealed record Place(string Name, string Address);

    public static IEnumerable<Place> For(CurrentUser me)
    {
        if (me.May(Act.SeeToday)) yield return new("Today", "/today");
        if (me.May(Act.ReadTeam)) yield return new("Team", "/team");
        if (me.May(Act.SeeCaseload)) yield return new($"My {me.Pack.Client}s", "/cases");
        if (me.May(Act.ReadEmployers)) yield return new("Employers", "/employers");
        if (me.May(Act.ReadPolicy)) yield return new("Policy", "/policy");
        if (me.May(Act.ReadNotices)) yield return new("Notices", "/notices");
        if (me.May(Act.SeeMyCase)) yield return new("My case", "/my-case");
    }
}

/// <summary>Whether this database holds invented people.</summary>
public static class DemoData
{
    public static bool IsShown { get; set; }
}
