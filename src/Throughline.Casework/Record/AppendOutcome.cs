using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>What came of asking to append. Nothing was changed unless it is <see cref="Recorded"/>.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>The entries stand in the record.</summary>
    public sealed record Recorded : AppendOutcome
    {
        public required IReadOnlyList<RecordedEntry> Entries { get; init; }

        /// <summary>The file with the entries, and what policy says of it today.</summary>
        public required Evaluation After { get; init; }

        /// <summary>What policy said today of the file without them.</summary>
        public required Evaluation Before { get; init; }

        /// <summary>True when the same request had been recorded before; this is the first answer again.</summary>
        public bool Again { get; init; }

        /// <summary>For legacy files: what policy would have refused among these entries.</summary>
        public IReadOnlyList<FindingMade> Findings { get; init; } = [];

        /// <summary>The obligations that these entries met, as they stand now.</summary>
        public IReadOnlyList<Obligation> Met => field ??= ObligationChanges.Met(Before, After);

        /// <summary>What is still owed, most urgent first.</summary>
        public IReadOnlyList<Obligation> StillDue => field ??= ObligationChanges.StillDue(After);
    }

    /// <summary>Policy refuses one of the entries.</summary>
    public sealed record Refused(IReadOnlyList<EntryRefusal> Refusals) : AppendOutcome;

    /// <summary>An entry cannot be so; the field says where.</summary>
    public sealed record Mistaken(IReadOnlyList<EntryMistake> Mistakes) : AppendOutcome;

    /// <summary>A supervisor decides on it, with a reason: a closure, a job or money after a closure, or what would take the ground from a closure.</summary>
    public sealed record ForSupervisor(IReadOnlyList<EntryRefusal> Refusals) : AppendOutcome;

    /// <summary>Someone else just recorded about the same thing: theirs, beside which yours was not recorded.</summary>
    public sealed record Conflicting(IReadOnlyList<RecordedEntry> Theirs, int Seq) : AppendOutcome;

    /// <summary>The key was used before, for something else.</summary>
    public sealed record IdempotencyKeyReused(string IdempotencyKey, IReadOnlyList<RecordedEntry> First) : AppendOutcome;

    /// <summary>No such case, or none that this person may know of.</summary>
    public sealed record NoSuchCase : AppendOutcome;

    /// <summary>The person may see the case and may not record this in it.</summary>
    public sealed record NotYours(string Why) : AppendOutcome;
}

/// <summary>Policy's refusal of one of the entries given, by its position among them.</summary>
public sealed record EntryRefusal(int Position, Refusal Refusal)
{
    /// <summary>Whether a supervisor may confirm it with a reason.</summary>
    public bool SupervisorMay { get; init; }
}

/// <summary>What cannot be in one of the entries given: position, field in the contract's words, and what to do about it.</summary>
public sealed record EntryMistake(int Position, string Field, string Message)
{
    /// <summary>Only unlikely: sent again by somebody who is sure, it is recorded.</summary>
    public bool OnlyUnlikely { get; init; }
}
