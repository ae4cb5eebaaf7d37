using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>
/// What the corrections known on a day leave standing. Of several corrections of one entry the last counts; a correction that was itself corrected is
/// taken back. A replacement stands at the position of the entry that it replaces, and answers to every id along the chain.
/// </summary>
internal sealed class Corrections
{
    private readonly Entry[] given;
    private readonly DateOnly known;
    private readonly Entry?[] standing;
    private readonly bool[] decided;
    private readonly Dictionary<string, int> positionOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Correction> broughtBy = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> ids = [];
    private readonly PriorityQueue<(Correction Correction, int Position, bool IsReplacement), long> pending = new();

    internal Corrections(Entry[] given, DateOnly known)
    {
        this.given = given;
        this.known = known;
        standing = Array.ConvertAll(given, entry => entry is Correction ? null : entry);
        decided = new bool[given.Length];
        for (var position = 0; position < given.Length; position++)
        {
            if (given[position].Id is { } id) positionOf.TryAdd(id, position);
            if (given[position] is not Correction correction) continue;
            if (correction.On <= known) Enqueue(correction, position, isReplacement: false);

            // A replacement that brings an id of its own can be corrected by that id too.
            for (var brought = correction.Replacement; brought is not null; brought = (brought as Correction)?.Replacement)
            {
                if (brought.Id is { } own) broughtBy.TryAdd(own, correction);
            }
        }

        // From the latest correction back: the first one seen for a position decides it.
        while (pending.TryDequeue(out var latest, out _))
        {
            if (!decided[latest.Position] || latest.IsReplacement) Decide(latest.Correction);
        }
    }

    /// <summary>What stands at each position of the file as given; nothing where a correction stood or an entry was voided.</summary>
    internal IReadOnlyList<Entry?> Standing => standing;

    /// <summary>The ids to which a replacement answers besides its own, by its position.</summary>
    internal IReadOnlyDictionary<int, HashSet<string>> Ids => ids;

    private void Decide(Correction correction)
    {
        var chain = Chain(correction.Corrects);
        if (!positionOf.TryGetValue(chain[^1], out var position) || decided[position]) return;
        decided[position] = true;
        if (correction.Replacement is Correction again)
        {
            standing[position] = null;
            if (again.On <= known) Enqueue(again, position, isReplacement: true);
            return;
        }

        standing[position] = correction.Replacement is { Id: null } anonymous ? anonymous with { Id = given[position].Id } : correction.Replacement;
        ids[position] = [.. chain];
    }

    /// <summary>The id and those that it replaced, back to that of an entry of the file.</summary>
    private List<string> Chain(string id)
    {
        List<string> chain = [id];
        while (!positionOf.ContainsKey(chain[^1]) && chain.Count <= given.Length && broughtBy.TryGetValue(chain[^1], out var correction)) chain.Add(correction.Corrects);
        return chain;
    }

    // The latest first.
    private void Enqueue(Correction correction, int position, bool isReplacement) =>
        pending.Enqueue((correction, position, isReplacement), -(((long)correction.On.DayNumber << 32) | (uint)position));
}
