namespace Throughline.Tests.Databases;

/// <summary>A clock that stands where a test puts it, be it back (FakeTimeProvider refuses that), while timers run on as they do (it would hold them).</summary>
public sealed class Clock(DateTimeOffset now) : TimeProvider
{
    /// <summary>Noon in Omaha on the day.</summary>
    public static Clock On(int year, int month, int day) => new(new(year, month, day, 18, 0, 0, TimeSpan.Zero));

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Forward(TimeSpan by) => Now += by;
}
