using System.Collections.Frozen;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>The events that a pack's rules look for. A file is looked through for them once, when it is folded.</summary>
public sealed class Events
{
    private readonly FrozenDictionary<Event, int> numbers;
    private readonly (int Number, Event Event)[][] byKind;

    public Events(params Event[] events)
    {
        numbers = events.Select((each, number) => KeyValuePair.Create(each, number)).ToFrozenDictionary();
        byKind = [.. Enum.GetValues<Kind>().Select(kind => events.Select((each, number) => (number, each)).Where(each => each.each.Kinds.Contains(kind)).ToArray())];
    }

    /// <summary>How many there are.</summary>
    internal int Count => numbers.Count;

    /// <summary>The number of an event within the pack.</summary>
    internal int NumberOf(Event asked) => numbers[asked];

    /// <summary>The events that an entry of this kind can be.</summary>
    internal (int Number, Event Event)[] Of(Kind kind) => byKind[(int)kind];
}
