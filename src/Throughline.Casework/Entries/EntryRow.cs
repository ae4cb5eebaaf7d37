using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Entries;

/// <summary>An entry as it stands in the record: appended once, never changed, chained to the one before it.</summary>
public sealed record EntryRow
{
    public required string Agency { get; init; }
    public required string Case { get; init; }

    /// <summary>1 for the first entry of the case; gapless.</summary>
    public required int Seq { get; init; }
    public required DateOnly On { get; init; }
    public required DateTime RecordedAt { get; init; }

    /// <summary>Staff id of who recorded it.</summary>
    public required string RecordedBy { get; init; }
    public required string Kind { get; init; }

    /// <summary>The entry as the case file's JSON, kept as text so that its hash can be taken again.</summary>
    public required string Body { get; init; }

    /// <summary>The key of the request that brought it: the same request again is the same entry.</summary>
    public string? IdempotencyKey { get; init; }
    public required byte[] Hash { get; init; }
}

internal sealed class EntryRowMapping : IEntityTypeConfiguration<EntryRow>
{
    public void Configure(EntityTypeBuilder<EntryRow> entry)
    {
        entry.ToTable("entries");
        entry.HasKey(e => new { e.Agency, e.Case, e.Seq });
    }
}
