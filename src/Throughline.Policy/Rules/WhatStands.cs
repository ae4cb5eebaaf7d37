using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>By whom an entry was recorded, and when (UTC).</summary>
public readonly record struct RecordedBy(string Id, DateTime At);

/// <summary>An entry that stands, with everybody who wrote it or corrected it, and when its kind and its present wording came into the record.</summary>
public sealed record Stands(int Position, Entry Entry)
{
    /// <summary>Everybody who stands behind it: who recorded it, and who corrected it since.</summary>
    public required IReadOnlyList<string> Behind { get; init; }

    /// <summary>When an entry of this kind was first recorded in its place.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>When its present wording was recorded.</summary>
    public required DateTime WordedAt { get; init; }

    /// <summary>The last position of the file that has to do with it: its own, or that of its latest correction.</summary>
    public required int LastTouched { get; init; }
}

/// <summary>A file as it stands after all its corrections, in reading order, with what the file does not say of itself: who recorded what, and when.</summary>
public sealed class WhatStands
{
    private readonly CaseFile file;
    private readonly Dictionary<int, List<int>> touched;
    private Dictionary<int, Stands>? places;
    private IReadOnlyList<(int Place, Stands Closure)>? closures;

    private WhatStands(CaseFile file, IReadOnlyList<Stands> entries, Dictionary<int, List<int>> touched) => (this.file, Entries, this.touched) = (file, entries, touched);

    /// <summary>The file as given.</summary>
    public CaseFile File => file;

    internal RuleBook Book => file.Book;

    public IReadOnlyList<Stands> Entries { get; }

    /// <summary>Reads a file; <paramref name="recorded"/> tells of each position who recorded it.</summary>
    public static WhatStands Of(CaseFile file, Func<int, RecordedBy> recorded)
    {
        var touched = Corrections(file.AsRecorded);
        return new(file, [.. CaseView.Of(file, DateOnly.MaxValue).Placed.Select(each =>
        {
            var first = recorded(each.Position);
            if (!touched.TryGetValue(each.Position, out var corrections)) return new Stands(each.Position, each.Entry) { Behind = [first.Id], RecordedAt = first.At, WordedAt = first.At, LastTouched = each.Position };
            var given = file.AsRecorded[each.Position];
            var by = corrections.ConvertAll(at => recorded(at));
            var worded = corrections.FindLast(at => IsWording(((Correction)file.AsRecorded[at]).Replacement, each.Entry)) is > 0 and var last ? recorded(last).At : first.At;
            return new Stands(each.Position, each.Entry)
            {
                Behind = [.. by.Select(one => one.Id).Prepend(first.Id).Distinct()], RecordedAt = given.Kind == each.Entry.Kind ? first.At : worded, WordedAt = worded, LastTouched = corrections[^1],
            };
        })], touched);
    }

    /// <summary>The entry in a place of the file, if it stands.</summary>
    public Stands? At(int position) => (places ??= Entries.ToDictionary(each => each.Position)).GetValueOrDefault(position);

    /// <summary>The closures that stand, with their places in reading order.</summary>
    internal IReadOnlyList<(int Place, Stands Closure)> Closures => closures ??= [.. Entries.Select((each, place) => (place, each)).Where(each => each.each.Entry is Closed)];

    /// <summary>The place of the entry that a correction is about in the end, or -1.</summary>
    public int CorrectedBy(int correction)
    {
        foreach (var (of, corrections) in touched)
        {
            if (corrections.Contains(correction)) return of;
        }

        return -1;
    }

    /// <summary>What some of the entries come to on a day, corrections and all.</summary>
    internal Known KnownOn(DateOnly day, IEnumerable<Stands> entries) =>
        new(new CaseFile(file.Terms, file.Number, file.Person, file.Providers, [.. entries.Select(each => each.Entry)]), day);

    private static bool IsWording(Entry? replacement, Entry stands) => replacement is not null && (ReferenceEquals(replacement, stands) || replacement with { Id = stands.Id } == stands);

    // The positions of the corrections that touch each entry, by whatever of its names they go.
    private static Dictionary<int, List<int>> Corrections(IReadOnlyList<Entry> entries)
    {
        var touched = new Dictionary<int, List<int>>();
        if (!entries.Any(entry => entry is Correction)) return touched;
        var root = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at] is not Correction && entries[at].Id is { } id) root.TryAdd(id, at);
        }

        // A correction may name what a later one brings in: twice through settles every chain of a record, which grows in order.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var at = 0; at < entries.Count; at++)
            {
                if (entries[at] is not Correction correction || !root.TryGetValue(correction.Corrects, out var of)) continue;
                if (correction.Id is { } own) root.TryAdd(own, of);
                if (correction.Replacement?.Id is { } replacing) root.TryAdd(replacing, of);
                if (!touched.TryGetValue(of, out var corrections)) touched.Add(of, corrections = []);
                if (!corrections.Contains(at)) corrections.Add(at);
            }
        }

        foreach (var corrections in touched.Values) corrections.Sort();
        return touched;
    }
}
