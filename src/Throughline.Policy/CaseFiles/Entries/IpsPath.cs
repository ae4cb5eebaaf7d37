namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>A step of the referral path was taken.</summary>
public sealed record IpsStep : Entry
{
    public override Kind Kind => Kind.IpsStep;
    public IpsStepName? Step { get; init; }

    /// <summary>Who took part, by name.</summary>
    public string[]? With { get; init; }

    /// <summary>Why a step came before one that policy puts first.</summary>
    public string? Reason { get; init; }
}

/// <summary>The group of the primary diagnosis, and who says so.</summary>
public sealed record DiagnosisGroup : Entry
{
    public override Kind Kind => Kind.DiagnosisGroup;
    public DiagnosisGroupName? Group { get; init; }
    public string? Source { get; init; }
}

/// <summary>The mental-health treatment team, by name and part.</summary>
public sealed record TreatmentTeam : Entry
{
    public override Kind Kind => Kind.TreatmentTeam;
    public TeamMember[]? People { get; init; }
}

/// <summary>The treatment team met.</summary>
public sealed record TeamMeeting : Entry
{
    public override Kind Kind => Kind.TeamMeeting;

    /// <summary>Who came, by name.</summary>
    public string[]? Present { get; init; }
}

/// <summary>Whether the agency buys the career profile.</summary>
public sealed record ProfilePurchase : Entry
{
    public override Kind Kind => Kind.ProfilePurchase;
    public ProfilePurchaseOutcome? Outcome { get; init; }
    public string? Reason { get; init; }
}

public enum IpsStepName
{
    [JsonName("interest")] Interest,
    [JsonName("meeting-arranged")] MeetingArranged,
    [JsonName("met-specialist")] MetSpecialist,
    [JsonName("chose")] Chose,
    [JsonName("orientation")] Orientation,
    [JsonName("counselor-meeting")] CounselorMeeting,
    [JsonName("application")] Application,
    [JsonName("disability-information")] DisabilityInformation,
    [JsonName("ips-marked")] IpsMarked,
    [JsonName("eligible")] Eligible,
    [JsonName("category")] Category,
    [JsonName("team-consulted")] TeamConsulted,
}

public enum DiagnosisGroupName
{
    [JsonName("serious-mental-illness")] SeriousMentalIllness,
    [JsonName("substance-use")] SubstanceUse,
    [JsonName("other")] Other,
}

public enum ProfilePurchaseOutcome
{
    [JsonName("authorize")] Authorize,
    [JsonName("near-completion")] NearCompletion,
}

/// <summary>Somebody of the team, and their part in it.</summary>
public sealed record TeamMember(string? Name, string? Part);
