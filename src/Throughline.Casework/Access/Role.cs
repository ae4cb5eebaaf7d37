namespace Throughline.Casework.Access;

/// <summary>What somebody is to an agency. One person has one.</summary>
public enum Role
{
    Counselor,
    PlacementSpecialist,

    /// <summary>An employment specialist of an outside provider.</summary>
    ProviderStaff,
    Supervisor,
    Fiscal,
    PolicyOffice,

    /// <summary>Reads everything, changes nothing.</summary>
    Auditor,
    Client,

    /// <summary>Keeps accounts; sees no case.</summary>
    SystemAdmin,

    /// <summary>Whoever runs the program's verbs on its machine. Nobody signs in as this.</summary>
    Console,
}

/// <summary>Who is acting: every use case that touches a case asks for one.</summary>
public sealed record Actor(string Id, string Agency, string Name, Role Role)
{
    public string? Office { get; init; }
    public string? Provider { get; init; }

    /// <summary>For a client: their own case.</summary>
    public string? Case { get; init; }

    /// <summary>Whoever runs a verb of the program on its own machine.</summary>
    public static Actor AtTheConsole(string agency) => new("console", agency, "the console", Role.Console);
}

/// <summary>Whose a case is: what access is decided by.</summary>
public readonly record struct Assignment(string Agency, string Case, string? Counselor, string? Specialist, string? Office, string? Provider);
