using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;
using static Throughline.Casework.Storage.DbNull;

namespace Throughline.Casework.Staff;

/// <summary>The staff whose day somebody may look at: those of the office, or of the whole agency. A few seconds old at most.</summary>
public sealed class Colleagues(Database database, AgencyClock clock)
{
    private readonly TtlCache<(string Agency, string? Office, bool Everybody), List<Colleague>> known = new(() => clock.Now, TimeSpan.FromSeconds(5));

    public sealed record Colleague(string Id, string Name, Role Role);

    public async Task<IReadOnlyList<Colleague>> Of(Actor actor, CancellationToken cancel = default)
    {
        if (actor.LeadsAProvider())
        {
            return await database.List(
                $"SELECT s.id, s.name, s.role FROM staff s WHERE s.agency = {actor.Agency} AND s.active AND s.provider = {Or(actor.Provider)} AND s.role = {nameof(Role.ProviderStaff)} ORDER BY s.name",
                row => new Colleague(row.GetString(0), row.GetString(1), Enum.Parse<Role>(row.GetString(2))), cancel);
        }

        var everybody = AccessTable.Of(actor.Role, Permission.SeeToday) == Scope.Agency;
        FormattableString near = everybody ? Sql.Empty : $"AND s.office = {Or(actor.Office)}";
        return (await known.Of((actor.Agency, everybody ? null : actor.Office, everybody), async () => await database.List(
            $"""
            SELECT s.id, s.name, s.role FROM staff s WHERE s.agency = {actor.Agency} AND s.active {near}
            AND s.role IN ({nameof(Role.Counselor)}, {nameof(Role.PlacementSpecialist)}) ORDER BY s.name
            """, row => new Colleague(row.GetString(0), row.GetString(1), Enum.Parse<Role>(row.GetString(2))), cancel)))!;
    }
}
