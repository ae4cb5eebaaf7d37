namespace Throughline.Policy;

/// <summary>A part of a case in which duties are owed: job search, follow-up of a job. In force from its first day up to, not on, its last.</summary>
public sealed class Phase
{
    internal const int Most = 32;
    private static int phases;

    internal Phase(string name, Action<Known, List<PhaseSpan>> find)
    {
        Name = name;
        Find = find;
        Index = Interlocked.Increment(ref phases) - 1;
    }

    /// <summary>The phase in English, before the agency's words.</summary>
    public string Name { get; }

    internal int Index { get; }

    internal Action<Known, List<PhaseSpan>> Find { get; }

    /// <summary>A duty without a phase is owed as long as there is a file.</summary>
    public static Phase TheCase { get; } = new("the case", (known, spans) =>
        spans.Add(new(DateOnly.MinValue, -1) { High = known.Count }));

    public override string ToString() => Name;
}

/// <summary>One stretch of a phase, half-open.</summary>
internal struct PhaseSpan(DateOnly start, int startEntry)
{
    public DateOnly Start = start;
    public DateOnly End = DateOnly.MaxValue;
    public int StartEntry = startEntry;
    public int EndEntry = -1;
    public string? Subject;

    /// <summary>The entries whose days lie in the stretch: from Low up to, not with, High.</summary>
    public int Low;
    public int High;

    public readonly bool Runs => End == DateOnly.MaxValue;
}

internal static class PhaseSpans
{
    /// <summary>Closes a stretch on the day of an entry, or leaves it running, and notes which entries lie in it.</summary>
    public static void Add(this List<PhaseSpan> spans, Known known, PhaseSpan span, int endEntry)
    {
        if (endEntry >= 0)
        {
            span.EndEntry = endEntry;
            span.End = known.On(endEntry);
        }

        span.Low = known.FirstOn(span.Start);
        span.High = span.Runs ? known.Count : known.FirstOn(span.End);
        spans.Add(span);
    }
}
