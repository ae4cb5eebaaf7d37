using System.Text.Json;

namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>The conversation with a person who comes back, and the way that they chose.</summary>
public sealed record ReturningConversation : Entry
{
    public override Kind Kind => Kind.ReturningConversation;
    public string? Reason { get; init; }
    public RiskToTheJob? Risk { get; init; }
    public OptionDiscussed[]? Options { get; init; }

    /// <summary>Which needs call for a whole new plan; true or false each.</summary>
    public JsonElement? Complex { get; init; }

    /// <summary>What was talked over, by aspect.</summary>
    public JsonElement? Aspects { get; init; }
    public string? Choice { get; init; }

    /// <summary>The person's own words.</summary>
    public string? Words { get; init; }
    public string[]? Present { get; init; }

    /// <summary>The conversation's own name: later entries of that name are its answers as they stand.</summary>
    public string? Conversation { get; init; }

    /// <summary>What is asked.</summary>
    public Objective? Objective { get; init; }

    /// <summary>The facts of the risk.</summary>
    public string? Facts { get; init; }

    /// <summary>The language, or the mode, in which it was held.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the person was given a copy.</summary>
    public bool? CopyGiven { get; init; }
}

/// <summary>The person is told of a decision, with its reasons and the last day to appeal.</summary>
public sealed record NoticeOfDecision : Entry
{
    public override Kind Kind => Kind.NoticeOfDecision;
    public string? About { get; init; }
    public string? Reasons { get; init; }
    public DateOnly? LastDay { get; init; }
}

/// <summary>The person appeals.</summary>
public sealed record Appeal : Entry
{
    public override Kind Kind => Kind.Appeal;
    public string? About { get; init; }

    /// <summary>Review, mediation, hearing, as the agency names them.</summary>
    public string? Way { get; init; }
}

/// <summary>A status that nothing else in the file says.</summary>
public sealed record StatusRecorded : Entry
{
    public override Kind Kind => Kind.StatusRecorded;
    public string? Status { get; init; }
    public string? Reason { get; init; }
}

public enum RiskToTheJob
{
    [JsonName("none")] None,
    [JsonName("months")] Months,
    [JsonName("immediate")] Immediate,
}

/// <summary>A way back that was discussed.</summary>
public sealed record OptionDiscussed(string? Way, bool? Explained);
