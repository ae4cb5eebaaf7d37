using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>The staff whose day somebody may look at: those of the office, or of the whole agency.</summary>
public sealed class Colleagues(CaseworkDb db)
{
    public sealed record Colleague(string Id, string Name, Role Role);

    public async Task<IReadOnlyList<Colleague>> Of(Actor actor, CancellationToken cancel = default)
    {
        var wide = AccessTable.Of(actor.Role, Act.SeeToday) == Scope.Agency;
        return await db.Staff.AsNoTracking()
            .Where(staff => staff.Agency == actor.Agency && staff.Active && (wide || staff.Office == actor.Office) && (staff.Role == Role.Counselor || staff.Role == Role.PlacementSpecialist))
            .OrderBy(staff => staff.Name)
            .Select(staff => new Colleague(staff.Id, staff.Name, staff.Role))
            .ToListAsync(cancel);
    }
}
