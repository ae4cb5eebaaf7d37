using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>What an event asks of an entry of one kind.</summary>
internal abstract class EntryTest
{
    internal abstract bool Holds(Entry entry);

    internal abstract EntryTest Or(EntryTest other);

    /// <summary>All that a pack's events ask of this kind, each with its row of bits.</summary>
    internal abstract Marking Marking((int Row, EntryTest Test)[] asked);
}

/// <param name="test">None where every entry of the kind will do.</param>
internal sealed class EntryTest<T>(Func<T, bool>? test) : EntryTest where T : Entry
{
    private readonly Func<T, bool>? test = test;

    internal override bool Holds(Entry entry) => test is null || test((T)entry);

    internal override EntryTest Or(EntryTest other) =>
        test is { } one && ((EntryTest<T>)other).test is { } another ? new EntryTest<T>(entry => one(entry) || another(entry)) : new EntryTest<T>(null);

    internal override Marking Marking((int Row, EntryTest Test)[] asked) =>
        new Marking<T>([.. asked.Select(each => (each.Row, ((EntryTest<T>)each.Test).test))]);
}

/// <summary>Marks one kind of entry for all events at once: its type is asked for once an entry, not once an event.</summary>
internal abstract class Marking
{
    internal abstract void Mark(Entry entry, Span<ulong> bits, int words, ulong bit);
}

internal sealed class Marking<T>((int Row, Func<T, bool>? Test)[] asked) : Marking where T : Entry
{
    private readonly (int Row, Func<T, bool>? Test)[] asked = asked;

    internal override void Mark(Entry entry, Span<ulong> bits, int words, ulong bit)
    {
        var typed = (T)entry;
        foreach (var (row, test) in asked)
        {
            if (test is null || test(typed)) bits[row * words] |= bit;
        }
    }
}
