using Throughline.Casework.Register;
using Throughline.Demo.Lives;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;

namespace Throughline.Demo;

/// <summary>
/// Everything that the demo consists of, as plain values: the agencies, their staff, employers, and 533 cases of invented people
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

    /// <summary>As of an instant; the day is the one in the zone of the first agency.</summary>
    public static DemoContent At(DateTime now, Func<string, Pack> packs)
    {
        var agencies = DemoAgencies.All;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(packs(agencies[0].Region.Agency).TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
        var write = new WriteCases(now, today, zone, packs);
        var employers = agencies.ToDictionary(agency => agency.Region.Agency, write.Employers);
        var cases = agencies.SelectMany(agency => agency.Cases(write, employers[agency.Region.Agency])).ToList();
        var named = agencies.SelectMany(agency => agency.Named).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Today = today, Cases = cases, Employers = employers, Providers = agencies.ToDictionary(agency => agency.Region.Agency, agency => agency.Register(write.Today)),
            Accounts =
            [
                .. agencies.SelectMany(agency => agency.Staff),
                .. cases.Where((each, at) => at % 20 == 7 || named.Contains(each.Number)).Select(each => DemoAccount.Client(each.Pack.Agency, each.Number, each.Given, each.Family)),
            ],
        };
    }
}
