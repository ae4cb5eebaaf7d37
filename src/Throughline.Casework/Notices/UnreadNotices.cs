using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Notices;

/// <summary>How many notices wait to be read: every page says it. One's own reading shows at once, what others bring within seconds.</summary>
public sealed class UnreadNotices(Database database, AgencyClock clock)
{
    /// <summary>Counting stops here.</summary>
    public const int Many = 100;

    private readonly TtlCache<string, int> known = new(() => clock.Now, TimeSpan.FromSeconds(5));

    /// <summary>How many are unread, counted up to <see cref="Many"/>.</summary>
    public async ValueTask<int> Count(Actor actor, CancellationToken cancel = default) => !actor.May(Permission.ReadNotices) ? 0 : await known.Of(actor.Id, async () => (await database.List(
        $"""
        SELECT count(*) FROM (SELECT 1 FROM notices n JOIN cards c ON c.agency = n.agency AND c."case" = n."case"
        WHERE n.agency = {actor.Agency} AND n."for" = {actor.Id} AND n.read_at IS NULL AND {AccessFilter.Within(actor, Permission.ReadCase, clock.Today(actor.Agency))} LIMIT {Many}) unread
        """, row => row.GetInt32(0), cancel))[0]);

    /// <summary>The person has read some of them.</summary>
    internal void Forget(Actor actor) => known.Forget(actor.Id);
}
