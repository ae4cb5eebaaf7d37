namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>A need of the person or the family.</summary>
public sealed record NeedNamed : Entry
{
    public override Kind Kind => Kind.NeedNamed;
    public string? Need { get; init; }
    public string? Area { get; init; }

    /// <summary>1 is met first.</summary>
    public decimal? Rank { get; init; }
    public bool? Emergent { get; init; }
}

/// <summary>How a need stands at a reassessment.</summary>
public sealed record NeedJudged : Entry
{
    public override Kind Kind => Kind.NeedJudged;
    public string? Need { get; init; }
    public NeedState? State { get; init; }
}

/// <summary>What is done if child care, transportation or something else fails.</summary>
public sealed record Contingency : Entry
{
    public override Kind Kind => Kind.Contingency;
    public string? Name { get; init; }
    public ContingencyArea? Area { get; init; }
    public string? Plan { get; init; }
    public string[]? Backups { get; init; }
}

/// <summary>A contingency plan was used or rehearsed.</summary>
public sealed record ContingencyUsed : Entry
{
    public override Kind Kind => Kind.ContingencyUsed;
    public string? Contingency { get; init; }

    /// <summary>Whether it held.</summary>
    public bool? Held { get; init; }
}

/// <summary>A problem at work or at home, and the next step.</summary>
public sealed record Problem : Entry
{
    public override Kind Kind => Kind.Problem;

    /// <summary>The name under which it is handled.</summary>
    public string? Name { get; init; }
    public string[]? Kinds { get; init; }
    public string? Severity { get; init; }
    public string? Step { get; init; }

    /// <summary>The day of the next step.</summary>
    public DateOnly? By { get; init; }
    public bool? Crisis { get; init; }
}

/// <summary>A problem was met.</summary>
public sealed record ProblemHandled : Entry
{
    public override Kind Kind => Kind.ProblemHandled;
    public string? Problem { get; init; }
}

/// <summary>Somebody or something in the person's own network.</summary>
public sealed record Resource : Entry
{
    public override Kind Kind => Kind.Resource;
    public string? Key { get; init; }
    public string? Name { get; init; }
    public string? For { get; init; }

    /// <summary>Its entry in the directory of resources.</summary>
    public string? Directory { get; init; }
    public string? Phone { get; init; }
}

/// <summary>A resource was used.</summary>
public sealed record ResourceUsed : Entry
{
    public override Kind Kind => Kind.ResourceUsed;
    public string? Resource { get; init; }
    public bool? Worked { get; init; }

    /// <summary>Who made the call.</summary>
    public string? By { get; init; }
}

/// <summary>A skill that the person has gained or found.</summary>
public sealed record SkillNamed : Entry
{
    public override Kind Kind => Kind.SkillNamed;
    public string? Skill { get; init; }
}

public enum NeedState
{
    [JsonName("met")] Met,
    [JsonName("better")] Better,
    [JsonName("same")] Same,
    [JsonName("worse")] Worse,
}

public enum ContingencyArea
{
    [JsonName("child-care")] ChildCare,
    [JsonName("transportation")] Transportation,
    [JsonName("crisis")] Crisis,
}
