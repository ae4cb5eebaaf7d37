using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>What meets an instance of a duty.</summary>
public sealed class Finder
{
    private readonly Func<Known, Obligation, int?> find;

    internal Finder(string said, Event of, Func<Known, Obligation, int?> find)
    {
        Said = said;
        Of = of;
        this.find = find;
    }

    /// <summary>In words: "the next client contact".</summary>
    public string Said { get; }

    /// <summary>The event to look for: what to record to meet the duty.</summary>
    public Event Of { get; }

    /// <summary>Whether one day with its event is only the first of two.</summary>
    public bool AsksTwice { get; internal init; }

    /// <summary>The place of the entry that meets it.</summary>
    internal int? Find(Known known, Obligation owed) => find(known, owed);
}

/// <summary>The vocabulary of what meets a duty.</summary>
public static class Finders
{
    /// <summary>A later day with it; for what opened with the phase, and in windows, the first day counts too.</summary>
    public static Finder Next(Event of) => new($"the next {of.Name}", of, (known, owed) =>
        InTheWindow(known, owed, known.First(of, Math.Max(LaterPlace(known, owed), owed.Span.From), owed.Span.Before)));

    /// <summary>The second day with it.</summary>
    public static Finder Second(Event of) => new($"a second day with a {of.Name}", of, (known, owed) =>
        known.First(of, FirstPlace(known, owed), owed.Span.Before) is { } first
            ? InTheWindow(known, owed, known.First(of, known.AfterTheDayOf(first), owed.Span.Before))
            : null) { AsksTwice = true };

    /// <summary>The end of the phase, if it ended by that.</summary>
    public static Finder TheEndBy(Event of) => new($"the {of.Name}", of, (known, owed) =>
        owed.Span.EndEntry is { } end && known.Is(end, of) ? end : null);

    /// <summary>The first on or after the day it opened.</summary>
    public static Finder OnOrAfter(Event of) => new($"a {of.Name}", of, (known, owed) => known.First(of, FirstPlace(known, owed), owed.Span.Before));

    /// <summary>The first after the opening entry for which <paramref name="matches"/> holds.</summary>
    public static Finder After(Event of, Match matches) => new($"the next {of.Name} about it", of, (known, owed) =>
        First(of, matches, known, owed, owed.Opener is { } opener ? opener + 1 : 0));

    /// <summary>The first on or after the opening day for which <paramref name="matches"/> holds.</summary>
    public static Finder OnOrAfter(Event of, Match matches) => new($"a {of.Name} about it", of, (known, owed) =>
        First(of, matches, known, owed, known.FirstOn(owed.Opened)));

    /// <summary>The first on whatever day for which <paramref name="matches"/> holds.</summary>
    public static Finder OnAnyDay(Event of, Match matches) => new($"a {of.Name} about it, on whatever day", of, (known, owed) =>
        First(of, matches, known, owed, from: 0));

    /// <summary>A plain function, for what these words do not say.</summary>
    internal static Finder By(string said, Event of, Func<Known, Obligation, int?> find) => new(said, of, find);

    // The first entry on the day it opened that lies in the phase.
    private static int FirstPlace(Known known, Obligation owed) => Math.Max(known.FirstOn(owed.Opened), owed.Span.From);

    // The first entry after the day it opened; of what opened with the phase, on that day.
    private static int LaterPlace(Known known, Obligation owed) => owed.Opener is not { } opener ? known.FirstOn(owed.Opened)
        : known.On(opener) == owed.Opened ? known.AfterTheDayOf(opener) : known.FirstAfter(owed.Opened);

    private static int? InTheWindow(Known known, Obligation owed, int? found) => found is { } at && !(known.On(at) > owed.Until) ? at : null;

    private static int? First(Event of, Match matches, Known known, Obligation owed, int from)
    {
        foreach (var at in known.Each(of, from, known.Count))
        {
            if (matches(known, owed, at)) return at;
        }

        return null;
    }
}

/// <summary>Whether an entry is about the instance.</summary>
public delegate bool Match(Known known, Obligation owed, int entry);

/// <summary>The vocabulary of waivers and drops.</summary>
public static class Tests
{
    /// <summary>The latest word said, on or before the day it was due or the day of asking, is that one.</summary>
    public static Func<Known, Obligation, bool> Latest(Event said, Event @is) => (known, owed) =>
        known.LastUntil(owed.Due < known.AsOf ? owed.Due.Value : known.AsOf, said) is { } last && known.Is(last, @is);

    /// <summary>It came after the opening and on or before the due day, before anything met the duty.</summary>
    public static Func<Known, Obligation, bool> InTime(Event of) => (known, owed) =>
        known.First(of, owed.Opener is { } opener ? opener + 1 : 0) is { } at && !(known.On(at) > owed.Due) && !(at >= owed.Meeter);
}
