using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Notices;

/// <summary>Something that a member of staff should know; written in the same transaction as what it tells of.</summary>
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

    /// <summary>What happened: the act that answers it follows from this.</summary>
    public NoticeAbout? About { get; init; }

    /// <summary>Which one, where a case can have several: a concern by its name.</summary>
    public string? Subject { get; init; }

    /// <summary>The place in the record of the entry that it tells of, if it tells of one.</summary>
    public int? Seq { get; init; }
    public required string Text { get; init; }
    public DateTime? ReadAt { get; set; }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.HasKey(n => new { n.Agency, n.For, n.Id });
        notice.Property(n => n.About).HasConversion(about => about!.Value.JsonName(), word => StoredWord.Read<NoticeAbout>(word));
        notice.HasIndex(n => new { n.Agency, n.For, n.At });
        // A partial index: every page counts the unread ones, and those already read never enter it.
        notice.HasIndex(n => new { n.Agency, n.For, n.Case }).HasFilter("read_at IS NULL");
    }
}
