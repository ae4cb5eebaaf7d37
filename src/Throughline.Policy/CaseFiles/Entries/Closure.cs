namespace Throughline.Policy.CaseFiles.Entries;

public sealed record Closed : Entry
{
    public override Kind Kind => Kind.Closed;
    public required ClosureOutcome Outcome { get; init; }

    /// <summary>The job with which the case is closed.</summary>
    public string? Job { get; init; }
}

public enum ClosureOutcome
{
    [JsonName("successful")] Successful,
    [JsonName("other")] Other,
}

/// <summary>The quarterly report that holds the person's exit was sent to the federal agency.</summary>
public sealed record ExitReported : Entry
{
    public override Kind Kind => Kind.ExitReported;
}

public sealed record PostEmploymentRequested : Entry
{
    public override Kind Kind => Kind.PostEmploymentRequested;
    public required Objective Objective { get; init; }
    public string? Soc { get; init; }
    public string? Pathway { get; init; }
    public string? Employer { get; init; }
}

public enum Objective
{
    [JsonName("maintain")] Maintain,
    [JsonName("regain")] Regain,
    [JsonName("advance")] Advance,
}

public sealed record Determination : Entry
{
    public override Kind Kind => Kind.Determination;
    public required DeterminationAbout About { get; init; }
    public required DeterminationOutcome Outcome { get; init; }
    public Criteria? Criteria { get; init; }
    public bool? Consulted { get; init; }
    public bool? AppealRightsReviewed { get; init; }

    /// <summary>Who decided.</summary>
    public string? By { get; init; }
    public string? Reasons { get; init; }
}

public enum DeterminationAbout
{
    [JsonName("post-employment")] PostEmployment,
    [JsonName("returning")] Returning,
}

public enum DeterminationOutcome
{
    [JsonName("post-employment")] PostEmployment,
    [JsonName("new-case")] NewCase,
    [JsonName("neither")] Neither,
    [JsonName("job-retention")] JobRetention,
}

/// <summary>The five criteria of post-employment services; one that is absent was not answered.</summary>
public sealed record Criteria
{
    public bool? ReadilyAvailable { get; init; }
    public bool? EasyToArrange { get; init; }
    public bool? Routine { get; init; }
    public bool? Limited { get; init; }
    public bool? WithinWindow { get; init; }

    public bool AllHold => this is { ReadilyAvailable: true, EasyToArrange: true, Routine: true, Limited: true, WithinWindow: true };
}

public sealed record ClosedFile : Entry
{
    public override Kind Kind => Kind.ClosedFile;
    public required ClosedFileAction Action { get; init; }

    /// <summary>Which file.</summary>
    public string? File { get; init; }

    /// <summary>What reading it brought up.</summary>
    public string[]? Issues { get; init; }
    public string? By { get; init; }
    public string? Reason { get; init; }

    /// <summary>In which form it is asked for.</summary>
    public FileFormat? Format { get; init; }

    /// <summary>What it is asked for.</summary>
    public Objective? Purpose { get; init; }

    /// <summary>Until when the office needs more time.</summary>
    public DateOnly? Until { get; init; }
}

public enum FileFormat
{
    [JsonName("paper")] Paper,
    [JsonName("electronic")] Electronic,
    [JsonName("both")] Both,
}

public enum ClosedFileAction
{
    [JsonName("requested")] Requested,
    [JsonName("received")] Received,
    [JsonName("unavailable")] Unavailable,
    [JsonName("returned")] Returned,
    [JsonName("combined")] Combined,
    [JsonName("sent")] Sent,
    [JsonName("read")] Read,
    [JsonName("on-its-way")] OnItsWay,
    [JsonName("more-time")] MoreTime,

    /// <summary>The prior plan was used for the amendment.</summary>
    [JsonName("used")] Used,

    /// <summary>The office has back what was returned.</summary>
    [JsonName("back-at-the-office")] BackAtTheOffice,
}
