using System.Collections.Frozen;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>An entry that somebody wants to record, and everything that may be asked of it: plain data, so that a rule reads no database.</summary>
public sealed class Proposal
{
    /// <summary>The file as it is on record, without the entry.</summary>
    public required CaseFile OnRecord { get; init; }

    /// <summary>The entry as it was given; a correction is one too.</summary>
    public required Entry Entry { get; init; }

    /// <summary>The day on which it is recorded.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Who records it.</summary>
    public required Recorder By { get; init; }

    /// <summary>Who recorded each entry of the file, by its position there.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];

    /// <summary>Of the employers named, as they are spelled here, those with which the agency has an established relationship.</summary>
    public IReadOnlySet<string> EstablishedEmployers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What would stand in the file: the entry, or what a correction puts in place; null where it only takes something away.</summary>
    public Entry? Next => Entry is Correction correction ? correction.Replacement : Entry;

    /// <summary>What a correction takes away, as it stands now; null where the entry is no correction, or takes back another one.</summary>
    public Entry? Replaced => field ??= Entry is Correction correction ? Standing(correction.Corrects) : null;

    /// <summary>The file before what is next: without what a correction takes away.</summary>
    public CaseFile Before => field ??= Entry is Correction correction ? OnRecord.With(correction with { Replacement = null }) : OnRecord;

    /// <summary>The file with the entry.</summary>
    public CaseFile After => field ??= OnRecord.With(Entry);

    /// <summary>The day that what is next is about; of a mere withdrawal, the correction's own.</summary>
    public DateOnly On => (Next ?? Entry).On;

    /// <summary>The entries before what is next, as they stand on its day, in reading order.</summary>
    public IReadOnlyList<Entry> EntriesBefore => field ??= [.. Before.Standing(On).Select(each => each.Entry)];

    /// <summary>What policy says on that day of the file before what is next.</summary>
    public Evaluation EvaluationBefore => field ??= Before.Evaluate(On);

    /// <summary>What is asked, of the contract's rules and of the agency's own for whoever records; empty when the entry may be recorded.</summary>
    public IReadOnlyList<Refusal> Refusals() => [.. MayBeRecorded.Refusals(OnRecord, Entry), .. OnRecord.Pack.AskedWhenRecorded.SelectMany(rule => rule.RefusalOf(this))];

    /// <summary>What a correction takes away, proposed as if it were new: whether it would be let in itself.</summary>
    internal Proposal? AsIfNew => Replaced is { } stood
        ? new() { OnRecord = Before, Entry = stood, Today = Today, By = By, RecordedBy = RecordedBy, EstablishedEmployers = EstablishedEmployers }
        : null;

    /// <summary>What a finding says of the file with the entry and did not say without it: the entry may make a later one wrong.</summary>
    internal IEnumerable<Fact> MadeBy(Finding finding)
    {
        var (before, after) = (KnownWith(OnRecord), KnownWith(After));
        var had = Found(finding, before).Select(before.Position).ToHashSet();
        return Found(finding, after).Where(at => !had.Contains(after.Position(at))).SelectMany(at => finding.Because(after, at));
    }

    private Entry? Standing(string id)
    {
        var known = KnownWith(OnRecord);
        for (var at = 0; at < known.Count; at++)
        {
            if (known.Answers(at, id)) return known.Entry(at);
        }

        return null;
    }

    private static List<int> Found(Finding finding, Known known)
    {
        var found = new List<int>();
        foreach (var at in known.Each(finding.Of))
        {
            if (finding.InForce(known.On(at)) && finding.When(known, at)) found.Add(at);
        }

        return found;
    }

    private static Known KnownWith(CaseFile file) => new(file, DateOnly.MaxValue);
}

/// <summary>Who records: their id, and what they are to the agency in a word, for example counselor or provider-staff.</summary>
public sealed record Recorder(string Id, string Role);
