using Throughline.Casework.Access;
using Throughline.Demo.Lives;
using Throughline.Demo.Lives.Iowa;
using Throughline.Demo.Lives.Kansas;
using Throughline.Demo.Lives.Nebraska;
using Throughline.Demo.Lives.Wisconsin;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;

namespace Throughline.Demo;

/// <summary>Writes the cases of each agency: who they are, who works them, how they lived.</summary>
internal sealed class DemoCases(DateTime now, DateOnly today, TimeZoneInfo zone, Func<string, Pack> packs)
{
    private const int Seed = 20190521;

    private readonly Draw people = new(Seed);
    private readonly HashSet<string> names = [];

    public IReadOnlyList<DemoEmployer> Employers(Region region) =>
        DemoEmployer.In(region, [.. DemoAccount.Staff.Where(each => each.Agency == region.Agency && each.Role is Role.PlacementSpecialist or Role.Counselor).Select(each => each.Id)], today, new(Seed + region.Prefix[0]));

    // An agency has one line; when it goes, its line goes.
    public IEnumerable<DemoCase> Of(Region region, IReadOnlyList<DemoEmployer> employers)
    {
        var of = new LivedAt(region, packs(region.Agency).Calendar, today, Seed, (at, who, counselor, specialist, live) => Case(region, at, who, counselor, specialist, employers, live));
        if (region == Region.Nebraska) return NebraskaCases.Of(of);
        if (region == Region.Wisconsin) return WisconsinCases.Of(of);
        if (region == Region.Iowa) return IowaCases.Of(of);
        if (region == Region.Kansas) return KansasCases.Of(of);
        return [];
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
}
