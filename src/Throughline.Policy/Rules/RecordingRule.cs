using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>
/// What is asked before an entry is recorded, by page, program, import and correction alike. No evaluation lists it: a file from elsewhere tells what
/// has happened and is not judged by it; an import of such files lists it. A row reads one entry of a file as it stands and says what is against it.
/// </summary>
public sealed record RecordingRule(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(RecordingRule? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The kinds of entry of which it is asked; all where none is named.</summary>
    public Kind[] Of { get; init; } = [];

    /// <summary>What is against the entry, in words that name the way on; none where it may stand.</summary>
    public required Func<Asked, IEnumerable<Objection>> Against { get; init; }

    /// <summary>The dated values that it goes by, by name.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    public override IEnumerable<(string Cell, Dated Value)> Values => Reads;

    /// <summary>Whether a correction is asked anew although the entry was wrong before: where money or another hand hangs on it.</summary>
    public bool AskedAnew { get; init; }

    /// <summary>The finding that it asks of the whole file instead, where it binds only whoever records.</summary>
    internal (Finding Finding, Cure? Cure)? OfTheFile { get; init; }

    /// <summary>A finding that binds only whoever records: what a change would make wrong, itself or another entry, and was not wrong before.</summary>
    public static RecordingRule Made(Finding finding, Cure? cure = null) => new(finding.Id, finding.Title, finding.Cites)
    {
        Says = finding.Says, From = finding.From, Until = finding.Until, Also = finding.Also, Against = _ => [], OfTheFile = (finding, cure ?? finding.Cure),
    };

    /// <summary>Whether it is asked of such an entry, while it is in force.</summary>
    internal bool IsAskedOf(Entry entry) => OfTheFile is null && (Of.Length == 0 || Of.Contains(entry.Kind));

    /// <summary>Whether this version holds for what is asked about.</summary>
    internal bool IsInForceFor(Asked asked) => (From, Until) == (DateOnly.MinValue, DateOnly.MaxValue) || InForce(asked.RuledOn);
}

/// <summary>What is against an entry, in a sentence that begins small and ends without a stop.</summary>
public sealed record Objection(string Words)
{
    /// <summary>The field that holds what is wrong, in the contract's words; none where the entry as a whole is refused.</summary>
    public string? Field { get; init; }

    /// <summary>Unlikely, not impossible: whoever says that it is so records it.</summary>
    public bool OnlyUnlikely { get; init; }

    /// <summary>Refused to whoever records; a supervisor may confirm it with a reason.</summary>
    public bool SupervisorMay { get; init; }

    /// <summary>What supplies what is missing; none where only time does.</summary>
    public Cure? Cure { get; init; }

    /// <summary>The row of policy that says so, where it is another than the one that asks.</summary>
    public Rule? By { get; init; }

    public static implicit operator Objection(string words) => new(words);
}
