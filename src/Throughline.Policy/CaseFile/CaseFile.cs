namespace Throughline.Policy;

/// <summary>A case file: whose it is and everything that happened in it. Immutable, shared by threads.</summary>
public sealed class CaseFile
{
    public CaseFile(Pack pack, string number, Person? person, Provider[]? providers, IReadOnlyList<Entry> entries)
    {
        Pack = pack;
        Number = number;
        Person = person;
        Providers = providers ?? [];
        Entries = entries;
    }

    public Pack Pack { get; }

    /// <summary>The case's number within the agency.</summary>
    public string Number { get; }

    public Person? Person { get; }

    public Provider[] Providers { get; }

    /// <summary>The entries as given; a position in this list is what findings name.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The same file with one entry more.</summary>
    public CaseFile With(Entry entry) => new(Pack, Number, Person, Providers, [.. Entries, entry]);

    /// <summary>What the policy in force says of this file as it was known on <paramref name="asOf"/>.</summary>
    public Evaluation Evaluate(DateOnly asOf) => throw new NotSupportedException("The engine is being written.");

    /// <summary>Why <paramref name="next"/> may not be recorded now; empty when it may.</summary>
    public IReadOnlyList<Refusal> Refusals(Entry next) => throw new NotSupportedException("The engine is being written.");
}
