using Throughline.Casework.Employers;
using Throughline.Casework.Names;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Demo.Words;

namespace Throughline.Demo.People;

/// <summary>An invented employer, with the talks that staff have had there.</summary>
public sealed record DemoEmployer
{
    public required string Name { get; init; }
    public required EmployerStatus Status { get; init; }
    public required string Phone { get; init; }
    public required string Domain { get; init; }
    public required string Street { get; init; }
    public required string City { get; init; }
    public required string PostalCode { get; init; }
    public required string ContactPerson { get; init; }
    public required DateOnly Since { get; init; }
    public required IReadOnlyList<DemoTalk> Talks { get; init; }
    internal Trade Trade { get; init; }

    internal static List<DemoEmployer> In(Region region, IReadOnlyList<string> staff, DateOnly today, Draw draw)
    {
        var names = new List<(string Name, Trade Trade)>(region.Named);
        var taken = names.Select(each => each.Name).ToHashSet();
        var landmark = 0;
        foreach (var kind in Kinds)
        {
            foreach (var word in kind.Words)
            {
                var name = $"{region.Landmarks[landmark++ % region.Landmarks.Length]} {word}";
                if (taken.Add(name)) names.Add((name, kind.Trade));
            }
        }

        return [.. names.Select((each, at) => One(region, each.Name, each.Trade, at, staff, today, draw))];
    }

    private static DemoEmployer One(Region region, string name, Trade trade, int at, IReadOnlyList<string> staff, DateOnly today, Draw draw)
    {
        var (town, postalCode) = draw.Of(region.Towns);
        var boss = draw.Fresh(Names.Bosses);
        var since = today.AddDays(-draw.Between(200, 720));
        var status = at < 8 || draw.Chance(70) ? EmployerStatus.Active : draw.Chance(60) ? EmployerStatus.Prospective : EmployerStatus.Inactive;
        var talks = Enumerable.Range(0, at < 8 ? 4 : draw.Between(0, 3)).Select(_ => Talk(since, boss, staff, today, draw)).OrderBy(talk => talk.On).ToList();
        return new()
        {
            Name = name, Trade = trade, Status = status, ContactPerson = boss, Since = since, Talks = talks,
            Phone = PhoneNumber(region.AreaCodes[at % region.AreaCodes.Length], at / region.AreaCodes.Length),
            Domain = new string([.. name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]) + ".example",
            Street = $"{draw.Between(1, 98) * 10 + draw.Between(1, 9)} {draw.Of(Streets)}", City = town, PostalCode = postalCode,
        };
    }

    private static DemoTalk Talk(DateOnly since, string boss, IReadOnlyList<string> staff, DateOnly today, Draw draw)
    {
        var (occasion, note) = draw.Fresh(EmployerWords.Database);
        return new(since.AddDays(draw.Between(0, today.DayNumber - since.DayNumber - 1)), StoredWord.Read<EmployerOccasion>(occasion), boss, note, draw.Of(staff));
    }

    /// <summary>555-0100 to 555-0199 are kept for stories.</summary>
    internal static string PhoneNumber(int areaCode, int number) => $"({areaCode}) 555-01{number % 100:00}";

    private static readonly string[] Streets =
    [
        "Larkspur Street", "Old Mill Road", "Depot Street", "Second Avenue", "Wheat Street", "Locust Lane", "Industrial Loop", "North Elevator Road", "Juniper Court", "Market Street", "College View", "Orchard Road",
    ];

    private static readonly (Trade Trade, string[] Words)[] Kinds =
    [
        (Trade.Care, ["Care Center", "Senior Living", "Home Care", "Assisted Living", "Rehabilitation House", "Elder Homes"]),
        (Trade.Clinic, ["Family Clinic", "Dental Group", "Pharmacy", "Eye Clinic", "Community Hospital", "Therapy Partners"]),
        (Trade.Dining, ["Bakery", "Café", "Diner", "Pizza Kitchen", "Catering", "Grill", "Donut House"]),
        (Trade.Lodging, ["Inn", "Suites", "Lodge", "Linen Service", "Motel", "Conference Center"]),
        (Trade.Factory, ["Millwork", "Tool and Die", "Plastics", "Cabinet Works", "Electronics", "Metal Fabricating", "Window Company", "Trailer Works"]),
        (Trade.FoodPlant, ["Foods", "Creamery", "Packing", "Egg Company", "Snack Kitchens"]),
        (Trade.Warehouse, ["Distribution", "Freight", "Parts Depot", "Logistics", "Movers"]),
        (Trade.Store, ["Market", "Hardware", "Thrift Store", "Farm Supply", "Grocers", "Outfitters", "Pet Supply"]),
        (Trade.Office, ["Insurance", "Credit Union", "Call Center", "Title and Abstract", "Business Systems", "Printing Office"]),
        (Trade.Public, ["Public Library", "School District", "Parks Office", "Community College"]),
        (Trade.Grounds, ["Greenhouse", "Lawn and Tree", "Nursery", "Golf Course"]),
        (Trade.Animals, ["Veterinary Clinic", "Kennels", "Animal Shelter"]),
        (Trade.Children, ["Day Care", "Early Learning Center", "After-School Club"]),
        (Trade.Garage, ["Auto Service", "Tire and Brake", "Truck Repair"]),
        (Trade.Building, ["Builders", "Roofing", "Heating and Air", "Flooring"]),
    ];
}

/// <summary>A talk with an employer that was worth keeping; it names no client.</summary>
public sealed record DemoTalk(DateOnly On, EmployerOccasion Occasion, string With, string Note, string By);
