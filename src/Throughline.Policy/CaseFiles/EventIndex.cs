using System.Runtime.CompilerServices;
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
        var found = new List<(int Event, int Place)>(entries.Length * 3);
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
        var all = All(asked);
        var first = Ascending.FirstAtLeast(from, all);
        return first < all.Length && all[first] < before ? all[first] : null;
    }

    /// <summary>The last of the event's places before a place.</summary>
    internal int? LastBefore(Event asked, int before)
    {
        var all = All(asked);
        var end = Ascending.FirstAtLeast(before, all);
        return end > 0 ? all[end - 1] : null;
    }

    /// <summary>The event's places from one place up to, not with, another.</summary>
    internal ArraySegment<int> Each(Event asked, int from, int before)
    {
        var number = events.PlaceOf(asked);
        var all = places.AsSpan(ends[number]..ends[number + 1]);
        var first = Ascending.FirstAtLeast(from, all);
        return new(places, ends[number] + first, Math.Max(Ascending.FirstAtLeast(before, all) - first, 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<int> All(Event asked)
    {
        var number = events.PlaceOf(asked);
        return places.AsSpan(ends[number]..ends[number + 1]);
    }
}
