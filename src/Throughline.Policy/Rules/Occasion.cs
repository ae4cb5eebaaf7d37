namespace Throughline.Policy.Rules;

/// <summary>An occasion that opens an instance of a duty.</summary>
internal struct Occasion
{
    /// <summary>The day on which it opens.</summary>
    public DateOnly Day;

    /// <summary>The place of the entry that opens it; none where the phase does.</summary>
    public int? Entry;

    /// <summary>The window's last day, for a duty that must be met within its window.</summary>
    public DateOnly? Until;

    /// <summary>Which part of the opening entry it is about, for example a goal of a plan.</summary>
    public int Part;
}

/// <summary>The occasions that open instances of a duty in a stretch of its phase, as its opening finds them.</summary>
internal sealed class Occasions
{
    private Occasion[] all = new Occasion[16];

    public int Count { get; private set; }

    public ref readonly Occasion this[int at] => ref all[at];

    public void Add(DateOnly day, int? entry = null, DateOnly? until = null, int part = 0)
    {
        if (Count == all.Length) Array.Resize(ref all, Count * 2);
        ref var added = ref all[Count++];
        (added.Day, added.Entry, added.Until, added.Part) = (day, entry, until, part);
    }

    public void Clear() => Count = 0;

    /// <summary>Leaves out the windows that end by a day; one that has begun by then begins the day after, if the phase still runs.</summary>
    public void BeginAfter(DateOnly counted, DateOnly? phaseEnds)
    {
        var found = Count;
        Clear();
        for (var at = 0; at < found; at++)
        {
            var (day, until) = (all[at].Day, all[at].Until);
            if (until <= counted) continue;
            if (until is not null && day <= counted) day = counted.AddDays(1);
            if (day != all[at].Day && day >= phaseEnds) continue;
            Add(day, all[at].Entry, until, all[at].Part);
        }
    }
}
