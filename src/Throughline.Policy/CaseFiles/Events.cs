using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>The events that a pack's rules look for. A file is looked through for them once, when it is folded.</summary>
public sealed class Events
{
    private const int NotOfThePack = -1;

    // The place of each event among those of the pack, by the event's number.
    private readonly int[] places;
    private readonly (int Place, Event Event)[][] byKind;

    public Events(params Event[] events)
    {
        Count = events.Length;
        places = new int[events.Max(each => each.Number) + 1];
        Array.Fill(places, NotOfThePack);
        foreach (var (place, each) in events.Index()) places[each.Number] = place;
        byKind = [.. Enum.GetValues<Kind>().Select(kind => events.Index().Where(each => each.Item.Kinds.Contains(kind)).Select(each => (each.Index, each.Item)).ToArray())];
    }

    /// <summary>How many there are.</summary>
    internal int Count { get; }

    /// <summary>The place of an event among those of the pack.</summary>
    /// <exception cref="KeyNotFoundException">The pack does not list the event.</exception>
    internal int PlaceOf(Event asked) => asked.Number < places.Length && places[asked.Number] is not NotOfThePack and var place ? place : throw IsNotOfThePack(asked);

    /// <summary>The events that an entry of this kind can be.</summary>
    internal (int Place, Event Event)[] Of(Kind kind) => byKind[(int)kind];

    private static KeyNotFoundException IsNotOfThePack(Event asked) => new($"'{asked.Name}' is no event of the pack");
}
