using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>Where each event lies in a folded file: for each the places of its entries, in reading order.</summary>
internal sealed class EventIndex
{
    private readonly Events events;

    // The places of all events one after the other; an event's begin where those of the event before it end.
    private readonly int[] places;
    private readonly int[] ends;

    internal EventIndex(Entry[] entries, Events events)
    {
        this.events = events;
        ends = new int[events.Count + 1];
        var found = new List<(int Number, int Place)>(entries.Length * 3);
        for (var place = 0; place < entries.Length; place++)
        {
            foreach (var (number, each) in events.Of(entries[place].Kind))
            {
                if (!each.Is(entries[place])) continue;
                found.Add((number, place));
                ends[number + 1]++;
            }
        }

        for (var number = 1; number < ends.Length; number++) ends[number] += ends[number - 1];
        places = new int[found.Count];
        var next = ends.AsSpan().ToArray();
        foreach (var (number, place) in found) places[next[number]++] = place;
    }

    /// <summary>The first of the event's places from one place up to, not with, another.</summary>
    internal int? First(Event asked, int from, int before)
    {
        var number = events.NumberOf(asked);
        var first = FirstAtOrAfter(from, ends[number], ends[number + 1]);
        return first < ends[number + 1] && places[first] < before ? places[first] : null;
    }

    /// <summary>The last of the event's places before a place.</summary>
    internal int? LastBefore(Event asked, int before)
    {
        var number = events.NumberOf(asked);
        var end = FirstAtOrAfter(before, ends[number], ends[number + 1]);
        return end > ends[number] ? places[end - 1] : null;
    }

    /// <summary>The event's places from one place up to, not with, another.</summary>
    internal ArraySegment<int> Each(Event asked, int from, int before)
    {
        var number = events.NumberOf(asked);
        var first = FirstAtOrAfter(from, ends[number], ends[number + 1]);
        var end = FirstAtOrAfter(before, first, ends[number + 1]);
        return new(places, first, end - first);
    }

    private int FirstAtOrAfter(int place, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (places[middle] < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
