using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Staff;

/// <summary>What a program shows to act for somebody. The secret itself is not kept, only its hash.</summary>
public sealed class ApiToken
{
    /// <summary>Part of the token itself, so that it is looked up by key.</summary>
    public required string Id { get; init; }
    public required string Agency { get; init; }

    /// <summary>Whom the program acts for, as a staff id: it may what they may.</summary>
    public required string Staff { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>The last day on which it is accepted, in the agency's time zone.</summary>
    public required DateOnly Until { get; init; }
    public DateTime? UsedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.ToTable("api_tokens");
        token.HasKey(t => t.Id);
        token.HasIndex(t => new { t.Staff, t.MadeAt });
    }
}
