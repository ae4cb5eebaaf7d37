using Throughline.Casework.Register;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;

namespace Throughline.Demo;

/// <summary>
/// Everything that the demo consists of, as plain values: four agencies, their staff, employers, and 300 cases of invented people
/// whose files lie between two years ago and a day. The same for the same day.
/// </summary>
public sealed record DemoContent
{
    public required DateOnly Today { get; init; }
    public required IReadOnlyList<DemoAccount> Accounts { get; init; }
    public required IReadOnlyList<DemoCase> Cases { get; init; }

    /// <summary>By agency.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<DemoEmployer>> Employers { get; init; }

    /// <summary>Outside providers, by agency.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<KeptProvider>> Providers { get; init; }

    /// <summary>As of an instant; the day is the one in the agencies' zone.</summary>
    public static DemoContent At(DateTime now, Func<string, Pack> packs)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(packs(Region.Nebraska.Agency).TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
        var writing = new DemoCases(now, today, zone, packs);
        var employers = Region.All.ToDictionary(region => region.Agency, region => writing.Employers(region));
        var cases = Region.All.SelectMany(region => writing.Of(region, employers[region.Agency])).ToList();
        return new()
        {
            Today = today, Cases = cases, Employers = employers, Providers = Region.All.ToDictionary(region => region.Agency, region => writing.Register(region)),
            Accounts = [.. DemoAccount.Staff, .. cases.Where(WithAccount).Select(each => DemoAccount.Client(each.Pack.Agency, each.Number, each.Given, each.Family))],
        };
    }

    /// <summary>Marisol, whom the guide follows, and every twentieth.</summary>
    private static bool WithAccount(DemoCase each, int at) => at % 20 == 7 || each.Number is "NE-20388" or "NE-19874" or "WI-04419";
}
