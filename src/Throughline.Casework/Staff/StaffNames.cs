using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>What the people behind the ids of a record are called.</summary>
public sealed class StaffNames(CaseworkDb db)
{
    public async Task<IReadOnlyDictionary<string, string>> Of(string agency, IEnumerable<string?> ids, CancellationToken cancel = default)
    {
        var asked = ids.OfType<string>().Distinct().ToArray();
        return await db.Staff.AsNoTracking().Where(staff => asked.Contains(staff.Id) && staff.Agency == agency).ToDictionaryAsync(staff => staff.Id, staff => staff.Name, StringComparer.Ordinal, cancel);
    }
}
