using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>
/// What is asked of whoever records an entry, by page, program, import and correction alike. No evaluation lists it: a file from elsewhere tells what
/// has happened and is not judged by it; an import of such files lists it.
/// </summary>
public sealed record RecordingRule(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    /// <summary>
    /// The kinds of entry of which it is asked, recorded as they are or put in place by a correction. A rule that names <see cref="Kind.Correction"/>
    /// is asked of the correction itself; one that names no kind, of every entry.
    /// </summary>
    public Kind[] Of { get; init; } = [];

    /// <summary>What stands against the entry, in sentences that say what would make it possible; none where it may be recorded.</summary>
    public required Func<Proposal, IEnumerable<Lack>> Missing { get; init; }

    /// <summary>A finding that binds only whoever records: what the entry would make wrong, itself or another, and was not wrong before.</summary>
    public static RecordingRule Made(Finding finding, Cure? cure = null) => new(finding.Id, finding.Title, finding.Cites)
    {
        Says = finding.Says,
        From = finding.From,
        Until = finding.Until,
        Also = finding.Also,
        Missing = proposal => proposal.MadeBy(finding).Select(fact => new Lack(fact.Template, fact.Facts) { Cure = cure }),
    };

    internal IEnumerable<Refusal> RefusalOf(Proposal proposal)
    {
        if (Lacks(proposal, Of.Length == 0 || Of.Contains(proposal.Entry.Kind)) is not { Count: > 0 } lacks) yield break;
        var words = proposal.OnRecord.Pack.Words;
        yield return new(this, words.For(Title), [.. lacks.Select(words.Say)]) { Cure = lacks.Select(lack => lack.Cure).FirstOrDefault(cure => cure is not null) };
    }

    private List<Lack> Lacks(Proposal proposal, bool asGiven)
    {
        if (asGiven) return InForce(proposal.On) ? [.. Missing(proposal)] : [];
        if (proposal.Next is not { } next || !Of.Contains(next.Kind) || !InForce(next.On)) return [];
        // What was taken from elsewhere can be mended without mending what it was taken with.
        var before = proposal.AsIfNew is { } stood && Of.Contains(stood.Entry.Kind) && InForce(stood.On) && Missing(stood).Any();
        return before ? [] : [.. Missing(proposal)];
    }
}

/// <summary>Something that is missing, and what supplies it; no cure where only time does.</summary>
public sealed record Lack(string Template, params object[] Facts) : Fact(Template, Facts)
{
    public Cure? Cure { get; init; }
}
