using Throughline.Casework.Access;

namespace Throughline.Demo.People;

/// <summary>Somebody of the demo who can sign in.</summary>
public sealed record DemoAccount(string Agency, string Name, Role Role, string UserName)
{
    public string? Office { get; init; }
    public string? Provider { get; init; }

    /// <summary>For a client: their own case.</summary>
    public string? Case { get; init; }

    /// <summary>A duty that is theirs besides the role.</summary>
    public string? Duty { get; init; }

    /// <summary>The staff id: what entries and assignments name.</summary>
    public string Id => UserName[..UserName.IndexOf('@')].Replace('.', '-') + "-" + Agency[..2];

    /// <summary>What the person is to the agency, in its words.</summary>
    public string Part => (Role, Agency) switch
    {
        (Role.Counselor, "kansas-dcf") => "Career navigator",
        (Role.Counselor, "nebraska-vr") => "Counseling specialist",
        (Role.Counselor, _) => "Counselor",
        (Role.PlacementSpecialist, _) => "Placement specialist",
        (_, _) when Duty is not (null or StaffDuties.ProviderLead) => Duty == "contract-specialist" ? "Contract specialist" : "IPS state team lead",
        (Role.ProviderStaff, _) => (Duty is null ? "Employment specialist, " : "Lead of the employment specialists, ") + (Provider == "kettle-bend" ? "Kettle Bend Supports" : "Harbor Light Employment"),
        (Role.Supervisor, _) => "Supervisor",
        (Role.FileClerk, _) => "File clerk",
        (Role.PolicyOffice, _) => "Policy office",
        (Role.SystemAdmin, _) => "System administrator",
        (Role.Client, "wisconsin-dvr") => "Consumer",
        (Role.Client, "iowa-ivrs") => "Job candidate",
        (Role.Client, "kansas-dcf") => "Participant",
        _ => Role.ToString(),
    };

    internal static readonly DemoAccount[] Staff =
    [
        .. Of(Region.Nebraska, "Grand Island", Role.Counselor, "Howard Nilsen", "Ingrid Sorrel"),
        .. Of(Region.Nebraska, "Omaha", Role.Counselor, "Tobias Marchwell", "Odalys Finch"),
        .. Of(Region.Nebraska, "Grand Island", Role.PlacementSpecialist, "Dana Brandt", "Malcolm Idris", "Amina Castleberry"),
        .. Of(Region.Nebraska, "Omaha", Role.PlacementSpecialist, "Sofia Trent", "Joel Haraldsen"),
        .. Of(Region.Nebraska, "Grand Island", Role.Supervisor, "Angela Roth"),
        .. Of(Region.Nebraska, "Omaha", Role.Supervisor, "Marcus Feldhaus"),
        .. Of(Region.Nebraska, null, Role.Fiscal, "Rosa Ellery"),
        .. Of(Region.Nebraska, null, Role.PolicyOffice, "Edith Calloway"),
        .. Of(Region.Nebraska, null, Role.Auditor, "Gregor Pell"),
        .. Of(Region.Nebraska, null, Role.SystemAdmin, "Inez Haverford"),
        .. Of(Region.Wisconsin, "Madison", Role.Counselor, "Priya Sandoval-Koch"),
        .. Of(Region.Wisconsin, "Green Bay", Role.Counselor, "Nils Abrahamsen"),
        .. Of(Region.Wisconsin, null, Role.ProviderStaff, "Curtis Oyelaran", "Lena Whitfield").Select(each => each with { Provider = "kettle-bend" }),
        .. Of(Region.Wisconsin, null, Role.ProviderStaff, "Jonas Brecht", "Mina Sorensen-Vue").Select(each => each with { Provider = "harbor-light" }),
        .. Of(Region.Wisconsin, null, Role.ProviderStaff, "Yolanda Reyes-Kim").Select(each => each with { Provider = "kettle-bend", Duty = StaffDuties.ProviderLead }),
        .. Of(Region.Wisconsin, null, Role.PolicyOffice, "Ruthann Demarest").Select(each => each with { Duty = "contract-specialist" }),
        .. Of(Region.Wisconsin, null, Role.PolicyOffice, "Gideon Askew").Select(each => each with { Duty = "state-team-lead" }),
        .. Of(Region.Wisconsin, "Madison", Role.Supervisor, "Helena Park-Dvorak"),
        .. Of(Region.Wisconsin, null, Role.Fiscal, "Oskar Lindell"),
        .. Of(Region.Wisconsin, null, Role.PolicyOffice, "Bea Thornquist"),
        .. Of(Region.Wisconsin, null, Role.Auditor, "Wanda Krohn"),
        .. Of(Region.Wisconsin, null, Role.SystemAdmin, "Theo Bascombe"),
        .. Of(Region.Iowa, "Des Moines", Role.Counselor, "Ruth Aldersgate", "Samuel Okonjo"),
        .. Of(Region.Iowa, "Des Moines", Role.Supervisor, "Pauline Vestergaard"),
        .. Of(Region.Iowa, null, Role.FileClerk, "Winifred Stroud", "Ambrose Tull"),
        .. Of(Region.Iowa, null, Role.Fiscal, "Desmond Ruiz-Keller"),
        .. Of(Region.Iowa, null, Role.PolicyOffice, "Ione Hathaway"),
        .. Of(Region.Iowa, null, Role.Auditor, "Lars Bettancourt"),
        .. Of(Region.Iowa, null, Role.SystemAdmin, "Yvette Moran-Scholl"),
        .. Of(Region.Kansas, "Topeka", Role.Counselor, "Lucinda Barrow", "Emmett Vasquez-Dunn"),
        .. Of(Region.Kansas, "Topeka", Role.Supervisor, "Nora Stallworth"),
        .. Of(Region.Kansas, null, Role.Fiscal, "Peter Amadi"),
        .. Of(Region.Kansas, null, Role.PolicyOffice, "Greta Holloway"),
        .. Of(Region.Kansas, null, Role.Auditor, "Simon Threlkeld"),
        .. Of(Region.Kansas, null, Role.SystemAdmin, "Maribeth Oyler"),
    ];

    internal static DemoAccount Named(string name) => Staff.Single(each => each.Name == name);

    internal static DemoAccount[] With(string agency, Role role) => [.. Staff.Where(each => each.Agency == agency && each.Role == role)];

    /// <summary>A client signs in with a name of their own, not with the agency's.</summary>
    internal static DemoAccount Client(string agency, string number, string given, string family) =>
        new(agency, $"{given} {family}", Role.Client, $"{Mail(given)}.{Mail(family)}@people.example") { Case = number };

    private static IEnumerable<DemoAccount> Of(Region region, string? office, Role role, params string[] names) =>
        names.Select(name => new DemoAccount(region.Agency, name, role, $"{Mail(name)}@{region.Mail}") { Office = office });

    private static string Mail(string name) => name.ToLowerInvariant().Replace(' ', '.');
}
