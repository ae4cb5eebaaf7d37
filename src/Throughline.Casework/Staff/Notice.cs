using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Throughline.Casework;

/// <summary>Something that a member of staff is to know of; written with the entry that it tells of.</summary>
public sealed class Notice
{
    public required string Agency { get; init; }

    /// <summary>For whom, as a staff id.</summary>
    public required string For { get; init; }
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required string Case { get; init; }

    /// <summary>The rule that asks for it, if one does.</summary>
    public string? Rule { get; init; }
    public required string Text { get; init; }
    public DateTime? ReadAt { get; set; }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.HasKey(n => new { n.Agency, n.For, n.Id });
        notice.HasIndex(n => new { n.Agency, n.For, n.At });
    }
}
