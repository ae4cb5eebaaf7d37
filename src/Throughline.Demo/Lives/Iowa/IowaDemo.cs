using Throughline.Casework.Access;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Iowa;

/// <summary>Iowa in the demonstration.</summary>
internal sealed class IowaDemo : DemoAgency
{
    private static readonly Region Where = new("iowa-ivrs", "IA", "iowa.example", [515, 319, 712, 563],
        [("Des Moines", "50309"), ("Cedar Rapids", "52401"), ("Council Bluffs", "51501"), ("Dubuque", "52001")],
        [
            "Loess Hill", "Raccoon Bend", "Maquoketa", "Amber Field", "Skunk River", "Wapsie", "Covered Bridge", "Tallgrass", "Nodaway", "Bellflower", "Turkey Foot", "Linn Grove", "Stone City", "High Trestle",
            "Cedar Bluff", "Coneflower", "Old Capitol", "Walnut Grove", "Mulberry", "Five Flags", "Geode", "Red Rock", "Honey Creek", "Clover Hill", "Plow Share", "Quarry Lane", "Whistle Stop", "River Bow",
        ],
        [("Walnut Grove Bottling", Trade.FoodPlant)]);

    private static readonly DemoAccount[] Workers =
    [
        .. Of("Des Moines", Role.Counselor, "Ruth Aldersgate", "Samuel Okonjo"),
        .. Of("Des Moines", Role.PlacementSpecialist, "Marguerite Tolliver"),
        .. Of("Des Moines", Role.Supervisor, "Pauline Vestergaard", "Gideon Marchetti"),
        .. Of(null, Role.FileClerk, "Winifred Stroud", "Ambrose Tull"),
        .. Of(null, Role.Fiscal, "Desmond Ruiz-Keller"),
        .. Of(null, Role.PolicyOffice, "Ione Hathaway"),
        .. Of(null, Role.Auditor, "Lars Bettancourt"),
        .. Of(null, Role.SystemAdmin, "Yvette Moran-Scholl"),
    ];

    public override Region Region => Where;

    public override IReadOnlyList<DemoAccount> Staff => Workers;

    public override int FirstNumber => 7710;

    // The employment specialist looks after some of those who are at work.
    public override IEnumerable<DemoCase> Cases(WriteCases write, IReadOnlyList<DemoEmployer> employers) => IowaLife.All().Select((each, at) =>
        write.Case(this, at, null, CounselorOf(at), null, employers, life => new IowaLife(life, each.Turn, each.Days, each.Status).Live())
            with { Specialist = each.Turn == Turn.Employed && at % 2 == 0 ? With(Role.PlacementSpecialist)[0].Id : null });

    private static IEnumerable<DemoAccount> Of(string? office, Role role, params string[] names) => DemoAccount.Of(Where, office, role, names);
}
