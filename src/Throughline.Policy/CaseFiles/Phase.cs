using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

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
        spans.Add(DateOnly.MinValue, startEntry: -1, endEntry: -1));

    public override string ToString() => Name;
}

/// <summary>One stretch of a phase, half-open.</summary>
internal sealed class PhaseSpan(Known known)
{
    internal Func<Entry, string>? About;
    public DateOnly Start;
    public DateOnly End;
    public int StartEntry;
    public int EndEntry;

    /// <summary>The entries whose days lie in the stretch: from Low up to, not with, High.</summary>
    public int Low;
    public int High;

    /// <summary>What the stretch is about where a file can have several at a time: a job, an authorization.</summary>
    public string? Subject => About?.Invoke(known.Entry(StartEntry));

    public bool Runs => End == DateOnly.MaxValue;
}

/// <summary>The stretches of a phase in a file. Made once and filled anew for each file.</summary>
internal sealed class PhaseSpans(Known known)
{
    private PhaseSpan[] made = [new(known), new(known)];
    private int count;

    public ReadOnlySpan<PhaseSpan> All => made.AsSpan(0, count);

    public void Clear() => count = 0;

    /// <summary>A stretch from the day of the entry that began it to that of the entry that ended it, or running (-1).</summary>
    public void Add(int startEntry, int endEntry) => Add(known.On(startEntry), startEntry, endEntry);

    /// <summary>A stretch that begins on a day of its own, or whose first entry says what it is about.</summary>
    public void Add(DateOnly start, int startEntry, int endEntry, Func<Entry, string>? about = null)
    {
        if (count == made.Length) made = [.. made, new(known), new(known)];
        var span = made[count++];
        span.About = about;
        span.Start = start;
        span.StartEntry = startEntry;
        span.Low = startEntry >= 0 && known.On(startEntry) == start ? known.FirstOfItsDay(startEntry) : known.FirstOn(start);
        span.EndEntry = endEntry;
        span.End = endEntry < 0 ? DateOnly.MaxValue : known.On(endEntry);
        span.High = endEntry < 0 ? known.Count : known.FirstOfItsDay(endEntry);
    }
}
