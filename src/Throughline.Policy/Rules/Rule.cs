using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>A row of policy: its id in the requirements, its title and the paragraph it comes from.</summary>
public abstract record Rule(string Id, string Title, Citation Cites)
{
    /// <summary>What policy asks, in a sentence of our own words; pages show it beside the paragraph.</summary>
    public string Says { get; init; } = "";

    /// <summary>The first day on which this version is in force; the first version is also in force before its date.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The first day on which it no longer is.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>The requirement ids that this row carries out besides its own.</summary>
    public string[] Also { get; init; } = [];

    /// <summary>Whether the public contract knows it. One that it does not know is asked and shown, and left out of an evaluation that is written.</summary>
    public bool IsInTheContract { get; init; } = true;

    /// <summary>While it can matter in a file; always where nothing is said. An evaluation lists it all the same, and pages leave it out.</summary>
    public Func<Known, bool>? AppliesWhile { get; init; }

    /// <summary>The row's dated values by cell, which an agency may change from a day on.</summary>
    public virtual IEnumerable<(string Cell, Dated Value)> Values => [];

    /// <summary>Whether this version holds on a day.</summary>
    public bool InForce(DateOnly day) => From <= day && day < Until;

    /// <summary>Every version of a rule is the same rule: it is known by its id, and by what it is where one id has a gate and a finding.</summary>
    public virtual bool Equals(Rule? other) => other is not null && EqualityContract == other.EqualityContract && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
