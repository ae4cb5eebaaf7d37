using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A file's entries as they stand after its corrections, in reading order: by day, then by position.</summary>
internal sealed class Folded
{
    private readonly int[] days;
    private readonly int[]? positions;
    private readonly Corrections? corrections;
    private Dictionary<int, int>? placeOf;

    private Folded(Entry[] entries, int[]? positions, Corrections? corrections, Events events)
    {
        Entries = entries;
        days = Array.ConvertAll(entries, entry => entry.On.DayNumber);
        this.positions = positions;
        this.corrections = corrections;
        Index = new(entries, events);
    }

    internal Entry[] Entries { get; }

    /// <summary>Where each event lies.</summary>
    internal EventIndex Index { get; }

    /// <summary>The jobs of the whole file.</summary>
    internal Jobs Jobs => field ??= new(Entries);

    /// <summary>The authorizations of the whole file.</summary>
    internal List<AuthorizationFact> Authorizations => field ??= AuthorizationFact.In(Entries);

    /// <summary>The file as it stands once every entry dated up to <paramref name="known"/> is known.</summary>
    internal static Folded Of(Entry[] given, Events events, DateOnly known)
    {
        var corrections = Array.Exists(given, entry => entry is Correction) ? new Corrections(given, known) : null;
        if (corrections is null && IsInOrder(given)) return new(given, null, null, events);
        var standing = corrections?.Standing ?? given;
        var positions = Enumerable.Range(0, given.Length).Where(position => standing[position] is not null).OrderBy(position => standing[position]!.On).ToArray();
        return new(Array.ConvertAll(positions, position => standing[position]!), positions, corrections, events);
    }

    /// <summary>An entry's position in the file as given: its place, where the file was given in reading order.</summary>
    internal int Position(int place) => positions is null ? place : positions[place];

    /// <summary>An entry's place, by its position in the file as given; behind the last for one that does not stand.</summary>
    internal int PlaceOf(int position)
    {
        if (positions is null) return position;
        placeOf ??= positions.Select((given, place) => (given, place)).ToDictionary(each => each.given, each => each.place);
        return placeOf.GetValueOrDefault(position, Entries.Length);
    }

    /// <summary>Whether an entry answers to an id: its own, or one that it replaces.</summary>
    internal bool Answers(int place, string id) =>
        Entries[place].Id == id || (corrections is not null && corrections.Ids.TryGetValue(Position(place), out var replaced) && replaced.Contains(id));

    internal DateOnly On(int place) => DateOnly.FromDayNumber(days[place]);

    /// <summary>The place of the first entry on or after a day; behind the last where there is none.</summary>
    internal int FirstOn(DateOnly day) => Ascending.FirstAtLeast(day.DayNumber, days);

    private static bool IsInOrder(Entry[] given)
    {
        for (var at = 1; at < given.Length; at++)
        {
            if (given[at].On < given[at - 1].On) return false;
        }

        return true;
    }
}
