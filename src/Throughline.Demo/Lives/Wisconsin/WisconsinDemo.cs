using Throughline.Casework.Access;
using Throughline.Casework.Register;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>Wisconsin in the demonstration.</summary>
internal sealed class WisconsinDemo : DemoAgency
{
    private static readonly Region Where = new("wisconsin-dvr", "WI", "wisconsin.example", [608, 715, 920, 414],
        [("Madison", "53703"), ("Eau Claire", "54701"), ("Green Bay", "54301"), ("Sheboygan", "53081")],
        [
            "Kettle Bend", "Harbor", "Mill House", "Badger Ridge", "Birch Lake", "Driftless", "Northwoods", "Cranberry Marsh", "Blue Heron", "Limestone", "Third Street", "Fox Hollow", "White Pine",
            "Lakeshore", "Cedar Point", "Door Stone", "Old Canal", "Prairie du Bois", "Sturgeon", "Maple Run", "Granite Falls", "Red Barn", "Silver Birch", "Wolf Run", "Sugar River", "Rush Lake", "Iron Bell", "Dells Road",
        ],
        [("Third Street Bakery", Trade.Dining), ("Harbor Rolls", Trade.Dining), ("Kettle Bend Foods", Trade.FoodPlant), ("Mill House Café", Trade.Dining)]);

    private static readonly DemoAccount[] Workers =
    [
        .. Of("Madison", Role.Counselor, "Priya Sandoval-Koch"),
        .. Of("Green Bay", Role.Counselor, "Nils Abrahamsen"),
        .. Of("Eau Claire", Role.Counselor, "Sunniva Acheson"),
        .. Of("Sheboygan", Role.Counselor, "Tobias Lund-Harker"),
        .. Of(null, Role.ProviderStaff, "Curtis Oyelaran", "Lena Whitfield").Select(each => each with { Provider = "kettle-bend" }),
        .. Of(null, Role.ProviderStaff, "Jonas Brecht", "Mina Sorensen-Vue").Select(each => each with { Provider = "harbor-light" }),
        .. Of(null, Role.ProviderStaff, "Marisela Toivonen").Select(each => each with { Provider = "kettle-bend" }),
        .. Of(null, Role.ProviderStaff, "Sabine Achterberg", "Oren Castellaw", "Tilda Mackintosh").Select(each => each with { Provider = "harbor-light" }),
        .. Of(null, Role.ProviderStaff, "Ingram Velasco").Select(each => each with { Provider = "cedar-works" }),
        .. Of(null, Role.ProviderStaff, "Yolanda Reyes-Kim").Select(each => each with { Provider = "kettle-bend", Duty = StaffDuties.ProviderLead }),
        .. Of(null, Role.PolicyOffice, "Ruthann Demarest").Select(each => each with { Duty = "contract-specialist" }),
        .. Of(null, Role.PolicyOffice, "Gideon Askew").Select(each => each with { Duty = "state-team-lead" }),
        .. Of("Madison", Role.PlacementSpecialist, "Gunnar Tessmer"),
        .. Of("Madison", Role.Supervisor, "Helena Park-Dvorak"),
        .. Of(null, Role.Fiscal, "Oskar Lindell"),
        .. Of(null, Role.PolicyOffice, "Bea Thornquist"),
        .. Of(null, Role.Auditor, "Wanda Krohn"),
        .. Of(null, Role.SystemAdmin, "Theo Bascombe"),
    ];

    public override Region Region => Where;

    public override IReadOnlyList<DemoAccount> Staff => Workers;

    public override int FirstNumber => 4420;

    public override IReadOnlyList<string> Named => ["WI-04419"];

    public override IReadOnlyList<KeptProvider> Register(DateOnly today) => new WisconsinProviders(today, name => Workers.Single(each => each.Name == name).Id).All();

    public override IEnumerable<DemoCase> Cases(WriteCases write, IReadOnlyList<DemoEmployer> employers)
    {
        var own = With(Role.PlacementSpecialist)[0];
        var lead = With(Role.ProviderStaff).First(each => each.Duty is not null);
        var register = Register(write.Today);
        var sites = register.SelectMany(each => each.Specialists).ToDictionary(each => each.Id, each => each.Site!);
        // Nobody is sent to the site that lost an approval.
        var shut = register.SelectMany(each => each.Approvals).Where(each => each.Withdrawn is not null).Select(each => each.Site).ToHashSet();
        var ofProviders = With(Role.ProviderStaff).Where(each => each.Duty is null && !shut.Contains(sites[each.Id])).ToArray();
        return WisconsinPlot.All(new(WriteCases.Seed)).Select((plot, at) =>
        {
            // Who leads the others works a few consumers too.
            var specialist = at % 10 == 4 ? lead : ofProviders[at % ofProviders.Length];
            var made = write.Case(this, at, plot.Who, CounselorOf(at / 2), specialist, employers, life => new WisconsinLife(life, plot, specialist.Provider!, sites[specialist.Id]).Live());
            // A few are followed up by the agency's own specialist.
            return made with { Provider = specialist.Provider, Providers = [.. register.Where(each => each.Id == specialist.Provider).Select(each => each.InAFile())], Specialist = at % 10 == 8 ? own.Id : made.Specialist };
        });
    }

    private static IEnumerable<DemoAccount> Of(string? office, Role role, params string[] names) => DemoAccount.Of(Where, office, role, names);
}
