using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Somebody who was asked to pay for a service.</summary>
public sealed record SourceAsked
{
    [Column("Source")]
    public string? Source { get; init; }

    [Column("Asked on", Optional = true)]
    public DateOnly? AskedOn { get; init; }

    [Column("Answer")]
    public string? Answer { get; init; }

    [Column("Would pay", IsMoney = true, Optional = true)]
    public decimal? Pays { get; init; }

    [Column("Evidence", Optional = true)]
    public string? Evidence { get; init; }
}
