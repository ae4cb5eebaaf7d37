using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.CaseFiles;

/// <summary>A case file: whose it is and everything that happened in it. Immutable, shared by threads.</summary>
public sealed class CaseFile
{
    private readonly Folded latest;
    private readonly Entry[] given;
    private readonly DateOnly lastCorrection;

    public CaseFile(Pack pack, string number, Person? person, Provider[]? providers, IReadOnlyList<Entry> entries)
    {
        Pack = pack;
        Number = number;
        Person = person;
        Providers = providers ?? [];
        given = entries as Entry[] ?? [.. entries];
        foreach (var entry in given)
        {
            if (entry is Correction correction && correction.On > lastCorrection) lastCorrection = correction.On;
        }

        latest = Folded.Of(given, pack.Events, DateOnly.MaxValue);
    }

    public Pack Pack { get; }

    /// <summary>The case's number within the agency.</summary>
    public string Number { get; }

    public Person? Person { get; }

    public Provider[] Providers { get; }

    /// <summary>The entries as given; a position in this list is what findings name.</summary>
    public IReadOnlyList<Entry> Entries => given;

    /// <summary>The same file with one entry more.</summary>
    public CaseFile With(Entry entry) => new(Pack, Number, Person, Providers, [.. Entries, entry]);

    /// <summary>The same file with many entries more.</summary>
    public CaseFile With(IReadOnlyList<Entry> entries) => new(Pack, Number, Person, Providers, [.. Entries, .. entries]);

    /// <summary>The same file under another policy of the same agency, for example a proposed one.</summary>
    public CaseFile Under(Pack pack) => new(pack, Number, Person, Providers, Entries);

    /// <summary>The entries as they stand after corrections, in reading order, seen on <paramref name="asOf"/>; with each its position in the file.</summary>
    public IReadOnlyList<(int Position, Entry Entry)> Standing(DateOnly asOf)
    {
        var folded = On(asOf);
        return [.. folded.Entries.Select((entry, at) => (folded.Position(at), entry)).Where(each => each.entry.On <= asOf)];
    }

    /// <summary>What the policy in force says of this file as it was known on <paramref name="asOf"/>.</summary>
    public Evaluation Evaluate(DateOnly asOf) => Evaluation.Of(this, asOf);

    /// <summary>The entries that policy refuses, as the file is known on <paramref name="asOf"/>.</summary>
    public IReadOnlyList<FindingMade> Refused(DateOnly asOf) => Evaluation.Refused(this, asOf);

    /// <summary>Why an evaluation's rules would not let <paramref name="next"/> in; what is asked besides when it is recorded, a <see cref="Proposal"/> knows.</summary>
    public IReadOnlyList<Refusal> Refusals(Entry next) => MayBeRecorded.Refusals(this, next);

    /// <summary>The same of many entries that come together, each with its place among them: one may stand on another that happened before it.</summary>
    public IReadOnlyList<(int Position, Refusal Refusal)> Refusals(IReadOnlyList<Entry> next) => MayBeRecorded.Refusals(this, next);

    /// <summary>The fold that holds on a day: corrections dated after it are not known yet.</summary>
    internal Folded On(DateOnly asOf) => asOf >= lastCorrection ? latest : Folded.Of(given, Pack.Events, asOf);
}
