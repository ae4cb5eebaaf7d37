using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.CaseFiles;

/// <summary>
/// The file as it was known on a day: what rules look at. Entries lie in reading order, corrected, each at its place; a search gives the place of what it
/// found, or nothing.
/// </summary>
public sealed class Known
{
    private readonly Folded folded;
    private readonly List<(Phase Phase, List<PhaseSpan> Spans)> phases = new(4);
    private List<(object Of, object? Reading)>? readings;

    internal Known(CaseFile file, DateOnly asOf)
    {
        File = file;
        Calendar = file.Terms.Calendar;
        Decided = file.Terms.Decided;
        AsOf = asOf;
        folded = file.On(asOf);
        Count = FirstAfter(asOf);
    }

    private Known(CaseFile file, DateOnly asOf, int position) : this(file, asOf) => Count = folded.PlaceOf(position);

    /// <summary>What is read before an entry of the file, on its own day.</summary>
    internal static Known Before(CaseFile file, int position) => new(file, file.AsRecorded[position].On, position);

    public CaseFile File { get; }

    public AgencyCalendar Calendar { get; }

    /// <summary>What the agency decided on dated values.</summary>
    public DecidedValues Decided { get; }

    public DateOnly AsOf { get; }

    /// <summary>How many entries are known.</summary>
    public int Count { get; }

    /// <summary>The entries that are known, in reading order.</summary>
    internal ArraySegment<Entry> Entries => new(folded.Entries, 0, Count);

    internal Jobs Jobs => field ??= Count == folded.Entries.Length ? folded.Jobs : new(Entries);

    /// <summary>How authorizations stand, in the order in which they came up.</summary>
    internal List<AuthorizationFact> Authorizations => field ??= Count == folded.Entries.Length ? folded.Authorizations : AuthorizationFact.In(Entries);

    public Entry Entry(int at) => folded.Entries[at];

    /// <summary>An entry of which the kind is known.</summary>
    public T Entry<T>(int at) where T : Entry => (T)folded.Entries[at];

    public DateOnly On(int at) => folded.On(at);

    public bool Is(int at, Event asked) => folded.Index.First(asked, at, at + 1) is not null;

    /// <summary>The entry's position in the file as given.</summary>
    public int Position(int at) => folded.Position(at);

    /// <summary>The place of the first entry on or after a day, where a search may begin or end.</summary>
    public int FirstOn(DateOnly day) => folded.FirstOn(day);

    /// <summary>The place of the first entry after a day, where a search may begin or end.</summary>
    public int FirstAfter(DateOnly day) => day == DateOnly.MaxValue ? folded.Entries.Length : folded.FirstOn(day.AddDays(1));

    /// <summary>The place of the first entry after the day on which an entry was.</summary>
    public int AfterTheDayOf(int at)
    {
        var day = On(at);
        while (++at < Count && On(at) == day) { }
        return at;
    }

    /// <summary>The first such entry.</summary>
    public int? First(Event asked) => First(asked, 0);

    /// <summary>The first such entry at or after a place.</summary>
    public int? First(Event asked, int from) => First(asked, from, Count);

    /// <summary>The first such entry from one place up to, not with, another.</summary>
    public int? First(Event asked, int from, int before) => folded.Index.First(asked, from, Math.Min(before, Count));

    /// <summary>The first such entry on or after a day.</summary>
    public int? FirstSince(Event asked, DateOnly day) => First(asked, FirstOn(day));

    /// <summary>The first such entry from one day to another, both included.</summary>
    public int? FirstWithin(Event asked, DateOnly day, DateOnly last) => First(asked, FirstOn(day), FirstAfter(last));

    /// <summary>The first such entry for which <paramref name="which"/> holds.</summary>
    public int? First<T>(Event asked, Func<T, bool> which, int from = 0) where T : Entry
    {
        foreach (var at in Each(asked, from, Count))
        {
            if (which(Entry<T>(at))) return at;
        }

        return null;
    }

    /// <summary>The last such entry.</summary>
    public int? Last(Event asked) => LastBefore(Count, asked);

    /// <summary>The last such entry before a place.</summary>
    public int? LastBefore(int place, Event asked) => folded.Index.LastBefore(asked, Math.Min(place, Count));

    /// <summary>The last such entry on or before a day.</summary>
    public int? LastUntil(DateOnly day, Event asked) => LastBefore(FirstAfter(day), asked);

    /// <summary>The last such entry before a place for which <paramref name="which"/> holds.</summary>
    public int? LastBefore<T>(int place, Event asked, Func<T, bool> which) where T : Entry
    {
        var all = Each(asked, 0, place);
        for (var at = all.Count - 1; at >= 0; at--)
        {
            if (which(Entry<T>(all[at]))) return all[at];
        }

        return null;
    }

    /// <summary>Every such entry.</summary>
    public ArraySegment<int> Each(Event asked) => Each(asked, 0, Count);

    /// <summary>Every such entry from one place up to, not with, another.</summary>
    public ArraySegment<int> Each(Event asked, int from, int before) => folded.Index.Each(asked, from, Math.Min(before, Count));

    /// <summary>Since when the phase has been in force, if it is.</summary>
    public DateOnly? Since(Phase phase)
    {
        foreach (var span in Of(phase))
        {
            if (span.Runs) return span.Start;
        }

        return null;
    }

    /// <summary>Whether an entry answers to an id: its own, or one that it replaces.</summary>
    internal bool Answers(int at, string id) => folded.Answers(at, id);

    /// <summary>The stretches of time in which the phase was in force.</summary>
    internal List<PhaseSpan> Of(Phase phase)
    {
        foreach (var (found, known) in phases)
        {
            if (found == phase) return known;
        }

        var spans = new PhaseSpans(this);
        phase.Find(this, spans);
        phases.Add((phase, spans.All));
        return spans.All;
    }

    /// <summary>What is read of the file for something, worked out once: a clock, a window, that several needs ask for.</summary>
    internal TReading Once<TOf, TReading>(TOf of, Func<TOf, Known, TReading> read) where TOf : class where TReading : class?
    {
        foreach (var (known, reading) in readings ??= new(4))
        {
            if (ReferenceEquals(known, of)) return (TReading)reading!;
        }

        var made = read(of, this);
        readings.Add((of, made));
        return made;
    }
}
