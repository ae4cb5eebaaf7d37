using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Storage;

/// <summary>The mark of a database in which everybody is invented, and when it was filled; without a row the people are real.</summary>
public sealed class InventedData
{
    public required DateTime FilledAt { get; init; }

    /// <summary>When it was filled; none where the people are real.</summary>
    public static async Task<DateTime?> FilledIn(Database database, CancellationToken cancel = default)
    {
        var marks = await database.List($"SELECT filled_at FROM invented_data", row => row.Instant(0), cancel);
        return marks.Count == 0 ? null : marks.Max();
    }
}

internal sealed class InventedDataMapping : IEntityTypeConfiguration<InventedData>
{
    public void Configure(EntityTypeBuilder<InventedData> mark)
    {
        mark.ToTable("invented_data");
        mark.HasKey(m => m.FilledAt);
    }
}
