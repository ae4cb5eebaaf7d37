using System.Numerics;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.CaseFiles;

/// <summary>The file as it was known on a day: what rules look at. Reused from file to file; nothing here outlives an evaluation.</summary>
public sealed class Known
{
    private readonly PhaseSpans?[] spans = new PhaseSpans?[Phase.Most];
    private uint found;
    private Folded folded;
    private int[] days = [];
    private ulong[] bits = [];
    private int words;
    private int[] rows = [];
    private bool jobsRead;

    public Known() => jobs = new(this);

    public CaseFile File { get; private set; } = null!;

    public Pack Pack { get; private set; } = null!;

    public DateOnly AsOf { get; private set; }

    /// <summary>How many entries are known.</summary>
    public int Count { get; private set; }

    internal Jobs Jobs
    {
        get
        {
            if (!jobsRead)
            {
                jobsRead = true;
                jobs.Read();
            }

            return jobs;
        }
    }

    private readonly Jobs jobs;

    /// <summary>A clock that was read before in this evaluation: gates ask for it once a need.</summary>
    internal (Clock? Clock, bool Runs, ClockState State) LastRead;

    internal void Open(CaseFile file, DateOnly asOf)
    {
        File = file;
        Pack = file.Pack;
        AsOf = asOf;
        folded = file.On(asOf);
        rows = Pack.Events.Rows;
        days = folded.Days;
        bits = folded.Bits;
        words = folded.Words;
        Count = folded.LastDay <= asOf.DayNumber ? folded.Count : IndexOf(asOf, folded.Count, after: true);
        found = 0;
        jobsRead = false;
        LastRead = default;
    }

    public Entry Entry(int at) => folded.Entries[at];

    public DateOnly On(int at) => DateOnly.FromDayNumber(days[at]);

    /// <summary>The entry's position in the file as given.</summary>
    public int Place(int at) => folded.Place(at);

    internal bool Answers(int at, string id) => folded.Entries[at].Id == id || folded.FormerIds?[at] == id;

    /// <summary>The first entry on or after a day.</summary>
    public int FirstOn(DateOnly day) => IndexOf(day, Count, after: false);

    /// <summary>The first entry of the day on which an entry was.</summary>
    public int FirstOfItsDay(int at)
    {
        while (at > 0 && days[at - 1] == days[at]) at--;
        return at;
    }

    /// <summary>The first entry after the day on which an entry was.</summary>
    public int AfterItsDay(int at)
    {
        var day = days[at];
        while (++at < Count && days[at] == day) { }
        return at;
    }

    /// <summary>The first entry after a day.</summary>
    public int FirstAfter(DateOnly day) => IndexOf(day, Count, after: true);

    public bool Is(int at, Event asked) => (bits[(rows[asked.Index] * words) + (at >> 6)] >> at & 1) != 0;

    /// <summary>The first such entry at or after <paramref name="from"/> and before <paramref name="to"/>, or -1.</summary>
    public int Next(Event asked, int from, int to)
    {
        if (from >= to) return -1;
        var row = rows[asked.Index] * words;
        var word = from >> 6;
        var rest = bits[row + word] & (ulong.MaxValue << from);
        var last = (to - 1) >> 6;
        while (rest == 0)
        {
            if (++word > last) return -1;
            rest = bits[row + word];
        }

        var at = (word << 6) + BitOperations.TrailingZeroCount(rest);
        return at < to ? at : -1;
    }

    public int Next(Event asked, int from = 0) => Next(asked, from, Count);

    /// <summary>The last such entry before <paramref name="before"/>, or -1.</summary>
    public int Last(Event asked, int before)
    {
        if (before <= 0) return -1;
        var row = rows[asked.Index] * words;
        var word = (before - 1) >> 6;
        var rest = bits[row + word] & (ulong.MaxValue >> (63 - ((before - 1) & 63)));
        while (rest == 0)
        {
            if (--word < 0) return -1;
            rest = bits[row + word];
        }

        return (word << 6) + 63 - BitOperations.LeadingZeroCount(rest);
    }

    public int Last(Event asked) => Last(asked, Count);

    /// <summary>Every such entry from <paramref name="from"/> up to, not with, <paramref name="to"/>.</summary>
    public Marked Each(Event asked, int from, int to) => new(bits, rows[asked.Index] * words, from, to);

    public Marked Each(Event asked) => Each(asked, 0, Count);

    /// <summary>The stretches of time in which the phase was in force.</summary>
    internal ReadOnlySpan<PhaseSpan> Of(Phase phase)
    {
        var all = spans[phase.Index] ??= new(this);
        if ((found >> phase.Index & 1) == 0)
        {
            found |= 1u << phase.Index;
            all.Clear();
            phase.Find(this, all);
        }

        return all.All;
    }

    /// <summary>Since when the phase has been in force, if it is.</summary>
    public DateOnly? Since(Phase phase)
    {
        foreach (var span in Of(phase))
        {
            if (span.Runs) return span.Start;
        }

        return null;
    }

    // How many of the first entries lie before the day: halves while that is far, then counts eight at a time, which no branch predictor has to guess.
    private int IndexOf(DateOnly day, int high, bool after)
    {
        var before = after ? day.DayNumber + 1 : day.DayNumber;
        var (low, end) = (0, high);
        while (end - low > 128)
        {
            var middle = (low + end) >> 1;
            if (days[middle] < before) low = middle + 1;
            else end = middle;
        }

        var (counted, limit) = (Vector<int>.Zero, new Vector<int>(before));
        var at = low & -Vector<int>.Count;
        low = at;
        for (; at < end; at += Vector<int>.Count) counted -= Vector.LessThan(new Vector<int>(days, at), limit);
        return Math.Min(low + Vector.Sum(counted), high);
    }
}
