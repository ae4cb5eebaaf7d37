using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>Those who may say who works a case, by name: told to somebody who may not, where nobody is named yet.</summary>
public sealed class WhoMayAssign(CaseworkDb db)
{
    private static readonly Role[] InTheAgency = [.. Reaching(Scope.Agency)];
    private static readonly Role[] InTheOffice = [.. Reaching(Scope.Office)];

    public async Task<IReadOnlyList<string>> In(string agency, string? office, CancellationToken cancel = default) =>
        await db.Staff.AsNoTracking()
            .Where(staff => staff.Agency == agency && staff.Active && (InTheAgency.Contains(staff.Role) || (InTheOffice.Contains(staff.Role) && staff.Office == office)))
            .OrderBy(staff => staff.Name).Select(staff => staff.Name).ToListAsync(cancel);

    private static IEnumerable<Role> Reaching(Scope scope) => Enum.GetValues<Role>().Where(role => AccessTable.Of(role, Act.AssignCase) == scope);
}
