using Throughline.Casework.Access;
using Throughline.Policy.Agencies;
using Throughline.Web;

namespace Throughline.Ui;

/// <summary>The tabs of the main navigation: the places of the role as the agency has it, those that the person may go to. The first is where their day begins.</summary>
public static class Navigation
{
    public sealed record Tab(string Name, string Address);

    public static IEnumerable<Tab> For(CurrentUser me) => Places(me).Where(place => MayGo(me, place)).Select(place => Of(me, place));

    // Who keeps providers begins with them.
    private static IEnumerable<Place> Places(CurrentUser me) =>
        me.Pack.Providers is not null && me.May(Permission.KeepProviders) ? me.Role.Places.Where(place => place != Place.Providers).Prepend(Place.Providers) : me.Role.Places;

    /// <summary>Where the person's day begins.</summary>
    public static string Home(CurrentUser me) => For(me).FirstOrDefault()?.Address ?? Links.Me;

    /// <summary>Whether a list of the day is the person's: an auditor reads others' and has none.</summary>
    public static bool HasToday(CurrentUser me) => me.Role.Places.Contains(Place.Today) && MayGo(me, Place.Today);

    /// <summary>"My clients" of who has some, "Clients" of who sees others'.</summary>
    public static string Clients(CurrentUser me) => me.CarriesCases ? $"My {me.Pack.Client}s" : me.Client + "s";

    /// <summary>The list of clients as the person first sees it: one's own, or all.</summary>
    public static string Caseload(CurrentUser me) => Links.Caseload + (me.CarriesCases ? "" : Links.Query(("staff", "all")));

    private static Tab Of(CurrentUser me, Place place) => place switch
    {
        Place.Today => new("Today", Links.Today),
        Place.Team => new("Team", Links.Team),
        Place.Clients => new(Clients(me), Caseload(me)),
        Place.Reports => new("Reports", Links.Reports),
        Place.Employers => new("Employers", Links.Employers),
        Place.Providers => new("Providers", Links.Providers),
        Place.Policy => new("Policy", Links.Policy),
        Place.FileRequests => new("File requests", Links.FileRequests),
        Place.Notices => new("Notices", Links.Notices),
        _ => new("My case", Links.MyCase),
    };

    private static bool MayGo(CurrentUser me, Place place) => me.May(place switch
    {
        Place.Today => Permission.SeeToday,
        Place.Team => Permission.ReadTeam,
        Place.Clients => Permission.SeeCaseload,
        Place.Reports => Permission.ReadReports,
        Place.Employers => Permission.ReadEmployers,
        Place.Providers => Permission.ReadProviders,
        Place.Policy => Permission.ReadPolicy,
        Place.FileRequests => Permission.AnswerFileRequests,
        Place.Notices => Permission.ReadNotices,
        _ => Permission.SeeMyCase,
    });
}
