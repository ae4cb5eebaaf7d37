using Throughline.Casework.Access;
using Throughline.Demo.Iowa;
using Throughline.Demo.Lives;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;

namespace Throughline.Demo;

/// <summary>Writes the cases of each agency: who they are, who works them, how they lived.</summary>
internal sealed class DemoCases(DateTime now, DateOnly today, TimeZoneInfo zone, Func<string, Pack> packs)
{
    private const int Seed = 20190521;

    private readonly Draw people = new(Seed);
    private readonly HashSet<string> names = [];

    public IReadOnlyList<DemoEmployer> Employers(Region region) =>
        DemoEmployer.In(region, [.. DemoAccount.Staff.Where(each => each.Agency == region.Agency && each.Role is Role.PlacementSpecialist or Role.Counselor).Select(each => each.Id)], today, new(Seed + region.Prefix[0]));

    public IEnumerable<DemoCase> Of(Region region, IReadOnlyList<DemoEmployer> employers) => region.Prefix switch
    {
        "NE" => Nebraska(employers),
        "WI" => Wisconsin(employers),
        "IA" => IowaLife.All().Select((each, at) => Case(region, at, null, CounselorOf(region, at), null, employers, life => new IowaLife(life, each.Turn, each.Days, each.Status).Live())),
        _ => Enumerable.Range(0, 33).Select(at => Case(region, at, null, CounselorOf(region, at), null, employers, life => new KansasLife(life, at).Live())),
    };

    private IEnumerable<DemoCase> Nebraska(IReadOnlyList<DemoEmployer> employers)
    {
        var plots = new NebraskaPlots(packs(Region.Nebraska.Agency).Calendar, today, new(Seed)).All();
        var specialists = DemoAccount.With(Region.Nebraska.Agency, Role.PlacementSpecialist);
        return plots.Select((each, at) =>
        {
            var worked = each.Worker ?? specialists[at % specialists.Length];
            if (worked.Role == Role.Counselor) return Case(Region.Nebraska, at, each.Plot.Who, worked, null, employers, Live);
            var counselors = DemoAccount.With(Region.Nebraska.Agency, Role.Counselor).Where(counselor => counselor.Office == worked.Office || each.Plot.Who is not null).ToArray();
            var made = Case(Region.Nebraska, at, each.Plot.Who, counselors[each.Plot.Who is null ? at % 2 : 0], worked, employers, Live);
            return each.Worker is null ? made with { Specialist = null } : made;

            void Live(Life life) => new NebraskaLife(life, each.Plot).Live();
        });
    }

    private IEnumerable<DemoCase> Wisconsin(IReadOnlyList<DemoEmployer> employers)
    {
        var specialists = DemoAccount.With(Region.Wisconsin.Agency, Role.ProviderStaff);
        return WisconsinPlot.All(new(Seed)).Select((plot, at) =>
        {
            var specialist = specialists[at % specialists.Length];
            var made = Case(Region.Wisconsin, at, plot.Who, CounselorOf(Region.Wisconsin, at / 2), specialist, employers, life => new WisconsinLife(life, plot, specialist.Provider!).Live());
            return made with { Provider = specialist.Provider, Providers = [.. Providers.Where(each => each.Id == specialist.Provider)] };
        });
    }

    private DemoCase Case(Region region, int at, Somebody? who, DemoAccount counselor, DemoAccount? specialist, IReadOnlyList<DemoEmployer> employers, Action<Life> live)
    {
        var draw = new Draw(Seed + at * 31 + region.Prefix[0] * 7919);
        who ??= Somebody(region, at);
        var client = new Client(who, draw) { Counselor = counselor, Specialist = specialist, Employers = employers };
        var pack = packs(region.Agency);
        var life = new Life(pack, client, today, zone);
        live(life);
        var (entries, openedAt) = life.Recorded(now);
        return new()
        {
            Pack = pack, Number = who.Number, Given = who.Given, Family = who.Family, Born = today.AddDays(-draw.Between(19 * 365, 63 * 365)),
            Phone = DemoEmployer.PhoneNumber(region.AreaCodes[at % region.AreaCodes.Length], 30 + at / region.AreaCodes.Length), ContactPreference = draw.Of(Names.ContactPreferences),
            Counselor = counselor.Id, Specialist = specialist?.Id, Office = counselor.Office, OpenedAt = openedAt, Entries = entries,
        };
    }

    private Somebody Somebody(Region region, int at)
    {
        var start = region.Prefix switch { "NE" => 20420, "WI" => 4420, "IA" => 7710, _ => 3010 };
        while (true)
        {
            var she = people.Chance(52);
            var (given, family) = (people.Fresh(she ? Names.Hers : Names.His), people.Fresh(Names.Families));
            if (names.Add($"{given} {family}")) return new($"{region.Prefix}-{start + at * 3:00000}", given, family, she);
        }
    }

    private static DemoAccount CounselorOf(Region region, int at)
    {
        var counselors = DemoAccount.With(region.Agency, Role.Counselor);
        return counselors[at % counselors.Length];
    }

    private Provider[] Providers => field ??=
    [
        Approved("kettle-bend", "Kettle Bend Supports", 900), Approved("harbor-light", "Harbor Light Employment", 860),
    ];

    private Provider Approved(string id, string name, int daysAgo) => new(id, name,
        [new("ips", "contract-specialist", today.AddDays(-daysAgo)), new("ips", "state-team-lead", today.AddDays(3 - daysAgo))]);
}
