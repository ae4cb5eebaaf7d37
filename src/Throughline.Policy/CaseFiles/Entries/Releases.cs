namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>The person lets information go to somebody: to whom, what, for what purpose, from and until which day.</summary>
public sealed record Release : Entry
{
    public override Kind Kind => Kind.Release;

    /// <summary>The name under which it is revoked.</summary>
    public string? Name { get; init; }
    public ReleasedTo? To { get; init; }

    /// <summary>Whose name stands on it; a provider by its id.</summary>
    public string? Party { get; init; }

    /// <summary>What may be told, for example career-profile.</summary>
    public string[]? What { get; init; }
    public string? Purpose { get; init; }

    /// <summary>The first day; the entry's day if absent.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; no end if absent.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A release is taken back: nothing goes out under it from now on.</summary>
public sealed record ReleaseRevoked : Entry
{
    public override Kind Kind => Kind.ReleaseRevoked;
    public string? Release { get; init; }
}

public enum ReleasedTo
{
    [JsonName("provider")] Provider,
    [JsonName("employer")] Employer,
    [JsonName("mental-health-team")] MentalHealthTeam,
    [JsonName("family")] Family,
    [JsonName("former-employer")] FormerEmployer,
    [JsonName("long-term-support")] LongTermSupport,
    [JsonName("social-security")] SocialSecurity,
    [JsonName("other")] Other,
}
