using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Throughline.Casework.Register;

/// <summary>An outside provider that an agency keeps: all of it in one text, replaced as a whole.</summary>
public sealed class ProviderRow
{
    public required string Agency { get; init; }
    public required string Id { get; init; }
    public required string Name { get; set; }

    /// <summary>A <see cref="KeptProvider"/> as JSON.</summary>
    public required string Body { get; set; }

    /// <summary>Grows with each change; whoever changes names the one that they saw.</summary>
    public int Version { get; set; } = 1;
    public required DateTime ChangedAt { get; set; }
}

/// <summary>What changed about a provider, who changed it and when.</summary>
public sealed class ProviderChange
{
    public required string Agency { get; init; }
    public required Guid Id { get; init; }
    public required string Provider { get; init; }

    /// <summary>The site that it is about; none where it is about the provider.</summary>
    public string? Site { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    /// <summary>As a sentence.</summary>
    public required string Text { get; init; }
}

internal sealed class ProviderMapping : IEntityTypeConfiguration<ProviderRow>, IEntityTypeConfiguration<ProviderChange>
{
    public void Configure(EntityTypeBuilder<ProviderRow> provider)
    {
        provider.ToTable("providers");
        provider.HasKey(p => new { p.Agency, p.Id });
        provider.Property(p => p.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ProviderChange> change)
    {
        change.ToTable("provider_changes");
        change.HasKey(c => new { c.Agency, c.Id });
        change.HasIndex(c => new { c.Agency, c.Provider, c.At });
    }
}
