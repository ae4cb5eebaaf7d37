namespace Throughline.Policy;

/// <summary>A part of a case in which duties are owed: job search, follow-up of a job. In force from its first day up to, not on, its last.</summary>
public sealed class Phase
{
    internal const int Most = 32;
    private static int phases;

    internal Phase(string name, Action<Known, PhaseSpans> find)
    {
        Name = name;
        Find = find;
        Index = Interlocked.Increment(ref phases) - 1;
    }

    /// <summary>The phase in English, before the agency's words.</summary>
    public string Name { get; }

    internal int Index { get; }

    internal Action<Known, PhaseSpans> Find { get; }

    /// <summary>A duty without a phase is owed as long as there is a file.</summary>
    public static Phase TheCase { get; } = new("the case", (known, spans) =>
        spans.Add(known, DateOnly.MinValue, startEntry: -1, endEntry: -1));

    public override string ToString() => Name;
}

/// <summary>One stretch of a phase, half-open.</summary>
internal sealed class PhaseSpan
{
    public DateOnly Start;
    public DateOnly End;
    public int StartEntry;
    public int EndEntry;
    public string? Subject;

    /// <summary>The entries whose days lie in the stretch: from Low up to, not with, High.</summary>
    public int Low;
    public int High;

    public bool Runs => End == DateOnly.MaxValue;
}

/// <summary>The stretches of a phase in a file. Made once and filled anew for each file.</summary>
internal sealed class PhaseSpans
{
    private PhaseSpan[] made = [new(), new()];
    private int count;

    public ReadOnlySpan<PhaseSpan> All => made.AsSpan(0, count);

    public void Clear() => count = 0;

    /// <summary>A stretch from a day, that of the entry which began it nearly always, to the day of an entry, or running; notes which entries lie in it.</summary>
    public void Add(Known known, DateOnly start, int startEntry, int endEntry, string? subject = null)
    {
        if (count == made.Length) made = [.. made, new(), new()];
        var span = made[count++];
        span.Start = start;
        span.StartEntry = startEntry;
        span.Subject = subject;
        span.Low = startEntry >= 0 && known.On(startEntry) == start ? known.FirstOfItsDay(startEntry) : known.FirstOn(start);
        span.EndEntry = endEntry;
        span.End = endEntry < 0 ? DateOnly.MaxValue : known.On(endEntry);
        span.High = endEntry < 0 ? known.Count : known.FirstOfItsDay(endEntry);
    }
}
