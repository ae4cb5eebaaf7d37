using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>Entries that somebody wants in a case's record.</summary>
public sealed record AppendRequest
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required IReadOnlyList<Entry> Entries { get; init; }
    public required Actor By { get; init; }

    /// <summary>A name for this request: asked again under the same one, it is recorded once and answered alike.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>How many entries the case had when the person looked; null when that does not matter.</summary>
    public int? ExpectedSeq { get; init; }

    public AppendMode Mode { get; init; } = AppendMode.Normal;

    /// <summary>Whether who records was asked about what is unlikely, and says that it is so.</summary>
    public bool IsSure { get; init; }

    /// <summary>What who records is let do, where it is one act in cases that they do not read: that act's permission instead of reading and recording.</summary>
    internal Permission? Under { get; init; }

    /// <summary>Whether the last signature of a document brings it: signed in its form.</summary>
    internal bool BySigning { get; init; }

    /// <summary>The supervisor who confirms what policy leaves to a supervisor, as a staff id; none where nobody has.</summary>
    internal string? ConfirmedBy { get; init; }

    /// <summary>For entries with a past: by whom each was recorded, and when; the record keeps theirs instead of now and of who asks.</summary>
    internal IReadOnlyList<Provenance>? Provenance { get; init; }
}
