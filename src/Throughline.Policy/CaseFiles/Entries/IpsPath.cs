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
    [Word("interest")] Interest,
    [Word("meeting-arranged")] MeetingArranged,
    [Word("met-specialist")] MetSpecialist,
    [Word("chose")] Chose,
    [Word("orientation")] Orientation,
    [Word("counselor-meeting")] CounselorMeeting,
    [Word("application")] Application,
    [Word("disability-information")] DisabilityInformation,
    [Word("ips-marked")] IpsMarked,
    [Word("eligible")] Eligible,
    [Word("category")] Category,
    [Word("team-consulted")] TeamConsulted,
}

public enum DiagnosisGroupName
{
    [Word("serious-mental-illness")] SeriousMentalIllness,
    [Word("substance-use")] SubstanceUse,
    [Word("other")] Other,
}

public enum ProfilePurchaseOutcome
{
    [Word("authorize")] Authorize,
    [Word("near-completion")] NearCompletion,
}

/// <summary>Somebody of the team, and their part in it.</summary>
public sealed record TeamMember(string? Name, string? Part);
