namespace Throughline.Casework.Access;

/// <summary>Who is acting: every use case that touches a case asks for one.</summary>
public sealed record Actor(string Id, string Agency, string Name, Role Role)
{
    public string? Office { get; init; }
    public string? Provider { get; init; }

    /// <summary>For a client: their own case.</summary>
    public string? Case { get; init; }

    /// <summary>A duty that is theirs besides the role, by the word of the agency or of <see cref="StaffDuties"/>.</summary>
    public string? Duty { get; init; }

    /// <summary>Whoever runs a verb of the program on its own machine.</summary>
    public static Actor AtTheConsole(string agency) => new("console", agency, "the console", Role.Console);

    /// <summary>The staff id, or nothing where nobody of the agency acted but the program itself.</summary>
    public static string Known(string staff) => staff == AtTheConsole("").Id ? "" : staff;
}
