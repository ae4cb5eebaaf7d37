using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>What an entry counts as: "client contact", "agreement reviewed". Rules look for events; events name kinds and words once.</summary>
public sealed class Event
{
    private static int made;

    private readonly Func<Entry, bool>?[] tests = new Func<Entry, bool>?[Enum.GetValues<Kind>().Length];

    private Event(string name) => (Name, Number) = (name, Interlocked.Increment(ref made) - 1);

    /// <summary>The event in English, before the agency's words.</summary>
    public string Name { get; }

    /// <summary>Events are numbered as they are made, so that a table can say of each where it lies in a file.</summary>
    internal int Number { get; }

    /// <summary>The kinds of entry that can be this event.</summary>
    public IEnumerable<Kind> Kinds => Enum.GetValues<Kind>().Where(kind => tests[(int)kind] is not null);

    /// <summary>Entries of one kind, those for which <paramref name="test"/> holds if one is given.</summary>
    public static Event When<T>(Kind kind, string name, Func<T, bool>? test = null) where T : Entry
    {
        var made = new Event(name);
        made.tests[(int)kind] = (kind, test) switch
        {
            (Kind.Contact, null) => static entry => !IsAnAttempt(entry),
            (Kind.Contact, _) => entry => !IsAnAttempt(entry) && test((T)entry),
            (_, null) => static _ => true,
            _ => entry => test((T)entry),
        };
        return made;
    }

    /// <summary>Whatever is one of these.</summary>
    public static Event Either(string name, params Event[] of)
    {
        var made = new Event(name);
        foreach (var kind in of.SelectMany(each => each.Kinds).Distinct())
        {
            Func<Entry, bool>[] asked = [.. of.Select(each => each.tests[(int)kind]).OfType<Func<Entry, bool>>()];
            made.tests[(int)kind] = asked is [var only] ? only : entry => Array.Exists(asked, test => test(entry));
        }

        return made;
    }

    /// <summary>Whether the entry is this event.</summary>
    public bool Is(Entry entry) => tests[(int)entry.Kind] is { } test && test(entry);

    // An attempt that reached nobody is on record, and no rule reads it.
    private static bool IsAnAttempt(Entry entry) => entry is Contact { Reached: false };

    public override string ToString() => Name;
}
