using Throughline.Policy.Dates;

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

    /// <summary>The provider's site that it is for.</summary>
    public string? Site { get; init; }

    /// <summary>Its lines, for example one a month; each with how many units of which fee.</summary>
    public AuthorizationLine[]? Lines { get; init; }

    /// <summary>The id of the plan that it rests on.</summary>
    public string? Plan { get; init; }

    /// <summary>Why it was revised.</summary>
    public string? Reason { get; init; }
}

/// <summary>A line of an authorization: units × fee in US dollars, for a month where it has one.</summary>
public sealed record AuthorizationLine(string? Line, Month? Period, decimal? Units, decimal? Fee);

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

    /// <summary>The service that the benefit could pay for.</summary>
    public string? Service { get; init; }
    public BenefitSource[]? Sources { get; init; }

    /// <summary>Whether the service is exempt from the search for comparable benefits.</summary>
    public bool? Exempt { get; init; }

    /// <summary>What the search would have delayed.</summary>
    public BenefitDelay? Delay { get; init; }

    /// <summary>Whether it was used for a part.</summary>
    public bool? Partly { get; init; }
}

/// <summary>Somebody who was asked to pay: what they answered, and how much they give in US dollars.</summary>
public sealed record BenefitSource(string? Name, string? Answer, decimal? Amount)
{
    /// <summary>The day on which they were asked.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What shows it, and where it is kept: a letter, an e-mail.</summary>
    public string? Evidence { get; init; }
}

public enum BenefitDelay
{
    [JsonName("progress")] Progress,
    [JsonName("placement")] Placement,
    [JsonName("medical-risk")] MedicalRisk,
}

/// <summary>A request for an exception to policy, and the decision on it.</summary>
public sealed record PolicyException : Entry
{
    public override Kind Kind => Kind.PolicyException;
    public required string About { get; init; }
    public required ExceptionAction Action { get; init; }
    public string? By { get; init; }

    /// <summary>The exception's own name.</summary>
    public string? Name { get; init; }
    public string? Service { get; init; }

    /// <summary>US dollars.</summary>
    public decimal? Amount { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public string? Reason { get; init; }

    /// <summary>Whether it was talked over with the person.</summary>
    public bool? Discussed { get; init; }
}

public enum ExceptionAction
{
    [JsonName("requested")] Requested,
    [JsonName("approved")] Approved,
    [JsonName("denied")] Denied,
    [JsonName("withdrawn")] Withdrawn,
}

public sealed record CashAssistanceEnded : Entry
{
    public override Kind Kind => Kind.CashAssistanceEnded;
    public string? Reason { get; init; }
}

public sealed record Programme : Entry
{
    public override Kind Kind => Kind.Programme;

    /// <summary>Which programme of support.</summary>
    public required ProgrammeName Name { get; init; }
    public required ProgrammeStatus Status { get; init; }
    public DateOnly? Renewal { get; init; }

    /// <summary>Whether it was explained to the participant.</summary>
    public bool? Explained { get; init; }
    public DateOnly? Applied { get; init; }

    /// <summary>US dollars.</summary>
    public decimal? Amount { get; init; }
    public string? Worker { get; init; }
    public ProgrammeOutcome? Outcome { get; init; }

    /// <summary>How the earned income credit is claimed; no other programme has one.</summary>
    public CreditMethod? Method { get; init; }
}

public enum ProgrammeOutcome
{
    [JsonName("renewed")] Renewed,
    [JsonName("lost")] Lost,
    [JsonName("gave-up")] GaveUp,
}

public enum CreditMethod
{
    /// <summary>In advance, through the employer; the law ended it with 2010.</summary>
    [JsonName("advance")] Advance,
    [JsonName("yearly-return")] YearlyReturn,
}

public enum ProgrammeName
{
    [JsonName("health-insurance")] HealthInsurance,
    [JsonName("child-support")] ChildSupport,
    [JsonName("child-care")] ChildCare,
    [JsonName("food")] Food,
    [JsonName("utility")] Utility,
    [JsonName("transitional")] Transitional,
    [JsonName("eitc")] Eitc,
}

public enum ProgrammeStatus
{
    [JsonName("active")] Active,
    [JsonName("pending")] Pending,
    [JsonName("ended")] Ended,
}
