namespace Throughline.Policy.Agencies;

/// <summary>A list or page that somebody's work begins from.</summary>
public enum Place
{
    Today,
    Team,
    Clients,
    Reports,
    Employers,
    Providers,
    Policy,
    FileRequests,
    Notices,
    MyCase,
}

/// <summary>Somebody's part in the cases of an agency: the word of the role, its name on pages, and what the person whose case it is reads of it.</summary>
public sealed record AgencyRole(string Word, string Name, string ForThePerson)
{
    /// <summary>The tabs of the role in their order. Where the first leads, its day begins; whoever may not go to one is not shown it.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    private static readonly Place[] OfWorker = [Place.Today, Place.Clients, Place.Employers, Place.Policy, Place.Notices];

    public static IReadOnlyList<AgencyRole> Common { get; } =
    [
        new("counselor", "Counselor", "your counselor") { Places = OfWorker },
        new("placement-specialist", "Placement specialist", "helps you find and keep a job") { Places = OfWorker },
        new("provider-staff", "Employment specialist", "helps you find and keep a job") { Places = OfWorker },
        new("supervisor", "Supervisor", "leads the team") { Places = [Place.Team, .. OfWorker] },
        new("fiscal", "Fiscal", "pays for services") { Places = [Place.Clients, Place.Policy] },
        new("policy-office", "Policy office", "keeps the rules up to date") { Places = [Place.Policy, Place.Team, Place.Clients] },
        new("auditor", "Auditor", "checks the work of the agency") { Places = [Place.Team, Place.Clients, Place.Employers, Place.Policy] },
        new("client", "Client", "you") { Places = [Place.MyCase] },
        new("system-admin", "System administrator", "keeps the accounts"),
        new("console", "Console", "runs the program"),
    ];

    /// <summary>The common roles, some under other names; where such a one says nothing of its places, they are the common ones.</summary>
    public static IReadOnlyList<AgencyRole> CommonBut(params AgencyRole[] own) =>
    [
        .. Common.Select(role => own.FirstOrDefault(each => each.Word == role.Word) is not { } other ? role : other.Places.Count > 0 ? other : other with { Places = role.Places }),
    ];
}
