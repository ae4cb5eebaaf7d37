using System.Numerics;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A file's entries as they stand after its corrections, in reading order: by day, then by position. It lies in the file itself: one step less to what every evaluation reads.</summary>
internal readonly struct Folded
{
    private const int Few = 256;

    private readonly int[]? places;

    private Folded(Entry[] entries, int[] days, int[]? places, string?[]? formerIds, Events events)
    {
        Entries = entries;
        Days = days;
        this.places = places;
        FormerIds = formerIds;
        Count = entries.Length;
        LastDay = Count == 0 ? 0 : days[Count - 1];
        Words = Math.Max(1, (entries.Length + 63) / 64);
        Bits = new ulong[events.All.Count * Words];
        events.Mark(entries, Bits, Words);
    }

    internal Entry[] Entries { get; }

    internal int Count { get; }

    /// <summary>The last entry's day, as a number: most evaluations look at a file after it.</summary>
    internal int LastDay { get; }

    /// <summary>Where a replacement brought an id of its own: the id that it answers to besides.</summary>
    internal string?[]? FormerIds { get; }

    /// <summary>Each entry's day, as a number; then days after all others, up to a whole number of vectors.</summary>
    internal int[] Days { get; }

    internal ulong[] Bits { get; }

    internal int Words { get; }

    /// <summary>An entry's position in the file as given: the same, where the file was given in reading order.</summary>
    internal int Place(int at) => places is null ? at : places[at];

    /// <summary>The file as it stands once every entry dated up to <paramref name="known"/> is known.</summary>
    internal static Folded Of(Entry[] given, Events events, DateOnly known, bool anyCorrection)
    {
        if (!anyCorrection) return InOrder(given, out var days) ? new(given, days, null, null, events) : Ordered(given, null, events);
        var standing = new Entry?[given.Length];
        for (var place = 0; place < standing.Length; place++) standing[place] = given[place] is Correction ? null : given[place];
        var former = new string?[given.Length];
        ApplyCorrections(given, known, standing, former);
        return Ordered(standing, former, events);
    }

    private static bool InOrder(Entry[] given, out int[] days)
    {
        days = DaysFor(given.Length);
        var last = 0;
        for (var at = 0; at < given.Length; at++)
        {
            var day = given[at].On.DayNumber;
            if (day < last) return false;
            days[at] = last = day;
        }

        return true;
    }

    private static int[] DaysFor(int count)
    {
        var days = new int[(count + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count];
        days.AsSpan(count).Fill(int.MaxValue);
        return days;
    }

    private static Folded Ordered(Entry?[] standing, string?[]? former, Events events)
    {
        var keys = standing.Length <= Few ? stackalloc long[standing.Length] : new long[standing.Length];
        var count = 0;
        for (var place = 0; place < standing.Length; place++)
        {
            if (standing[place] is { } entry) keys[count++] = ((long)entry.On.DayNumber << 32) | (uint)place;
        }

        Sort(keys[..count]);
        var entries = new Entry[count];
        var days = DaysFor(count);
        var places = new int[count];
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

    // A record is written nearly in order: what comes late is moved back past a few.
    private static void Sort(Span<long> keys)
    {
        if (keys.Length > Few)
        {
            keys.Sort();
            return;
        }

        for (var at = 1; at < keys.Length; at++)
        {
            var key = keys[at];
            var to = at;
            for (; to > 0 && keys[to - 1] > key; to--) keys[to] = keys[to - 1];
            keys[to] = key;
        }
    }

    // From the latest correction back: the first one seen for a place decides it, and a correction that was itself corrected is taken back.
    private static void ApplyCorrections(Entry[] given, DateOnly known, Entry?[] standing, string?[] former)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var pending = new PriorityQueue<(Correction Correction, int Place, bool Replacing), long>();
        for (var place = 0; place < given.Length; place++)
        {
            if (given[place].Id is { } id) placeOf.TryAdd(id, place);
            if (given[place] is Correction correction && correction.On <= known) pending.Enqueue((correction, place, false), Later(correction, place));
        }

        for (var place = 0; place < given.Length; place++)
        {
            // A replacement that brings an id of its own can be corrected by that id too.
            for (var next = (given[place] as Correction)?.Replacement; next is not null; next = (next as Correction)?.Replacement)
            {
                if (next.Id is { } own && placeOf.TryGetValue(Root(given, (Correction)given[place]), out var target)) placeOf.TryAdd(own, target);
            }
        }

        var decided = new bool[given.Length];
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

    private static string Root(Entry[] given, Correction correction)
    {
        // A replacement's own id may be what a later correction names; follow it to the entry that is in the file.
        var named = correction.Corrects;
        for (var hops = 0; hops < given.Length; hops++)
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
