using System.Collections.Concurrent;
using Throughline.Casework.Agencies;

namespace Throughline.Casework.Storage;

/// <summary>What every page asks and hardly ever changes, as it was read a moment ago; older than that, it is read again.</summary>
internal sealed class Kept<TKey, TValue>(AgencyClock clock, TimeSpan moment)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTime Read)> known = new();

    /// <summary>What is not there is not kept: asking for it must not make this grow.</summary>
    public async ValueTask<TValue?> Of(TKey key, Func<Task<TValue?>> read)
    {
        var now = clock.Now;
        if (known.TryGetValue(key, out var kept) && now - kept.Read < moment) return kept.Value;
        var value = await read();
        if (value is null) known.TryRemove(key, out _);
        else known[key] = (value, now);
        return value;
    }

    public void Forget(TKey key) => known.TryRemove(key, out _);
}
