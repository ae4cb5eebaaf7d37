using System.Collections.Concurrent;

namespace Throughline.Casework.Storage;

/// <summary>
/// What every page asks and hardly ever changes, as it was read a moment ago; older than that, it is read again.
/// Not HybridCache: that one counts by the machine's clock instead of the program's, and keeps that something was not found.
/// </summary>
internal sealed class TtlCache<TKey, TValue>(Func<DateTime> now, TimeSpan ttl)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTime Read)> known = new();

    /// <summary>What is not there is not kept: asking for it must not make this grow.</summary>
    public async ValueTask<TValue?> Of(TKey key, Func<Task<TValue?>> read)
    {
        var at = now();
        if (known.TryGetValue(key, out var kept) && at - kept.Read < ttl) return kept.Value;
        var value = await read();
        if (value is null) known.TryRemove(key, out _);
        else known[key] = (value, at);
        return value;
    }

    public void Forget(TKey key) => known.TryRemove(key, out _);
}
