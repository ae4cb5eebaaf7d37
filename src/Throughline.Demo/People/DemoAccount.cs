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

    /// <summary>A client signs in with a name of their own, not with the agency's.</summary>
    internal static DemoAccount Client(string agency, string number, string given, string family) =>
        new(agency, $"{given} {family}", Role.Client, $"{Mail(given)}.{Mail(family)}@people.example") { Case = number };

    internal static IEnumerable<DemoAccount> Of(Region region, string? office, Role role, params string[] names) =>
        names.Select(name => new DemoAccount(region.Agency, name, role, $"{Mail(name)}@{region.Mail}") { Office = office });

    private static string Mail(string name) => name.ToLowerInvariant().Replace(' ', '.');
}
