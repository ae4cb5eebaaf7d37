using System.Collections.Concurrent;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Staff;

/// <summary>What people are called, for pages that name who did what. Kept for a few minutes: names hardly change, and every page asks.</summary>
public sealed class StaffNames(Database database, AgencyClock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (string Name, DateTime Read)> known = new(StringComparer.Ordinal);

    /// <summary>The names of these staff ids; somebody who is not staff goes by the id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IEnumerable<string?> ids, CancellationToken cancel = default)
    {
        var now = clock.Now;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string>? missing = null;
        foreach (var id in ids)
        {
            if (string.IsNullOrEmpty(id) || names.ContainsKey(id)) continue;
            if (known.TryGetValue(id, out var kept) && now - kept.Read < Kept) names[id] = kept.Name;
            else
            {
                (missing ??= []).Add(id);
                names[id] = id == "console" ? "Import" : id;
            }
        }

        if (missing is null) return names;
        Statement[] statements = [.. missing.Select(id => new Statement("SELECT id, name FROM staff WHERE id = $1", id))];
        await database.Read(async db =>
        {
            await db.Query(statements, (_, row) => names[row.GetString(0)] = row.GetString(1), cancel);
            return true;
        }, cancel);
        foreach (var id in missing) known[id] = (names[id], now);
        return names;
    }
}
