using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>A step that may be taken only when its needs are met.</summary>
public sealed record Gate(string Id, string Step, string Title, Citation Cites) : Rule(Id, Title, Cites)
{
    public bool Equals(Gate? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>All are asked; the unmet ones are the reasons.</summary>
    public required Need[] Needs { get; init; }

    /// <summary>The entries that may be recorded only when the gate is open; none where it only informs.</summary>
    public Event? Guards { get; init; }

    /// <summary>Dated values that the needs read.</summary>
    public (string Cell, Dated Value)[] Reads { get; init; } = [];

    public override IEnumerable<(string Cell, Dated Value)> Values => Reads;

    /// <summary>The gate as it stands.</summary>
    internal GateReading Read(Known known)
    {
        var met = new bool[Needs.Length];
        for (var need = 0; need < met.Length; need++) met[need] = Needs[need].Holds(known);
        return new(known, this, met);
    }

    /// <summary>Whether the step may be taken.</summary>
    internal bool IsOpen(Known known) => Array.TrueForAll(Needs, need => need.Holds(known));
}

/// <summary>Something that must hold, in words; where it does not, the words say what is missing.</summary>
public sealed record Need(string Words, Func<Known, bool> Holds)
{
    /// <summary>What supplies it; null where only time does.</summary>
    public Cure? Cure { get; init; }

    /// <summary>What the file shows for it, met or not.</summary>
    public required Func<Known, Evidence> Shows { get; init; }

    /// <summary>The clock that it waits for, whose day has an explanation of its own.</summary>
    public Clock? Clock { get; init; }
}

/// <summary>What a file shows for a need, met or not: a fact, and the places of the entries that it rests on.</summary>
public sealed record Evidence(Fact Says, params IReadOnlyList<int> Places)
{
    /// <summary>Whether time has still to pass before the need is settled: it is not met yet, or holds only so far.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Whether the entries stand against it: nothing that is added would meet it.</summary>
    public bool IsAgainst { get; init; }
}

/// <summary>A need in the agency's words, and whether it is met.</summary>
public sealed class NeedReading(Known known, Need rule, bool met)
{
    private Evidence Shown => field ??= rule.Shows(known);

    public Need Rule => rule;

    public string Need => field ??= known.Book.Words.For(rule.Words);

    public bool Met => met;

    /// <summary>Whether time has still to pass before it is settled.</summary>
    public bool IsEarly => Shown.IsEarly;

    /// <summary>Whether what the file shows stands against it.</summary>
    public bool IsAgainst => Shown.IsAgainst;

    /// <summary>The clock that it waits for, as it stands.</summary>
    public ClockReading? Clock => rule.Clock?.Read(known);

    /// <summary>What the file shows for it, in words.</summary>
    public string Evidence => known.Book.Words.Say(Shown.Says);

    /// <summary>The positions in the file of the entries that show it.</summary>
    public IReadOnlyList<int> Positions => [.. Shown.Places.Select(known.Position)];
}

/// <summary>A step, whether it may be taken, and what is missing.</summary>
public sealed class GateReading
{
    private readonly Known known;
    private readonly bool[] met;

    internal GateReading(Known known, Gate gate, bool[] met) => (this.known, Rule, this.met) = (known, gate, met);

    public Gate Rule { get; }

    public string Title => known.Book.Words.For(Rule.Title);

    public string Step => Rule.Step;

    public bool Open => Array.TrueForAll(met, each => each);

    /// <summary>Every need, in words, and whether it is met.</summary>
    public IReadOnlyList<NeedReading> Needs => field ??= [.. Rule.Needs.Select((need, at) => new NeedReading(known, need, met[at]))];

    /// <summary>Whether the step can matter in this file now.</summary>
    public bool Applies => Rule.AppliesWhile?.Invoke(known) != false;

    /// <summary>What supplies the first thing that is missing; null where only time does, or nothing is.</summary>
    public Cure? Cure => Needs.FirstOrDefault(need => !need.Met)?.Rule.Cure;

    public IReadOnlyList<Reason> Reasons => [.. Rule.Needs.Where((_, at) => !met[at]).Select(need => new Reason(ReasonKind.Missing, "missing: {0}", need.Words))];

    /// <summary>What is missing; empty when it is open.</summary>
    public IReadOnlyList<string> Because => Reasons.Select(known.Book.Words.Say).ToArray();
}
