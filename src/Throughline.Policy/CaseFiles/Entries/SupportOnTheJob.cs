namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>How long the person worked in a week.</summary>
public sealed record HoursWorked : Entry
{
    public override Kind Kind => Kind.HoursWorked;
    public string? Job { get; init; }

    /// <summary>The first day of the week.</summary>
    public DateOnly? Week { get; init; }
    public decimal? Hours { get; init; }
}

/// <summary>Support that a specialist gave.</summary>
public sealed record SupportGiven : Entry
{
    public override Kind Kind => Kind.SupportGiven;
    public string? Job { get; init; }
    public decimal? Hours { get; init; }
    public string[]? Kinds { get; init; }
    public SupportSite? Site { get; init; }
    public string? By { get; init; }
}

/// <summary>The specialist watched the work on site, and the employer said how it goes.</summary>
public sealed record Observation : Entry
{
    public override Kind Kind => Kind.Observation;
    public string? Job { get; init; }

    /// <summary>What the employer said.</summary>
    public string? EmployerWord { get; init; }
}

/// <summary>The level of work that will count as stable.</summary>
public sealed record StabilityAgreed : Entry
{
    public override Kind Kind => Kind.StabilityAgreed;
    public string? Job { get; init; }
    public string? Level { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Who agreed, by name.</summary>
    public string[]? With { get; init; }
}

/// <summary>The provider told the agency that the person no longer works.</summary>
public sealed record StoppedWorkingTold : Entry
{
    public override Kind Kind => Kind.StoppedWorkingTold;
    public string? Job { get; init; }
}

public enum SupportSite
{
    [JsonName("on")] On,
    [JsonName("off")] Off,
}
