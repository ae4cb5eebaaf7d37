using Throughline.Policy.Dates;

namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>Somebody of the agency visited the person at work.</summary>
public sealed record JobSiteVisit : Entry
{
    public override Kind Kind => Kind.JobSiteVisit;
    public string? Job { get; init; }
    public string? Employer { get; init; }
}

/// <summary>A referral to education or training, and how it went.</summary>
public sealed record TrainingReferral : Entry
{
    public override Kind Kind => Kind.TrainingReferral;
    public string? Referral { get; init; }
    public string? To { get; init; }
    public string? Skill { get; init; }
    public TrainingState? State { get; init; }
}

/// <summary>Cash assistance begins, or begins again.</summary>
public sealed record CashAssistanceStarted : Entry
{
    public override Kind Kind => Kind.CashAssistanceStarted;
    public string? Reason { get; init; }
}

/// <summary>Money paid for support, training, or a contracted service.</summary>
public sealed record SupportPayment : Entry
{
    public override Kind Kind => Kind.SupportPayment;
    public string? Payment { get; init; }
    public SupportCategory? Category { get; init; }

    /// <summary>The month that it is for.</summary>
    public Month? Month { get; init; }

    /// <summary>US dollars; none is 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The day it was authorized; the entry's day if absent.</summary>
    public DateOnly? Authorized { get; init; }
}

/// <summary>More than the cap was approved.</summary>
public sealed record CapRaised : Entry
{
    public override Kind Kind => Kind.CapRaised;

    /// <summary>US dollars above the cap.</summary>
    public decimal? Amount { get; init; }
    public string? By { get; init; }

    /// <summary>The last day; no end if absent.</summary>
    public DateOnly? Until { get; init; }
}

public enum TrainingState
{
    [JsonName("referred")] Referred,
    [JsonName("began")] Began,
    [JsonName("ended")] Ended,
    [JsonName("declined")] Declined,
}

public enum SupportCategory
{
    [JsonName("support")] Support,
    [JsonName("training")] Training,
    [JsonName("contracted")] Contracted,
}
