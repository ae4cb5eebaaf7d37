using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>A case file: whose it is and everything that happened in it. Immutable, shared by threads.</summary>
public sealed class CaseFile
{
    private readonly Folded latest;
    private readonly Entry[] given;
    private readonly DateOnly lastCorrection;

    public CaseFile(AgencyTerms terms, string number, Person? person, Provider[]? providers, IReadOnlyList<Entry> entries)
    {
        Terms = terms;
        Number = number;
        Person = person;
        Providers = providers ?? [];
        given = entries as Entry[] ?? [.. entries];
        foreach (var entry in given)
        {
            if (entry is Correction correction && correction.On > lastCorrection) lastCorrection = correction.On;
        }

        latest = Folded.Of(given, terms.Events, DateOnly.MaxValue);
    }

    /// <summary>The agency whose file it is.</summary>
    public AgencyTerms Terms { get; }

    /// <summary>The case's number within the agency.</summary>
    public string Number { get; }

    public Person? Person { get; }

    public Provider[] Providers { get; }

    /// <summary>
    /// The entries as given, corrections and what they corrected among them: for append, audit and the timeline, by position, which is what findings name. What
    /// stands is asked of <see cref="CaseView"/>.
    /// </summary>
    public IReadOnlyList<Entry> AsRecorded => given;

    /// <summary>The same file with one entry more.</summary>
    public CaseFile With(Entry entry) => new(Terms, Number, Person, Providers, [.. given, entry]);

    /// <summary>The same file with many entries more.</summary>
    public CaseFile With(IReadOnlyList<Entry> entries) => new(Terms, Number, Person, Providers, [.. given, .. entries]);

    /// <summary>The same file under another policy of the same agency, for example a proposed one.</summary>
    public CaseFile Under(AgencyTerms terms) => new(terms, Number, Person, Providers, given);

    /// <summary>The fold that holds on a day: corrections dated after it are not known yet.</summary>
    internal Folded On(DateOnly asOf) => asOf >= lastCorrection ? latest : Folded.Of(given, Terms.Events, asOf);
}
