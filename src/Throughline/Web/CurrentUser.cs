using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Web;

/// <summary>Who is signed in, for pages: the person, their agency's pack and its day.</summary>
public sealed class CurrentUser(IHttpContextAccessor http, AgencyPacks packs, AgencyClock clock)
{
    public Actor Actor => field ??= http.HttpContext!.User.AsActor();

    public Pack Pack => field ??= packs.Of(Actor.Agency)!;

    /// <summary>The person's role as the agency has it.</summary>
    public AgencyRole Role => Pack.Role(Actor.Role.JsonName());

    public DateOnly Today => clock.Today(Pack);

    public bool May(Permission permission) => Actor.May(permission);

    /// <summary>Whether clients are assigned to people of this role: they have a list of their own.</summary>
    public bool CarriesCases => AccessTable.Of(Actor.Role, Permission.RecordEntry) is Scope.Office or Scope.OwnProvider && Actor.Role != Casework.Access.Role.Supervisor;

    /// <summary>What the search at the top finds for this person.</summary>
    public string Finds => May(Permission.ReadEmployers) ? $"{Pack.Client}, number or employer" : $"{Pack.Client} or number";

    /// <summary>The agency's word for the person served, with a capital: Client, Consumer.</summary>
    public string Client => char.ToUpperInvariant(Pack.Client[0]) + Pack.Client[1..];
}
