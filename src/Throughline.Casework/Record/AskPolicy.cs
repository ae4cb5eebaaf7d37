using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>The one place that asks policy whether entries may be recorded: for pages, programs, imports and what-if alike.</summary>
internal sealed class AskPolicy(DateOnly today, Actor by, IReadOnlySet<string> establishedEmployers)
{
    private readonly Recorder recorder = new(by.Id, JsonNamingPolicy.KebabCaseLower.ConvertName(by.Role.ToString()));

    /// <summary>What stands against each of the entries; empty when all may be recorded.</summary>
    /// <param name="recordedBy">Who recorded each entry of the file.</param>
    public List<EntryRefusal> Refusals(CaseFile file, IReadOnlyList<string> recordedBy, IReadOnlyList<Entry> entries)
    {
        var refused = new List<EntryRefusal>();
        var recorders = recordedBy.ToList();
        // In reading order: an entry may stand on one that is given after it and happened before it.
        foreach (var position in Enumerable.Range(0, entries.Count).OrderBy(position => entries[position].On))
        {
            var proposal = new Proposal { OnRecord = file, Entry = entries[position], Today = today, By = recorder, RecordedBy = recorders, EstablishedEmployers = establishedEmployers };
            refused.AddRange(proposal.Refusals().Select(refusal => new EntryRefusal(position, refusal)));
            if (entries.Count == 1) break;
            file = proposal.After;
            recorders.Add(by.Id);
        }

        return refused;
    }

    /// <summary>Of entries that a file brings, what they would have been refused for besides what an evaluation lists.</summary>
    public IEnumerable<EntryRefusal> AskedBesides(CaseFile file, IReadOnlyList<string> recordedBy, IReadOnlyList<Entry> entries) =>
        Refusals(file, recordedBy, entries).Where(each => each.Refusal.Rule is RecordingRule);
}
