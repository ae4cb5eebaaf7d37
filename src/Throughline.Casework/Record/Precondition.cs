using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>
/// What a chapter asks before something is recorded here, where the public contract has neither a gate nor a finding for it.
/// It is no part of an evaluation: a case file from elsewhere is not judged by it.
/// </summary>
public sealed record Precondition(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>The kinds of entry of which it is asked.</summary>
    public required Kind[] Of { get; init; }

    /// <summary>What stands against the entry, in sentences that say what would make it possible; none where it may be recorded.</summary>
    public required Func<Proposed, IEnumerable<string>> Missing { get; init; }
}

/// <summary>An entry that somebody wants to record, and what is known on its day.</summary>
public sealed class Proposed(CaseFile file, Entry next, EstablishedEmployers employers)
{
    /// <summary>The file without the entry.</summary>
    public CaseFile File => file;

    public Entry Next => next;

    public EstablishedEmployers Employers => employers;

    /// <summary>The entries as they stand on the day of this one, in reading order.</summary>
    public IReadOnlyList<Entry> Standing => field ??= [.. file.Standing(next.On).Select(each => each.Entry)];

    /// <summary>What policy says of the file on the day of this entry.</summary>
    public Evaluation Evaluation => field ??= file.Evaluate(next.On);
}
