namespace Throughline.Policy.CaseFiles.Entries;

public enum ReferralTo
{
    [JsonName("placement")] Placement,
    [JsonName("ips")] Ips,
    [JsonName("cpap")] Cpap,
}

public sealed record ReferralOpened : Entry
{
    public override Kind Kind => Kind.ReferralOpened;
    public required ReferralTo To { get; init; }

    /// <summary>Whether the client is ready to seek work; absent where nobody said.</summary>
    public bool? ClientReady { get; init; }
}

public sealed record ReferralEnded : Entry
{
    public override Kind Kind => Kind.ReferralEnded;
    public required ReferralTo To { get; init; }
    public required string Reason { get; init; }
}

/// <summary>The client cannot take part in the job search for now.</summary>
public sealed record Unavailable : Entry
{
    public override Kind Kind => Kind.Unavailable;
    public required string Reason { get; init; }
}

public sealed record AvailableAgain : Entry
{
    public override Kind Kind => Kind.AvailableAgain;
}

/// <summary>After a job was lost, active placement starts again if the client agrees.</summary>
public sealed record PlacementResumed : Entry
{
    public override Kind Kind => Kind.PlacementResumed;
    public required bool ClientAgrees { get; init; }
}

public sealed record Staffing : Entry
{
    public override Kind Kind => Kind.Staffing;
    public required Meeting Meeting { get; init; }
}

public enum Meeting
{
    [JsonName("win")] Win,
}

/// <summary>What the person permits: outreach to employers, follow-up with the employer, a visit to the job site, a release.</summary>
public sealed record ClientPermission : Entry
{
    public override Kind Kind => Kind.Permission;
    public required PermissionFor For { get; init; }
    public required PermissionScope Scope { get; init; }

    /// <summary>The last day for which it was given; no end if absent.</summary>
    public DateOnly? Until { get; init; }
}

public enum PermissionFor
{
    [JsonName("employer-advocacy")] EmployerAdvocacy,
    [JsonName("employer-follow-up")] EmployerFollowUp,
    [JsonName("job-site-visit")] JobSiteVisit,
    [JsonName("release")] Release,
}

public enum PermissionScope
{
    [JsonName("all")] All,
    [JsonName("established-only")] EstablishedOnly,
    [JsonName("none")] None,
}

public sealed record WorksiteActivity : Entry
{
    public override Kind Kind => Kind.WorksiteActivity;
    public required Activity Activity { get; init; }
    public string? Employer { get; init; }
}

public enum Activity
{
    [JsonName("job-shadow")] JobShadow,
    [JsonName("informational-interview")] InformationalInterview,
    [JsonName("mock-interview")] MockInterview,
    [JsonName("oje")] OnTheJobExperience,
    [JsonName("employer-tour")] EmployerTour,
    [JsonName("ojt")] OnTheJobTraining,
}
