using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>A case as a page shows it: whose it is, its file, and what policy says of it today.</summary>
public sealed class CaseOnFile
{
    public required CaseHeader Header { get; init; }

    /// <summary>What access is decided by: an outside provider has it only while it is shared.</summary>
    public Assignment Assignment => Header.Assignment with { Shared = true };

    /// <summary>The file: what policy is asked of. For who does not see the work, only what they see.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The entries that the reader sees, in the order of the record, with who recorded them and when.</summary>
    public required IReadOnlyList<RecordedEntry> Entries { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>Who recorded the entry in a place of the file, and when: what is asked of a change looks at the whole of it.</summary>
    public required Func<int, RecordedBy> Recorded { get; init; }

    /// <summary>The position of the last entry: what an append names as expected.</summary>
    public required int Seq { get; init; }

    /// <summary>What policy says of it, as far as the reader sees what that is worked out from.</summary>
    public Evaluation Evaluation => field ??= On(Today);

    /// <summary>What policy would say of it on another day with nothing recorded until then, as far as the reader sees it.</summary>
    public Evaluation On(DateOnly day) => Whole is not { } whole ? File.Evaluate(day) : WorksOnWhole ? whole.Evaluate(day) : whole.Evaluate(day).StatusAlone();

    /// <summary>All providers that the agency keeps.</summary>
    public required IReadOnlyList<Provider> Register { get; init; }

    /// <summary>Whether what is owed is worked out from the whole file, though the reader sees only a part of it: who does the work.</summary>
    internal bool WorksOnWhole { get; init; }

    /// <summary>The whole file, where the reader sees only a part of it.</summary>
    internal CaseFile? Whole { get; init; }
}
