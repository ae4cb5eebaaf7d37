namespace Throughline.Policy;

/// <summary>A file's entries as they stand after its corrections, in reading order: by day, then by position.</summary>
internal sealed class Folded
{
    private Folded(Entry[] entries, int[] days, int[] places, string?[]? formerIds, Events events)
    {
        Entries = entries;
        Places = places;
        FormerIds = formerIds;
        Days = days;
        Words = Math.Max(1, (entries.Length + 63) / 64);
        Bits = new ulong[events.All.Count * Words];
        events.Mark(entries, Bits, Words);
    }

    internal Entry[] Entries { get; }

    /// <summary>Each entry's position in the file as given.</summary>
    internal int[] Places { get; }

    /// <summary>Where a replacement brought an id of its own: the id that it answers to besides.</summary>
    internal string?[]? FormerIds { get; }

    /// <summary>Each entry's day, as a number.</summary>
    internal int[] Days { get; }

    internal ulong[] Bits { get; }

    internal int Words { get; }

    /// <summary>The file as it stands once every entry dated up to <paramref name="known"/> is known.</summary>
    internal static Folded Of(IReadOnlyList<Entry> given, Events events, DateOnly known, bool anyCorrection)
    {
        if (!anyCorrection) return Ordered(given, null, null, events);
        var standing = new Entry?[given.Count];
        for (var place = 0; place < standing.Length; place++) standing[place] = given[place] is Correction ? null : given[place];
        var former = new string?[given.Count];
        ApplyCorrections(given, known, standing, former);
        return Ordered(standing, given, former, events);
    }

    private static Folded Ordered(IReadOnlyList<Entry?> standing, IReadOnlyList<Entry>? given, string?[]? former, Events events)
    {
        var keys = new List<long>(standing.Count);
        var sorted = true;
        var last = long.MinValue;
        for (var place = 0; place < standing.Count; place++)
        {
            if (standing[place] is not { } entry) continue;
            var key = ((long)entry.On.DayNumber << 32) | (uint)place;
            sorted &= key > last;
            last = key;
            keys.Add(key);
        }

        if (!sorted) keys.Sort();
        var entries = new Entry[keys.Count];
        var days = new int[keys.Count];
        var places = new int[keys.Count];
        string?[]? formerIds = null;
        for (var at = 0; at < entries.Length; at++)
        {
            var place = places[at] = (int)keys[at];
            days[at] = (int)(keys[at] >> 32);
            entries[at] = standing[place]!;
            if (former?[place] is { } id && id != entries[at].Id) (formerIds ??= new string?[entries.Length])[at] = id;
        }

        return new(entries, days, places, formerIds, events);
    }

    // From the latest correction back: the first one seen for a place decides it, and a correction that was itself corrected is taken back.
    private static void ApplyCorrections(IReadOnlyList<Entry> given, DateOnly known, Entry?[] standing, string?[] former)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var pending = new PriorityQueue<(Correction Correction, int Place, bool Replacing), long>();
        for (var place = 0; place < given.Count; place++)
        {
            if (given[place].Id is { } id) placeOf.TryAdd(id, place);
            if (given[place] is Correction correction && correction.On <= known) pending.Enqueue((correction, place, false), Later(correction, place));
        }

        for (var place = 0; place < given.Count; place++)
        {
            // A replacement that brings an id of its own can be corrected by that id too.
            for (var next = (given[place] as Correction)?.Replacement; next is not null; next = (next as Correction)?.Replacement)
            {
                if (next.Id is { } own && placeOf.TryGetValue(Root(given, (Correction)given[place]), out var target)) placeOf.TryAdd(own, target);
            }
        }

        var decided = new bool[given.Count];
        while (pending.TryDequeue(out var latest, out _))
        {
            var (correction, place, replacing) = latest;
            if (decided[place] && !replacing) continue;
            Decide(correction);
        }

        void Decide(Correction correction)
        {
            if (!placeOf.TryGetValue(correction.Corrects, out var target) || decided[target]) return;
            decided[target] = true;
            if (correction.Replacement is Correction again)
            {
                standing[target] = null;
                if (again.On <= known) pending.Enqueue((again, target, true), Later(again, target));
                return;
            }

            standing[target] = correction.Replacement is { Id: null } anonymous ? anonymous with { Id = given[target].Id } : correction.Replacement;
            former[target] = given[target].Id;
        }
    }

    private static string Root(IReadOnlyList<Entry> given, Correction correction)
    {
        // A replacement's own id may be what a later correction names; follow it to the entry that is in the file.
        var named = correction.Corrects;
        for (var hops = 0; hops < given.Count; hops++)
        {
            var owner = given.OfType<Correction>().FirstOrDefault(each => each.Replacement?.Id == named && each.Corrects != named);
            if (owner is null || given.Any(entry => entry.Id == named)) return named;
            named = owner.Corrects;
        }

        return named;
    }

    // The latest first.
    private static long Later(Entry entry, int place) => -(((long)entry.On.DayNumber << 32) | (uint)place);
}
