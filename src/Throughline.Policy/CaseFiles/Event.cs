using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>What an entry counts as: "client contact", "agreement reviewed". Rules look for events; events name kinds and words once.</summary>
public sealed class Event
{
    private static int events;

    private readonly EntryTest?[] tests = new EntryTest?[Enum.GetValues<Kind>().Length];

    private Event(string name)
    {
        Name = name;
        Index = Interlocked.Increment(ref events) - 1;
    }

    /// <summary>The event in English, before the agency's words.</summary>
    public string Name { get; }

    internal int Index { get; }

    /// <summary>The kinds of entry that can be this event.</summary>
    public IEnumerable<Kind> Kinds => Enum.GetValues<Kind>().Where(kind => tests[(int)kind] is not null);

    /// <summary>Entries of one kind, those for which <paramref name="test"/> holds if one is given.</summary>
    public static Event When<T>(Kind kind, string name, Func<T, bool>? test = null) where T : Entry
    {
        var made = new Event(name);
        made.tests[(int)kind] = new EntryTest<T>(test);
        return made;
    }

    /// <summary>Whatever is one of these.</summary>
    public static Event Either(string name, params Event[] of)
    {
        var made = new Event(name);
        foreach (var each in of)
        {
            for (var kind = 0; kind < made.tests.Length; kind++)
            {
                if (each.tests[kind] is { } asked) made.tests[kind] = made.tests[kind] is { } before ? before.Or(asked) : asked;
            }
        }

        return made;
    }

    /// <summary>Whether the entry is this event.</summary>
    public bool Is(Entry entry) => tests[(int)entry.Kind]?.Holds(entry) ?? false;

    internal EntryTest? TestFor(Kind kind) => tests[(int)kind];

    public override string ToString() => Name;
}

/// <summary>The events that a pack's rules look for, and the row of bits that each has in a file.</summary>
public sealed class Events
{
    private readonly int[] rowOf;
    private readonly Marking?[] byKind;

    public Events(params Event[] events)
    {
        All = events;
        rowOf = new int[events.Max(each => each.Index) + 1];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < events.Length; row++) rowOf[events[row].Index] = row;
        byKind = [.. Enum.GetValues<Kind>().Select(kind =>
        {
            var asked = events.Select((each, row) => (Row: row, Test: each.TestFor(kind)!)).Where(each => each.Test is not null).ToArray();
            return asked.Length == 0 ? null : asked[0].Test.Marking(asked);
        })];
    }

    public IReadOnlyList<Event> All { get; }

    /// <summary>The row of bits of each event, by its index.</summary>
    internal int[] Rows => rowOf;

    /// <summary>Marks the events of each entry: a row of bits an event, a word of 64 entries.</summary>
    internal void Mark(ReadOnlySpan<Entry> entries, Span<ulong> bits, int words)
    {
        for (var at = 0; at < entries.Length; at++) byKind[(int)entries[at].Kind]?.Mark(entries[at], bits[(at >> 6)..], words, 1UL << at);
    }
}
