using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>Whether the rules of an evaluation let entries into a file: the gates that guard them, and the findings that they would make.</summary>
internal static class MayBeRecorded
{
    public static IReadOnlyList<Refusal> Refusals(CaseFile file, Entry next)
    {
        var (guarded, before) = next is Correction correction
            ? (correction.Replacement, file.With(correction with { Replacement = null }))
            : (next, file);
        var refusals = guarded is null or Correction ? [] : AtGates(file.Book, guarded, () => new(before, guarded.On)).ToList();
        // The whole file counts: an entry dated earlier, or a correction, can make a later entry one that policy refuses.
        refusals.AddRange(Made(file, file.With(next)).Select(finding => new Refusal(finding.Rule, finding.Title, finding.Because) { Cure = finding.Rule.Cure }));
        return refusals;
    }

    /// <summary>In reading order: an entry may stand on one that is given after it and happened before it. Each is looked at once, however many there are.</summary>
    public static IReadOnlyList<(int Position, Refusal Refusal)> Refusals(CaseFile file, IReadOnlyList<Entry> next)
    {
        var refusals = new List<(int, Refusal)>();
        var first = file.AsRecorded.Count;
        var inOrder = Enumerable.Range(0, next.Count).Where(position => next[position] is not Correction).OrderBy(position => next[position].On).ToList();
        var whole = file.With([.. next.Where(entry => entry is not Correction)]);
        var places = Places(next);
        foreach (var position in inOrder)
        {
            refusals.AddRange(AtGates(file.Book, next[position], () => Known.Before(whole, first + places[position])).Select(refusal => (position, refusal)));
        }

        foreach (var finding in Made(file, whole))
        {
            var day = whole.AsRecorded[finding.Entry].On;
            // What is made of an entry that is on record is said of the last that came before it.
            var position = finding.Entry >= first ? Array.IndexOf(places, finding.Entry - first) : inOrder.FindLast(each => next[each].On <= day);
            refusals.Add((position, new(finding.Rule, finding.Title, finding.Because) { Cure = finding.Rule.Cure }));
        }

        foreach (var position in Enumerable.Range(0, next.Count).Where(position => next[position] is Correction).OrderBy(position => next[position].On))
        {
            refusals.AddRange(Refusals(whole, next[position]).Select(refusal => (position, refusal)));
            whole = whole.With(next[position]);
        }

        return refusals;
    }

    // The place of each among those that are no corrections.
    private static int[] Places(IReadOnlyList<Entry> next)
    {
        var places = new int[next.Count];
        for (var (position, place) = (0, 0); position < places.Length; position++) places[position] = next[position] is Correction ? -1 : place++;
        return places;
    }

    private static IEnumerable<Refusal> AtGates(RuleBook book, Entry guarded, Func<Known> before)
    {
        Known? known = null;
        foreach (var gate in book.Gates)
        {
            if (gate.Guards?.Is(guarded) != true || !gate.InForce(guarded.On)) continue;
            var reading = gate.Read(known ??= before());
            if (!reading.Open) yield return new(gate, reading.Title, reading.Because) { Cure = reading.Needs.FirstOrDefault(need => need is { Met: false, Rule.Cure: not null })?.Rule.Cure };
        }
    }

    private static IEnumerable<FindingMade> Made(CaseFile before, CaseFile after)
    {
        var had = before.Refused(DateOnly.MaxValue).Select(old => (old.Entry, old.Rule.Id)).ToHashSet();
        return after.Refused(DateOnly.MaxValue).Where(finding => !had.Contains((finding.Entry, finding.Rule.Id)));
    }
}
