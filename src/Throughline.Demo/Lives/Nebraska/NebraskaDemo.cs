using Throughline.Casework.Access;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Nebraska in the demonstration.</summary>
internal sealed class NebraskaDemo : DemoAgency
{
    private static readonly Region Where = new("nebraska-vr", "NE", "nebraska.example", [308, 402, 531],
        [("Grand Island", "68801"), ("Kearney", "68847"), ("Hastings", "68901"), ("Omaha", "68102"), ("Bellevue", "68005")],
        [
            "Loup River", "Platte Valley", "Prairie Sky", "Sandhill", "Cottonwood", "Bluestem", "Crane Meadow", "Buffalo Grass", "Wood River", "Meadowlark", "Cornerstone", "Elm Creek", "Rainwater",
            "Goldenrod", "Oxbow", "Chimney Bluff", "Windbreak", "Plum Hollow", "Dry Creek", "Switchgrass", "Homestead", "Burr Oak", "Two Rivers", "Wild Rose", "Long Pine", "Niobrara Bend", "Section Line", "Harvest Moon",
        ],
        [
            ("Loup River Millwork", Trade.Factory), ("Platte Valley Foods", Trade.FoodPlant), ("Prairie Sky Clinic", Trade.Clinic), ("County Annex", Trade.Office),
            ("Sandhill Tool and Die", Trade.Factory), ("Cottonwood Senior Living", Trade.Care), ("Bluestem Care Center", Trade.Care),
        ]);

    private static readonly DemoAccount[] Workers =
    [
        .. Of("Grand Island", Role.Counselor, "Howard Nilsen", "Ingrid Sorrel"),
        .. Of("Omaha", Role.Counselor, "Tobias Marchwell", "Odalys Finch"),
        .. Of("Grand Island", Role.PlacementSpecialist, "Dana Brandt", "Malcolm Idris", "Amina Castleberry"),
        .. Of("Omaha", Role.PlacementSpecialist, "Sofia Trent", "Joel Haraldsen"),
        .. Of("Grand Island", Role.Supervisor, "Angela Roth"),
        .. Of("Omaha", Role.Supervisor, "Marcus Feldhaus"),
        .. Of(null, Role.Fiscal, "Rosa Ellery"),
        .. Of(null, Role.PolicyOffice, "Edith Calloway"),
        .. Of(null, Role.Auditor, "Gregor Pell"),
        .. Of(null, Role.SystemAdmin, "Inez Haverford"),
    ];

    public override Region Region => Where;

    public override IReadOnlyList<DemoAccount> Staff => Workers;

    public override int FirstNumber => 20420;

    public override IReadOnlyList<string> Named => ["NE-20388", "NE-19874"];

    public override IEnumerable<DemoCase> Cases(WriteCases write, IReadOnlyList<DemoEmployer> employers)
    {
        var plots = new NebraskaPlots(write.PackOf(this).Calendar, write.Today, new(WriteCases.Seed), Workers).All();
        var specialists = With(Role.PlacementSpecialist);
        return plots.Select((each, at) =>
        {
            var worked = each.Worker ?? specialists[at % specialists.Length];
            if (worked.Role == Role.Counselor) return write.Case(this, at, each.Plot.Who, worked, null, employers, Live);
            var counselors = With(Role.Counselor).Where(counselor => counselor.Office == worked.Office || each.Plot.Who is not null).ToArray();
            var made = write.Case(this, at, each.Plot.Who, counselors[each.Plot.Who is null ? at % 2 : 0], worked, employers, Live);
            return each.Worker is null ? made with { Specialist = null } : made;

            void Live(Life life) => new NebraskaLife(life, each.Plot).Live();
        });
    }


    private static IEnumerable<DemoAccount> Of(string? office, Role role, params string[] names) => DemoAccount.Of(Where, office, role, names);
}
