using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>
/// The one place for what policy asks of whoever records and the public contract does not have: asked for pages and the API alike.
/// A file from elsewhere tells what has happened; it is taken, and an import with a report lists these beside the findings.
/// </summary>
public static class PolicyBeyondTheContract
{
    private static readonly Dictionary<string, Precondition[]> ByAgency = new(StringComparer.Ordinal)
    {
        [Packs.Nebraska.Agency] = [.. PlacementPreconditions.All],
    };

    /// <summary>What the agency asks first.</summary>
    public static IReadOnlyList<Precondition> Of(Pack pack) => ByAgency.GetValueOrDefault(pack.Agency) ?? [];

    /// <summary>Everything of the agency that an evaluation does not list: what is asked first, and what no door lets in.</summary>
    public static IReadOnlyList<Rule> Rules(Pack pack) => [.. Of(pack), .. pack.OnlyWhenRecorded];

    /// <summary>What stands against an entry that names no employer; empty when nothing does.</summary>
    public static IReadOnlyList<Refusal> Against(CaseFile file, Entry next) => Refusals(file, next, EstablishedEmployers.None);

    /// <summary>Why the entry may not be recorded in the file; empty when it may.</summary>
    internal static IReadOnlyList<Refusal> Refusals(CaseFile file, Entry next, EstablishedEmployers employers)
    {
        var rows = Of(file.Pack);
        if (next is not Correction correction) return Asked(rows, new(file, next, employers));
        if (correction.Replacement is not { } replacement) return [];
        // What was taken from elsewhere can be mended without mending what it was taken with.
        var without = file.With(correction with { Replacement = null });
        var stood = file.Standing(DateOnly.MaxValue).FirstOrDefault(each => file.Entries[each.Position].Id == correction.Corrects).Entry;
        var had = stood is null ? [] : Asked(rows, new(without, stood, employers)).Select(refusal => refusal.Rule).ToHashSet();
        return [.. Asked(rows, new(without, replacement, employers)).Where(refusal => !had.Contains(refusal.Rule))];
    }

    /// <summary>What each of the entries that a file brings would have been refused for, with their positions among them.</summary>
    internal static IEnumerable<EntryRefusal> Refusals(CaseFile file, IReadOnlyList<Entry> entries, EstablishedEmployers employers)
    {
        foreach (var position in Enumerable.Range(0, entries.Count).OrderBy(position => entries[position].On))
        {
            foreach (var refusal in Refusals(file, entries[position], employers)) yield return new(position, refusal);
            file = file.With(entries[position]);
        }
    }

    private static List<Refusal> Asked(IReadOnlyList<Precondition> rows, Proposed asked)
    {
        var refusals = new List<Refusal>();
        foreach (var row in rows)
        {
            if (!row.Of.Contains(asked.Next.Kind) || !row.InForce(asked.Next.On)) continue;
            if (row.Missing(asked).ToList() is { Count: > 0 } missing) refusals.Add(new(row, row.Title, missing));
        }

        return refusals;
    }
}
