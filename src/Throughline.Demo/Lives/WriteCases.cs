using Throughline.Casework.Access;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;

namespace Throughline.Demo.Lives;

/// <summary>Writes the cases of the agencies, one after the other: who they are, who works them, how they lived.</summary>
internal sealed class WriteCases(DateTime now, DateOnly today, TimeZoneInfo zone, Func<string, Pack> packs)
{
    /// <summary>From which everything is drawn.</summary>
    public const int Seed = 20190521;

    private readonly Draw people = new(Seed);
    private readonly HashSet<string> names = [];

    public DateOnly Today => today;

    public Pack PackOf(DemoAgency agency) => packs(agency.Region.Agency);

    public IReadOnlyList<DemoEmployer> Employers(DemoAgency agency) =>
        DemoEmployer.In(agency.Region, [.. agency.Staff.Where(each => each.Role is Role.PlacementSpecialist or Role.Counselor).Select(each => each.Id)], today, new(Seed + agency.Region.Prefix[0]));

    public DemoCase Case(DemoAgency agency, int at, Somebody? who, DemoAccount counselor, DemoAccount? specialist, IReadOnlyList<DemoEmployer> employers, Action<Life> live)
    {
        var region = agency.Region;
        var draw = new Draw(Seed + at * 31 + region.Prefix[0] * 7919);
        who ??= Somebody(agency, at);
        var client = new Client(who, draw) { Counselor = counselor, Specialist = specialist, Employers = employers };
        var life = new Life(PackOf(agency), client, agency.Staff, today, zone);
        live(life);
        var (entries, openedAt) = life.Recorded(now);
        return new()
        {
            Pack = PackOf(agency), Number = who.Number, Given = who.Given, Family = who.Family, Born = today.AddDays(-draw.Between(19 * 365, 63 * 365)),
            Phone = DemoEmployer.PhoneNumber(region.AreaCodes[at % region.AreaCodes.Length], 30 + at / region.AreaCodes.Length), ContactPreference = draw.Of(Names.ContactPreferences),
            Counselor = counselor.Id, Specialist = specialist?.Id, Office = counselor.Office, OpenedAt = openedAt, Entries = entries,
        };
    }

    private Somebody Somebody(DemoAgency agency, int at)
    {
        while (true)
        {
            var she = people.Chance(52);
            var (given, family) = (people.Fresh(she ? Names.Hers : Names.His), people.Fresh(Names.Families));
            if (names.Add($"{given} {family}")) return new($"{agency.Region.Prefix}-{agency.FirstNumber + at * 3:00000}", given, family, she);
        }
    }
}
