using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>What meets an instance of a duty.</summary>
public sealed class Finder
{
    private readonly Look look;

    internal Finder(string said, Event of, Look look)
    {
        Said = said;
        Of = of;
        this.look = look;
    }

    /// <summary>In words: "the next client contact".</summary>
    public string Said { get; }

    /// <summary>The event to look for: what to record to meet the duty.</summary>
    public Event Of { get; }

    /// <summary>Whether it is simply the next day with its event.</summary>
    internal bool IsTheNext { get; init; }

    /// <summary>Whether one day with its event is only the first of two.</summary>
    public bool AsksTwice { get; internal init; }

    /// <summary>Finds the entry and its day.</summary>
    internal delegate int Look(Known known, in Instance owed);

    internal int Find(Known known, in Instance owed, out DateOnly met)
    {
        var at = look(known, owed);
        met = at < 0 ? DateOnly.MaxValue : known.On(at);
        return at;
    }
}

/// <summary>The vocabulary of what meets a duty.</summary>
public static class Finders
{
    /// <summary>A later day with it; for what opened with the phase, and in windows, the first day counts too.</summary>
    public static Finder Next(Event of) => new($"the next {of.Name}", of, (Known known, in Instance owed) =>
    {
        var at = known.Next(of, owed.Opener < 0 ? FirstDay(known, owed) : NextDay(known, owed), owed.Span.High);
        return at >= 0 && owed.InWindow && known.On(at) > owed.Due ? -1 : at;
    }) { IsTheNext = true };

    /// <summary>The second day with it.</summary>
    public static Finder Second(Event of) => new($"a second day with a {of.Name}", of, (Known known, in Instance owed) =>
    {
        var first = known.Next(of, FirstDay(known, owed), owed.Span.High);
        if (first < 0) return -1;
        var second = known.Next(of, known.AfterItsDay(first), owed.Span.High);
        return second >= 0 && known.On(second) <= owed.Due ? second : -1;
    }) { AsksTwice = true };

    /// <summary>The end of the phase, if it ended by that.</summary>
    public static Finder TheEndBy(Event of) => new($"the {of.Name}", of, (Known known, in Instance owed) =>
        owed.Span.EndEntry >= 0 && known.Is(owed.Span.EndEntry, of) ? owed.Span.EndEntry : -1);

    /// <summary>The first on or after the day it opened.</summary>
    public static Finder OnOrAfter(Event of) => new($"a {of.Name}", of, (Known known, in Instance owed) =>
        known.Next(of, FirstDay(known, owed), owed.Span.High));

    /// <summary>The first after the opening entry for which <paramref name="matches"/> holds.</summary>
    public static Finder After(Event of, Match matches) => new($"the next {of.Name} about it", of, (Known known, in Instance owed) =>
        First(of, matches, known, owed, owed.Opener + 1));

    /// <summary>The first on or after the opening day for which <paramref name="matches"/> holds.</summary>
    public static Finder OnOrAfter(Event of, Match matches) => new($"a {of.Name} about it", of, (Known known, in Instance owed) =>
        First(of, matches, known, owed, known.FirstOn(owed.Opened)));

    /// <summary>The first on whatever day for which <paramref name="matches"/> holds.</summary>
    public static Finder OnAnyDay(Event of, Match matches) => new($"a {of.Name} about it, on whatever day", of, (Known known, in Instance owed) =>
        First(of, matches, known, owed, 0));

    /// <summary>A plain function, for what these words do not say.</summary>
    internal static Finder By(string said, Event of, Finder.Look look) => new(said, of, look);

    // The first entry on the day it opened; the phase knows its own.
    private static int FirstDay(Known known, in Instance owed) =>
        owed.Opened == owed.Span.Start ? owed.Span.Low : Math.Max(known.FirstOn(owed.Opened), owed.Span.Low);

    // The first entry after the day it opened, which is the opening entry's own day nearly always.
    private static int NextDay(Known known, in Instance owed) =>
        Math.Max(known.On(owed.Opener) == owed.Opened ? known.AfterItsDay(owed.Opener) : known.FirstAfter(owed.Opened), owed.Span.Low);

    private static int First(Event of, Match matches, Known known, in Instance owed, int from)
    {
        foreach (var at in known.Each(of, from, known.Count))
        {
            if (matches(known, owed, at)) return at;
        }

        return -1;
    }
}

/// <summary>Whether an entry is about the instance.</summary>
public delegate bool Match(Known known, in Instance owed, int entry);

/// <summary>The vocabulary of waivers and drops.</summary>
public static class Tests
{
    /// <summary>The latest word said, on or before the day it was due or the day of asking, is that one.</summary>
    public static Test Latest(Event said, Event @is) => (Known known, in Instance owed) =>
    {
        var last = known.Last(said, owed.Due < known.AsOf ? known.FirstAfter(owed.Due) : known.Count);
        return last >= 0 && known.Is(last, @is);
    };

    /// <summary>It came after the opening and on or before the due day, before anything met the duty.</summary>
    public static Test InTime(Event of) => (Known known, in Instance owed) =>
    {
        var at = known.Next(of, owed.Opener + 1);
        return at >= 0 && known.On(at) <= owed.Due && (owed.MetBy < 0 || at < owed.MetBy);
    };
}
