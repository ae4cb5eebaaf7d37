namespace Throughline.Policy;

/// <summary>What the policy in force says of a case file, as it was known on a day.</summary>
public sealed class Evaluation
{
    public required CaseFile File { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Status Status { get; init; }

    /// <summary>Every instance of every duty, past ones too; by opened, rule, subject, due, met.</summary>
    public required IReadOnlyList<Obligation> Obligations { get; init; }

    public required IReadOnlyList<WindowReading> Windows { get; init; }

    public required IReadOnlyList<ClockReading> Clocks { get; init; }

    /// <summary>Every gate of the agency, open or not, in rule order.</summary>
    public required IReadOnlyList<GateReading> Gates { get; init; }

    /// <summary>The entries that policy refuses.</summary>
    public required IReadOnlyList<FindingMade> Findings { get; init; }
}

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

/// <summary>One instance of a duty: what is owed, from when, by when, and why.</summary>
public sealed record Obligation
{
    public required Rule Rule { get; init; }
    public required string Title { get; init; }
    public required DateOnly Opened { get; init; }

    /// <summary>The last day on which it is in time; none for a duty without a date.</summary>
    public DateOnly? Due { get; init; }
    public required State State { get; init; }

    /// <summary>The day it was met, which may lie before it opened where a report came early.</summary>
    public DateOnly? Met { get; init; }

    /// <summary>What it is about where a case can have several: a job, a concern, an authorization with its period.</summary>
    public string? Subject { get; init; }

    /// <summary>Position in the file of the entry that opened it, if one did.</summary>
    public int? OpenedBy { get; init; }

    /// <summary>Position in the file of the entry that met it.</summary>
    public int? MetBy { get; init; }

    /// <summary>The facts used and the arithmetic, as sentences in the agency's words.</summary>
    public required IReadOnlyList<string> Because { get; init; }
}

/// <summary>Between which days something is possible.</summary>
public sealed record WindowReading(Rule Rule, string Title, DateOnly From, DateOnly? To, bool Open, IReadOnlyList<string> Because);

/// <summary>A date that moves with events: the latest of its terms starts it.</summary>
public sealed record ClockReading(Rule Rule, string Title, DateOnly Starts, DateOnly Ready, IReadOnlyList<ClockTerm> Terms, IReadOnlyList<string> Because);

/// <summary>One of the dates that a clock looks at; the governing one is the latest.</summary>
public sealed record ClockTerm(string Name, DateOnly? Day, bool Governs, int? Entry);

/// <summary>A step, whether it may be taken, and what is missing.</summary>
public sealed record GateReading(Rule Rule, string Title, string Step, bool Open, IReadOnlyList<string> Because);

/// <summary>An entry that policy refuses, by its 0-based position in the file.</summary>
public sealed record FindingMade(Rule Rule, string Title, int Entry, IReadOnlyList<string> Because);

/// <summary>Why an entry may not be recorded: the rule, what is missing, the paragraph.</summary>
public sealed record Refusal(Rule Rule, string Title, IReadOnlyList<string> Because);
