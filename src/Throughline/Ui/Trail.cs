using Throughline.Casework.Entries;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Web;

namespace Throughline.Ui;

/// <summary>The way to a page, from the place where it hangs down to itself: only by pages that the reader may follow.</summary>
public sealed record Trail(string Here)
{
    public IReadOnlyList<(string Words, string Address)> Steps { get; private init; } = [];

    /// <summary>A page that hangs on a tab.</summary>
    public static Trail Of(string here, params (string Words, string Address)[] steps) => new(here) { Steps = steps };

    /// <summary>A page of a case.</summary>
    public static Trail OfCase(CurrentUser me, CaseHeader of, string here, params (string Words, string Address)[] between) => new(here)
    {
        Steps = [.. Before(me), (of.Name.Length > 0 ? of.Name : of.Number, Links.Case(of.Number).ToString()), .. between],
    };

    /// <summary>The page of a case itself.</summary>
    public static Trail To(CurrentUser me, string name) => new(name) { Steps = [.. Before(me)] };

    private static IEnumerable<(string, string)> Before(CurrentUser me)
    {
        if (Navigation.HasToday(me)) yield return ("Today", Links.Today);
        if (me.May(Permission.SeeCaseload)) yield return (Navigation.Clients(me), Navigation.Caseload(me));
    }
}
