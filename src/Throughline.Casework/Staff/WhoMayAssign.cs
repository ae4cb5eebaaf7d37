using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Staff;

/// <summary>The names of those who may assign a case, shown to somebody who may not. Cached for a few minutes, like other names.</summary>
public sealed class WhoMayAssign(Database database, AgencyClock clock)
{
    private static readonly string Select = $"SELECT name FROM staff WHERE agency = $1 AND active AND (role IN ({Reaching(Scope.Agency)}) OR (role IN ({Reaching(Scope.Office)}) AND office = $2)) ORDER BY name";

    private readonly TtlCache<(string, string?), List<string>> known = new(() => clock.Now, TimeSpan.FromMinutes(5));

    public async Task<IReadOnlyList<string>> In(string agency, string? office, CancellationToken cancel = default) =>
        (await known.Of((agency, office), async () => await database.List(new Statement(Select, agency, DbNull.Or(office)), row => row.GetString(0), cancel)))!;

    private static string Reaching(Scope scope) => string.Join(", ", Enum.GetValues<Role>().Where(role => AccessTable.Of(role, Permission.AssignCase) == scope).Select(role => $"'{role}'"));
}
