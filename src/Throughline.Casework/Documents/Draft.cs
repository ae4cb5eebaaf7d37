using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Documents;

/// <summary>What somebody has typed and not yet recorded.</summary>
public sealed class Draft
{
    public required string Agency { get; init; }

    /// <summary>Whose draft it is, as a staff id.</summary>
    public required string Owner { get; init; }
    public required string Case { get; init; }

    /// <summary>The document or form: job-search-agreement, contact, …</summary>
    public required string Document { get; init; }

    /// <summary>The fields as JSON.</summary>
    public required string Content { get; set; }
    public required DateTime SavedAt { get; set; }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(d => new { d.Agency, d.Owner, d.Case, d.Document });
    }
}
