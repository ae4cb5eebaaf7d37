using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Rules;

/// <summary>What the policy in force says of a case file, as it was known on a day. Its words are made when they are asked for.</summary>
public sealed class Evaluation
{
    private readonly Known known;

    internal Evaluation(
        Known known, Instance[] owed, (Window Window, DateOnly From, DateOnly Last)[] windows, ClockState[] clocks, (Gate Gate, uint Unmet)[] gates, (Finding Finding, int Entry)[] findings)
    {
        this.known = known;
        Obligations = Array.ConvertAll(owed, instance => new Obligation(known, instance));
        Windows = Array.ConvertAll(windows, each => new WindowReading(known, each.Window, each.From, each.Last));
        Clocks = Array.ConvertAll(clocks, each => new ClockReading(known, each));
        Gates = Array.ConvertAll(gates, each => new GateReading(known, each.Gate, each.Unmet));
        Findings = Array.ConvertAll(findings, each => new FindingMade(known, each.Finding, each.Entry));
    }

    public CaseFile File => known.File;

    public DateOnly AsOf => known.AsOf;

    public Status Status => field ??= known.Pack.Status(known) is var status ? status with { Label = known.Pack.Words.For(status.Label) } : status;

    /// <summary>Every instance of every duty, past ones too; by opened, rule, subject, due, met.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    public IReadOnlyList<WindowReading> Windows { get; }

    public IReadOnlyList<ClockReading> Clocks { get; }

    /// <summary>Every gate of the agency, open or not, in rule order.</summary>
    public IReadOnlyList<GateReading> Gates { get; }

    /// <summary>The entries that policy refuses.</summary>
    public IReadOnlyList<FindingMade> Findings { get; }

    /// <summary>The stretches of each phase, for pictures: half-open, a running one has no last day.</summary>
    public IEnumerable<PhaseReading> Phases => known.Pack.Phases.SelectMany(phase => known.Of(phase).ToArray().Select(span =>
        new PhaseReading(known.Pack.Words.For(phase.Name), span.Start, span.Runs ? null : span.End, span.Subject)));
}

/// <summary>A stretch in which a phase was in force; <paramref name="Until"/> is the first day on which it no longer was.</summary>
public sealed record PhaseReading(string Name, DateOnly From, DateOnly? Until, string? Subject);

/// <summary>Where the case stands, in the agency's words.</summary>
public sealed record Status(string Code, string Label, DateOnly? Since);

public enum State
{
    /// <summary>Due today or later, or without a due day.</summary>
    [Word("open")] Open,
    [Word("overdue")] Overdue,
    [Word("met")] Met,
    [Word("met-late")] MetLate,

    /// <summary>Its window passed, and it can no longer be met.</summary>
    [Word("missed")] Missed,
    [Word("waived")] Waived,
}

/// <summary>Between which days something is possible.</summary>
public sealed class WindowReading
{
    private readonly Known known;

    internal WindowReading(Known known, Window window, DateOnly from, DateOnly last)
    {
        this.known = known;
        Rule = window;
        From = from;
        To = last == DateOnly.MaxValue ? null : last;
        Open = known.AsOf <= last;
    }

    public Window Rule { get; }

    public string Title => known.Pack.Words.For(Rule.Title);

    public DateOnly From { get; }

    /// <summary>The last day; none while its end is not known.</summary>
    public DateOnly? To { get; }

    /// <summary>Open up to and on the last day.</summary>
    public bool Open { get; }

    public IReadOnlyList<string> Because => Reasons.Select(known.Pack.Words.Say).ToArray();

    public IReadOnlyList<Reason> Reasons => To is { } to
        ? [new(ReasonKind.Counted, "{0} after {1} is {2}", Rule.Lasts.At(Counted, known.Pack), Counted, to)]
        : [new(ReasonKind.Other, "open since {0}; nothing on record ends it", From)];

    private DateOnly Counted => Rule.CountedFrom?.Invoke(known) ?? From;
}

