using Throughline.Casework.Access;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>Kansas in the demonstration.</summary>
internal sealed class KansasDemo : DemoAgency
{
    private static readonly Region Where = new("kansas-dcf", "KS", "kansas.example", [785, 316, 620, 913],
        [("Topeka", "66603"), ("Wichita", "67202"), ("Salina", "67401"), ("Hutchinson", "67501")],
        [
            "Flint Hill", "Chisholm", "Sunflower", "Smoky Hill", "Post Rock", "Arkansas Bend", "Tall Corn", "Cheyenne Bottom", "Kaw Valley", "Gypsum", "Prairie Dog", "Osage", "Red Bud", "Cimarron",
            "Big Sky", "Limestone Post", "Elk Falls", "Council Oak", "Western Meadow", "Rolling Wheat", "Santa Fe Street", "Blue Stem Gap", "Windmill", "Salt Fork", "Tuttle", "Coneburg", "Stockyard", "Little House",
        ],
        [("Smoky Hill Packing", Trade.FoodPlant)]);

    private static readonly DemoAccount[] Workers =
    [
        .. Of("Topeka", Role.Counselor, "Lucinda Barrow", "Emmett Vasquez-Dunn"),
        .. Of("Topeka", Role.PlacementSpecialist, "Dale Whitcomb"),
        .. Of("Topeka", Role.Supervisor, "Nora Stallworth"),
        .. Of(null, Role.Fiscal, "Peter Amadi"),
        .. Of(null, Role.PolicyOffice, "Greta Holloway"),
        .. Of(null, Role.Auditor, "Simon Threlkeld"),
        .. Of(null, Role.SystemAdmin, "Maribeth Oyler"),
    ];

    public override Region Region => Where;

    public override IReadOnlyList<DemoAccount> Staff => Workers;

    public override int FirstNumber => 3010;

    // The employment specialist looks after some of them.
    public override IEnumerable<DemoCase> Cases(WriteCases write, IReadOnlyList<DemoEmployer> employers) => Enumerable.Range(0, 33).Select(at =>
        write.Case(this, at, null, CounselorOf(at), null, employers, life => new KansasLife(life, at).Live())
            with { Specialist = at % 6 == 2 ? With(Role.PlacementSpecialist)[0].Id : null });


    private static IEnumerable<DemoAccount> Of(string? office, Role role, params string[] names) => DemoAccount.Of(Where, office, role, names);
}
