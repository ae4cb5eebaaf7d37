using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>Whether the rules of an evaluation let an entry into a file: the gates that guard it, and the findings that it would make.</summary>
internal static class MayBeRecorded
{
    public static IReadOnlyList<Refusal> Refusals(CaseFile file, Entry next)
    {
        var refusals = new List<Refusal>();
        var book = file.Book;
        var (guarded, before) = next is Correction correction
            ? (correction.Replacement, file.With(correction with { Replacement = null }))
            : (next, file);
        if (guarded is not null and not Correction)
        {
            var known = new Known(before, guarded.On);
            foreach (var gate in book.Gates)
            {
                if (gate.Guards?.Is(guarded) != true || !gate.InForce(guarded.On)) continue;
                var reading = gate.Read(known);
                if (!reading.Open) refusals.Add(new(gate, reading.Title, reading.Because) { Cure = reading.Needs.FirstOrDefault(need => need is { Met: false, Rule.Cure: not null })?.Rule.Cure });
            }
        }

        // The whole file counts: an entry dated earlier, or a correction, can make a later entry one that policy refuses.
        var had = file.Refused(DateOnly.MaxValue);
        foreach (var finding in file.With(next).Refused(DateOnly.MaxValue))
        {
            if (!had.Any(old => old.Entry == finding.Entry && old.Rule.Id == finding.Rule.Id)) refusals.Add(new(finding.Rule, finding.Title, finding.Because) { Cure = finding.Rule.Cure });
        }

        return refusals;
    }
}
