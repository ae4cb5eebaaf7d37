using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Record;

/// <summary>Something that a named request has made: asked again under the name, nothing is made again. Entries keep the name of their request themselves.</summary>
public sealed class IdempotentRequest
{
    public required string Agency { get; init; }

    /// <summary>Who asked, as a staff id; each names their own requests.</summary>
    public required string Staff { get; init; }
    public required string Key { get; init; }
    public required string Digest { get; init; }

    /// <summary>What was made: a case by its number, an employer or a note by its id.</summary>
    public required string Made { get; init; }
    public required DateTime At { get; init; }
}

internal sealed class IdempotentRequestMapping : IEntityTypeConfiguration<IdempotentRequest>
{
    public void Configure(EntityTypeBuilder<IdempotentRequest> made)
    {
        made.ToTable("idempotent_requests");
        made.HasKey(m => new { m.Agency, m.Staff, m.Key });
    }
}
