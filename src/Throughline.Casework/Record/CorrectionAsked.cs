using Throughline.Casework.Entries;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>A correction that somebody asked a supervisor for: as it was asked, and as it was decided. It stays, whatever was decided.</summary>
public sealed class CorrectionAsked
{
    public required string Agency { get; init; }
    public required Guid Id { get; init; }
    public required string Case { get; init; }

    /// <summary>The correction as an entry of the contract.</summary>
    public required string Body { get; init; }

    /// <summary>Why a supervisor decides: what is against it, in words.</summary>
    public required string Why { get; init; }

    /// <summary>How many dates, duties and steps it would change; none where it changes nothing else.</summary>
    public required int Moves { get; init; }

    /// <summary>The name of the request: asked again under it, it is asked once.</summary>
    public string? IdempotencyKey { get; init; }
    public required string AskedBy { get; init; }
    public required DateTime AskedAt { get; init; }

    /// <summary>The day by which it is to be decided.</summary>
    public required DateOnly Due { get; init; }
    public string? DecidedBy { get; set; }
    public DateTime? DecidedAt { get; set; }
    public bool? Approved { get; set; }

    /// <summary>The supervisor's reason.</summary>
    public string? Reason { get; set; }

    /// <summary>The place in the record of the correction, once it was approved.</summary>
    public int? Seq { get; set; }

    public Correction Correction => field ??= (Correction)EntryText.Read(Body);
}

internal sealed class CorrectionAskedMapping : IEntityTypeConfiguration<CorrectionAsked>
{
    public void Configure(EntityTypeBuilder<CorrectionAsked> asked)
    {
        asked.ToTable("corrections_asked");
        asked.HasKey(a => new { a.Agency, a.Id });
        asked.Ignore(a => a.Correction);
        asked.HasIndex(a => new { a.Agency, a.Case });
        asked.HasIndex(a => new { a.Agency, a.Due }).HasFilter("decided_at IS NULL");
    }
}
