using System.Collections.Concurrent;
using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Agencies;

/// <summary>What time it is, and what day it is where an agency counts its days.</summary>
public sealed class AgencyClock(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TimeZoneInfo> zones = new();

    /// <summary>This instant in UTC, to the microsecond: what both databases keep.</summary>
    public DateTime Now
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    public DateOnly Today(Pack pack) => DayOf(pack, Now);

    /// <summary>Today where the agency is; an agency that nobody knows is a mistake of the caller.</summary>
    public DateOnly Today(string agency) =>
        Today(Packs.Of(agency) ?? throw new ArgumentException($"'{agency}' is not an agency of this program", nameof(agency)));

    /// <summary>The agency's day at an instant.</summary>
    public DateOnly DayOf(Pack pack, DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone(pack)));

    /// <summary>An instant as the clock on the agency's wall shows it.</summary>
    public DateTime OnTheWall(Pack pack, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone(pack));

    /// <summary>The instant at which a day begins where the agency is.</summary>
    public DateTime StartOf(Pack pack, DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone(pack));

    private TimeZoneInfo Zone(Pack pack) => zones.GetOrAdd(pack.TimeZone, TimeZoneInfo.FindSystemTimeZoneById);
}
