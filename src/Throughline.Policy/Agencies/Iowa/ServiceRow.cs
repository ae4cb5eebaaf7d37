using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>A service of the plan: limited in scope and in time, arranged, given and paid by somebody.</summary>
public sealed record ServiceRow
{
    [Column("Service", WordsOf = typeof(IowaServices.Words))]
    public string? Service { get; init; }

    [Column("Begins")]
    public DateOnly? Begins { get; init; }

    [Column("Ends")]
    public DateOnly? Ends { get; init; }

    [Column("Limited how", AtLeast = 5)]
    public string? LimitedHow { get; init; }

    [Column("Arranged by")]
    public string? ArrangedBy { get; init; }

    [Column("Delivered by")]
    public string? DeliveredBy { get; init; }

    [Column("Paid by", Of = ["ivrs|IVRS", "job-candidate|Job candidate", "other|Other"])]
    public string? PaidBy { get; init; }

    [Column("Comparable benefit")]
    public string? Benefit { get; init; }

    [Column("Amount", IsMoney = true)]
    public decimal? Amount { get; init; }
}
