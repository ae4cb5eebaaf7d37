using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>An entry that policy refuses.</summary>
public sealed record Finding(string Id, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(Finding? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The entries looked at.</summary>
    public required Event Of { get; init; }

    /// <summary>When such an entry is refused.</summary>
    public required Func<Known, int, bool> When { get; init; }

    /// <summary>What to do first, so that such an entry is let in; null where nothing helps.</summary>
    public Cure? Cure { get; init; }

    /// <summary>The facts, in words.</summary>
    public required Func<Known, int, Fact[]> Because { get; init; }

    /// <summary>Dated values that a cell reads.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    public override IEnumerable<(string Cell, Dated Value)> Values => Reads;

    /// <summary>Adds every entry that it refuses.</summary>
    internal void Evaluate(Known known, List<FindingMade> to)
    {
        foreach (var at in known.Each(Of))
        {
            if (InForce(known.On(at)) && When(known, at)) to.Add(new(known, this, at));
        }
    }
}

/// <summary>An entry that policy refuses, by its 0-based position in the file.</summary>
public sealed class FindingMade
{
    private readonly Known known;
    private readonly int place;

    internal FindingMade(Known known, Finding finding, int place) => (this.known, Rule, this.place) = (known, finding, place);

    public Finding Rule { get; }

    public string Title => known.Book.Words.For(Rule.Title);

    public int Entry => known.Position(place);

    public IReadOnlyList<string> Because => [.. Rule.Because(known, place).Select(known.Book.Words.Say)];

    /// <summary>The order of the contract: by entry, then by rule.</summary>
    internal static int Order(FindingMade one, FindingMade other) =>
        one.Entry != other.Entry ? one.Entry.CompareTo(other.Entry) : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
}
