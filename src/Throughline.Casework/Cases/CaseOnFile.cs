using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>A case as a page shows it: whose it is, its file, and what policy says of it today.</summary>
public sealed class CaseOnFile
{
    public required CaseHeader Header { get; init; }

    /// <summary>The whole file: what policy is asked of.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The entries that the reader sees, in the order of the record, with who recorded them and when.</summary>
    public required IReadOnlyList<RecordedEntry> Entries { get; init; }
    /// <summary>Who recorded each entry of the file, by its position there.</summary>
    public IReadOnlyList<string> RecordedBy { get; init; } = [];
    public required DateOnly Today { get; init; }

    /// <summary>The position of the last entry: what an append names as expected.</summary>
    public required int Seq { get; init; }

    public Evaluation Evaluation => field ??= File.Evaluate(Today);
}
