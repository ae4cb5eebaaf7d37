using Perfolizer.Horology;

namespace Throughline.Bench;

/// <summary>
/// Counts the time that this process had a processor, not the time on the wall: on a machine shared with others the one repeats, the other does not.
/// Only for what runs on one thread and waits for nothing.
/// </summary>
internal sealed class ProcessorTime : IClock
{
    public static readonly ProcessorTime Clock = new();

    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
