using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.AccessLogs;

/// <summary>Who looked at which case, when, from where.</summary>
public sealed class AccessLogEntry
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required DateTime At { get; init; }
    public required string Staff { get; init; }

    /// <summary>The page or route.</summary>
    public required string What { get; init; }

    /// <summary>The network address it was asked from.</summary>
    public required string From { get; init; }
}

internal sealed class AccessLogEntryMapping : IEntityTypeConfiguration<AccessLogEntry>
{
    public void Configure(EntityTypeBuilder<AccessLogEntry> read)
    {
        read.ToTable("reads");
        read.HasKey(r => new { r.Agency, r.Case, r.At, r.Staff });
        read.HasIndex(r => new { r.Agency, r.Staff, r.At });
    }
}
