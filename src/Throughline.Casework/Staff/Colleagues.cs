using static Throughline.Casework.Missing;

namespace Throughline.Casework;

/// <summary>The staff whose day somebody may look at: those of the office, or of the whole agency.</summary>
public sealed class Colleagues(Ledger ledger)
{
    public sealed record Colleague(string Id, string Name, Role Role);

    public async Task<IReadOnlyList<Colleague>> Of(Actor actor, CancellationToken cancel = default)
    {
        FormattableString near = AccessTable.Of(actor.Role, Act.SeeToday) == Scope.Agency ? Sql.Empty : $"AND s.office = {Or(actor.Office)}";
        return await ledger.List(
            $"""
            SELECT s.id, s.name, s.role FROM staff s WHERE s.agency = {actor.Agency} AND s.active {near}
            AND s.role IN ({nameof(Role.Counselor)}, {nameof(Role.PlacementSpecialist)}) ORDER BY s.name
            """, row => new Colleague(row.GetString(0), row.GetString(1), Enum.Parse<Role>(row.GetString(2))), cancel);
    }
}
