namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>An authorization; one that names an earlier one is its revision.</summary>
public sealed record Authorization : Entry
{
    public override Kind Kind => Kind.Authorization;

    /// <summary>The authorization's number.</summary>
    public required string Number { get; init; }
    public required string Service { get; init; }
    public string? Provider { get; init; }
    public required DateOnly Received { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>US dollars.</summary>
    public required decimal Amount { get; init; }
    public bool? PostEmployment { get; init; }
}

public sealed record AuthorizationPaid : Entry
{
    public override Kind Kind => Kind.AuthorizationPaid;
    public required string Authorization { get; init; }

    /// <summary>US dollars.</summary>
    public required decimal Amount { get; init; }
    public required bool InFull { get; init; }
}

public sealed record AuthorizationCancelled : Entry
{
    public override Kind Kind => Kind.AuthorizationCancelled;
    public required string Authorization { get; init; }
}

public sealed record ComparableBenefit : Entry
{
    public override Kind Kind => Kind.ComparableBenefit;
    public required string Benefit { get; init; }
    public required bool Available { get; init; }
    public required bool Used { get; init; }
}

/// <summary>A request for an exception to policy, and the decision on it.</summary>
public sealed record PolicyException : Entry
{
    public override Kind Kind => Kind.PolicyException;
    public required string About { get; init; }
    public required ExceptionAction Action { get; init; }
    public string? By { get; init; }
}

public enum ExceptionAction
{
    [Word("requested")] Requested,
    [Word("approved")] Approved,
    [Word("denied")] Denied,
}

public sealed record CashAssistanceEnded : Entry
{
    public override Kind Kind => Kind.CashAssistanceEnded;
}

public sealed record Programme : Entry
{
    public override Kind Kind => Kind.Programme;

    /// <summary>Which programme of support.</summary>
    public required ProgrammeName Name { get; init; }
    public required ProgrammeStatus Status { get; init; }
    public DateOnly? Renewal { get; init; }
}

public enum ProgrammeName
{
    [Word("health-insurance")] HealthInsurance,
    [Word("child-support")] ChildSupport,
    [Word("child-care")] ChildCare,
    [Word("food")] Food,
    [Word("utility")] Utility,
    [Word("transitional")] Transitional,
    [Word("eitc")] Eitc,
}

public enum ProgrammeStatus
{
    [Word("active")] Active,
    [Word("pending")] Pending,
    [Word("ended")] Ended,
}
