using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Employers;

/// <summary>A business that the agency knows; each is in the database once.</summary>
public sealed class Employer
{
    public required string Agency { get; init; }
    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public required EmployerStatus Status { get; set; }
    public string? Phone { get; set; }

    /// <summary>The web domain, without scheme and www.</summary>
    public string? Domain { get; set; }
    public string? Street { get; set; }
    public string? City { get; set; }
    public string? PostalCode { get; set; }

    /// <summary>The person to ask for.</summary>
    public string? ContactPerson { get; set; }
    public required DateTime CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTime ChangedAt { get; set; }

    /// <summary>The employer that this one turned out to be; its notes stay where they were, and the link can be undone.</summary>
    public Guid? MergedInto { get; set; }

    /// <summary>Goes up with every change, so that two people editing at once find out.</summary>
    public int Version { get; set; }
}

internal sealed class EmployerMapping : IEntityTypeConfiguration<Employer>, IEntityTypeConfiguration<EmployerKey>
{
    public void Configure(EntityTypeBuilder<Employer> employer)
    {
        employer.ToTable("employers");
        employer.HasKey(e => new { e.Agency, e.Id });
        employer.Property(e => e.Status).HasConversion(status => status.JsonName(), word => StoredWord.Read<EmployerStatus>(word));
        employer.Property(e => e.Version).IsConcurrencyToken();
        employer.HasIndex(e => new { e.Agency, e.Name });
        employer.HasIndex(e => new { e.Agency, e.MergedInto });
        employer.HasIndex(e => new { e.Agency, e.Status, e.Name });
    }

    public void Configure(EntityTypeBuilder<EmployerKey> key)
    {
        key.ToTable("employer_keys");
        key.HasKey(k => new { k.Agency, k.Key, k.Employer });
        key.HasIndex(k => new { k.Agency, k.Employer });
    }
}