/// <summary>A date that moves with events: the latest of its terms starts it.</summary>
public sealed class ClockReading
{
    private readonly Known known;
    private readonly ClockState state;

    internal ClockReading(Known known, ClockState state) => (this.known, this.state) = (known, state);

    public Clock Rule => state.Clock;

    public string Title => known.Pack.Words.For(Rule.Title);

    public DateOnly Starts => state.Starts;

    /// <summary>The first day on which the time has run.</summary>
    public DateOnly Ready => state.Ready;

    /// <summary>The dates that the clock looks at; the governing one is the latest.</summary>
    public IReadOnlyList<ClockTerm> Terms => [.. Rule.StartsOnTheLatestOf.Select((term, at) => term.Read(known, out var day, out var entry)
        ? new ClockTerm(known.Pack.Words.For(term.Name), day, at == state.Governs, known.Place(entry))
        : new ClockTerm(known.Pack.Words.For(term.Name), null, false, null))];

    public IReadOnlyList<Reason> Reasons =>
    [
        .. Rule.StartsOnTheLatestOf.Select((term, at) => term.Read(known, out var day, out _)
            ? new Reason(ReasonKind.Term, at == state.Governs ? "{0} {1}: the latest, it starts the clock" : "{0} {1}", term.Name, day)
            : new Reason(ReasonKind.Term, "no {0} on record", term.Name)),
        new(ReasonKind.Counted, Rule.Ready is null ? "{0} after {1} is {2}" : "{0} from {1} end on {2}", Rule.Runs.At(Starts, known.Pack), Starts, Ready),
    ];

    public IReadOnlyList<string> Because => Reasons.Select(known.Pack.Words.Say).ToArray();
}

/// <summary>One of the dates that a clock looks at, and the position of the entry that it was read from.</summary>
public sealed record ClockTerm(string Name, DateOnly? Day, bool Governs, int? Entry);

/// <summary>A step, whether it may be taken, and what is missing.</summary>
public sealed class GateReading
{
    private readonly Known known;
    private readonly uint unmet;

    internal GateReading(Known known, Gate gate, uint unmet) => (this.known, Rule, this.unmet) = (known, gate, unmet);

    public Gate Rule { get; }

    public string Title => known.Pack.Words.For(Rule.Title);

    public string Step => Rule.Step;

    public bool Open => unmet == 0;

    /// <summary>Every need, in words, and whether it is met.</summary>
    public IReadOnlyList<(string Need, bool Met)> Needs => [.. Rule.Needs.Select((need, at) => (known.Pack.Words.For(need.Words), (unmet >> at & 1) == 0))];

    public IReadOnlyList<Reason> Reasons => [.. Rule.Needs.Where((_, at) => (unmet >> at & 1) != 0).Select(need => new Reason(ReasonKind.Missing, "missing: {0}", need.Words))];

    /// <summary>What is missing; empty when it is open.</summary>
    public IReadOnlyList<string> Because => Reasons.Select(known.Pack.Words.Say).ToArray();
}

/// <summary>An entry that policy refuses, by its 0-based position in the file.</summary>
public sealed class FindingMade
{
    private readonly Known known;

    internal FindingMade(Known known, Finding finding, int entry) => (this.known, Rule, Entry) = (known, finding, entry);

    public Finding Rule { get; }

    public string Title => known.Pack.Words.For(Rule.Title);

    public int Entry { get; }

    public IReadOnlyList<string> Because
    {
        get
        {
            for (var at = 0; at < known.Count; at++)
            {
                if (known.Place(at) == Entry) return [.. Rule.Because(known, at).Select(known.Pack.Words.Say)];
            }

            return [];
        }
    }
}

/// <summary>Why an entry may not be recorded: the rule, what is missing, the paragraph.</summary>
public sealed record Refusal(Rule Rule, string Title, IReadOnlyList<string> Because)
{
    /// <summary>What to do first, so that it may be recorded; null where nothing but time helps.</summary>
    public Cure? Cure { get; init; }
}
