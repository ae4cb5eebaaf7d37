using System.Text.Json;
using Throughline.Policy.Dates;

namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>A service given to the client by the team.</summary>
public sealed record ServiceGiven : Entry
{
    public override Kind Kind => Kind.ServiceGiven;
    public required string Service { get; init; }
    public ServiceFormat? Format { get; init; }
    public string[]? Areas { get; init; }
    public bool? Complete { get; init; }
    public bool? PostEmployment { get; init; }

    /// <summary>Who pays, where it is not the agency.</summary>
    public string? PaidBy { get; init; }

    /// <summary>The employer at which, or for which, it was given.</summary>
    public string? Employer { get; init; }

    /// <summary>Why it was given, where policy asks: what others offer does not suffice.</summary>
    public string? Reason { get; init; }

    /// <summary>The outside provider that gives it; the agency's own staff where absent.</summary>
    public string? Provider { get; init; }
}

public enum ServiceFormat
{
    [JsonName("one-on-one")] OneOnOne,
    [JsonName("group")] Group,
    [JsonName("individual-discussion")] IndividualDiscussion,
}

/// <summary>Something happened to a document: it was completed, reviewed, submitted, returned or accepted.</summary>
public sealed record Document : Entry
{
    public override Kind Kind => Kind.Document;

    /// <summary>Which document, for example job-search-agreement.</summary>
    public required string Name { get; init; }
    public required DocumentAction Action { get; init; }
    public string? Authorization { get; init; }

    /// <summary>The month that a monthly report is for.</summary>
    public Month? Period { get; init; }
    public string[]? SignedBy { get; init; }

    /// <summary>The document's content, as it was given.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Why it was returned: section to text.</summary>
    public JsonElement? Reasons { get; init; }
    public decimal? Version { get; init; }

    /// <summary>The provider's site that wrote it.</summary>
    public string? Site { get; init; }

    /// <summary>The first day of the service that it reports.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the service that it reports.</summary>
    public DateOnly? To { get; init; }
}

public enum DocumentAction
{
    [JsonName("completed")] Completed,
    [JsonName("reviewed")] Reviewed,
    [JsonName("submitted")] Submitted,
    [JsonName("returned")] Returned,
    [JsonName("accepted")] Accepted,
}

/// <summary>Ongoing service was given under an authorization in that month.</summary>
public sealed record ServiceMonth : Entry
{
    public override Kind Kind => Kind.ServiceMonth;
    public required string Authorization { get; init; }
    public required Month Period { get; init; }
}

/// <summary>A service that is done once is done.</summary>
public sealed record ServiceEnded : Entry
{
    public override Kind Kind => Kind.ServiceEnded;
    public required string Authorization { get; init; }
}

public sealed record ProfileMeeting : Entry
{
    public override Kind Kind => Kind.ProfileMeeting;
    public bool? Last { get; init; }

    /// <summary>Who took part, by name.</summary>
    public string[]? With { get; init; }
    public string? Mode { get; init; }
}
