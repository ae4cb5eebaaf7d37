namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>The Individualized Plan for Employment, approved.</summary>
public sealed record PlanApproved : Entry, IPlan
{
    public override Kind Kind => Kind.PlanApproved;
    public required string Goal { get; init; }
    public string? Soc { get; init; }
    public string? Pathway { get; init; }
    public required string[] Services { get; init; }
    public decimal? TargetWage { get; init; }

    /// <summary>Hours a week that the person wants to work.</summary>
    public decimal? TargetHours { get; init; }
}

/// <summary>An amendment of the plan.</summary>
public sealed record PlanAmended : Entry, IPlan
{
    public override Kind Kind => Kind.PlanAmended;
    public required string Goal { get; init; }
    public string? Soc { get; init; }
    public required string[] Services { get; init; }
    public AmendmentPurpose? Purpose { get; init; }
    public required string[] SignedBy { get; init; }
    public bool? CopyGiven { get; init; }
    public bool? RightsGiven { get; init; }

    /// <summary>The first day on which it is in force, if later than its own.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it is in force; no end if absent.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>What a plan and its amendment share: the goal and the services that it lists.</summary>
public interface IPlan
{
    string Goal { get; }
    string? Soc { get; }
    string[] Services { get; }
}

public enum AmendmentPurpose
{
    [JsonName("post-employment")] PostEmployment,
    [JsonName("other")] Other,
}

/// <summary>A change of the job goal, with those who agreed.</summary>
public sealed record GoalChange : Entry
{
    public override Kind Kind => Kind.GoalChange;
    public required string Goal { get; init; }
    public string? Soc { get; init; }
    public required Agreeing[] AgreedBy { get; init; }
}

public enum Agreeing
{
    [JsonName("client")] Client,
    [JsonName("placement-specialist")] PlacementSpecialist,
    [JsonName("counseling-specialist")] CounselingSpecialist,
}

public sealed record SelfSufficiencyPlan : Entry
{
    public override Kind Kind => Kind.SelfSufficiencyPlan;
    public required PlannedGoal[] Goals { get; init; }
}

/// <summary>A goal of the self-sufficiency plan, with the day by which it is to be met and who is responsible.</summary>
public sealed record PlannedGoal(string Goal, DateOnly By, string Responsible, bool Emergent);

public sealed record GoalMet : Entry
{
    public override Kind Kind => Kind.GoalMet;
    public required string Goal { get; init; }
}
