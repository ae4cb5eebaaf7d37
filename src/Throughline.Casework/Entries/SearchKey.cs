using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Entries;

/// <summary>One way to look a case up: what <see cref="SearchKeys"/> makes of a name, a number, a telephone, a birthday.</summary>
public sealed class SearchKey
{
    public required string Agency { get; init; }
    public required string Key { get; init; }
    public required string Case { get; init; }
}

internal sealed class SearchKeyMapping : IEntityTypeConfiguration<SearchKey>
{
    public void Configure(EntityTypeBuilder<SearchKey> key)
    {
        key.ToTable("search_keys");
        key.HasKey(k => new { k.Agency, k.Key, k.Case });
        key.HasIndex(k => new { k.Agency, k.Case });
    }
}
