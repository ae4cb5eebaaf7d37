using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Entries;

/// <summary>A change of what stands beside the entries: who works the case, the person's name, how to reach them. What was is kept.</summary>
public sealed class CaseChange
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required DateTime At { get; init; }
    public required string Field { get; init; }
    public required string By { get; init; }
    public string? Was { get; init; }
    public string? Became { get; init; }
}

internal sealed class CaseChangeMapping : IEntityTypeConfiguration<CaseChange>
{
    public void Configure(EntityTypeBuilder<CaseChange> change)
    {
        change.ToTable("case_changes");
        change.HasKey(c => new { c.Agency, c.Case, c.At, c.Field });
    }
}
