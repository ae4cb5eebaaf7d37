using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;

namespace Throughline.Casework.Providers;

/// <summary>The accounts of a provider's people, for who lists them.</summary>
public sealed class ProviderAccounts(DbContext db)
{
    public async Task<IReadOnlyList<(string Id, string Name)>> Of(Actor actor, string provider, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.KeepProviders)) return [];
        var people = await db.Set<StaffMember>().AsNoTracking().Where(each => each.Agency == actor.Agency && each.Provider == provider && each.Active)
            .OrderBy(each => each.Name).Select(each => new { each.Id, each.Name }).ToListAsync(cancel);
        return people.ConvertAll(each => (each.Id, each.Name));
    }
}
