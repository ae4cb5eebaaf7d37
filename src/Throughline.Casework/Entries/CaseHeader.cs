using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;

namespace Throughline.Casework.Entries;

/// <summary>Whose case it is, who works it, and how far its record goes. What happened in it is in its entries.</summary>
public sealed record CaseHeader
{
    public required string Agency { get; init; }
    public required string Number { get; init; }
    public string? Given { get; set; }
    public string? Family { get; set; }
    public DateOnly? Born { get; set; }
    public string? Phone { get; set; }

    /// <summary>How to reach the person, in their words: "text, afternoons".</summary>
    public string? ContactPreference { get; set; }

    /// <summary>The outside providers and their approvals, as the case file's JSON; none is null.</summary>
    public string? Providers { get; set; }

    /// <summary>Staff id of the counselor.</summary>
    public string? Counselor { get; set; }

    /// <summary>Staff id of the placement or employment specialist.</summary>
    public string? Specialist { get; set; }
    public string? Office { get; set; }

    /// <summary>The provider that serves the person now; its staff see the case.</summary>
    public string? Provider { get; set; }

    /// <summary>The case of the same person before this one.</summary>
    public string? Predecessor { get; set; }
    public required DateTime OpenedAt { get; init; }
    public required string OpenedBy { get; init; }

    /// <summary>The position of the last entry; kept apart from the entries so that a missing tail shows.</summary>
    public int HeadSeq { get; set; }
    public byte[]? HeadHash { get; set; }

    /// <summary>What access is decided by.</summary>
    public Assignment Assignment => new(Agency, Number, Counselor, Specialist, Office, Provider);

    public string Name => string.Join(' ', new[] { Given, Family }.Where(part => !string.IsNullOrEmpty(part)));
}

internal sealed class CaseHeaderMapping : IEntityTypeConfiguration<CaseHeader>
{
    public void Configure(EntityTypeBuilder<CaseHeader> header)
    {
        header.ToTable("cases");
        header.HasKey(c => new { c.Agency, c.Number });
        // Hardly any case has one: an index of all would have nothing to tell them apart by.
        header.HasIndex(c => new { c.Agency, c.Predecessor }).HasFilter("predecessor IS NOT NULL");
        header.Ignore(c => c.Name);
        header.Ignore(c => c.Assignment);
    }
}
