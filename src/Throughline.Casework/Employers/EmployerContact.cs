using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Employers;

/// <summary>A conversation with an employer worth keeping.</summary>
public sealed class EmployerContact
{
    public required string Agency { get; init; }
    public required Guid Employer { get; init; }
    public required Guid Id { get; init; }
    public required DateOnly On { get; init; }
    public required EmployerOccasion Occasion { get; init; }

    /// <summary>With whom at the employer.</summary>
    public string? With { get; init; }
    public required string Note { get; init; }
    public required string RecordedBy { get; init; }
    public required DateTime RecordedAt { get; init; }
}

internal sealed class EmployerContactMapping : IEntityTypeConfiguration<EmployerContact>, IEntityTypeConfiguration<EmployerChange>
{
    public void Configure(EntityTypeBuilder<EmployerContact> contact)
    {
        contact.ToTable("employer_contacts");
        contact.HasKey(c => new { c.Agency, c.Employer, c.Id });
        contact.Property(c => c.Occasion).HasConversion(occasion => occasion.JsonName(), word => StoredWord.Read<EmployerOccasion>(word));
        contact.HasIndex(c => new { c.Agency, c.Employer, c.On });
    }

    public void Configure(EntityTypeBuilder<EmployerChange> change)
    {
        change.ToTable("employer_changes");
        change.HasKey(c => new { c.Agency, c.At, c.Id });
        change.HasIndex(c => new { c.Agency, c.Employer, c.At });
    }
}
