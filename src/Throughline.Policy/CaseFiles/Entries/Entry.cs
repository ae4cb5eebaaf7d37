namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>One thing that happened in a case: dated, typed, never changed. A correction is an entry too.</summary>
public abstract record Entry
{
    /// <summary>The name by which a correction or a plan refers to this entry; unique in its file.</summary>
    public string? Id { get; init; }

    /// <summary>The day it happened, in the agency's time zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Free text for people; no rule reads it.</summary>
    public string? Note { get; init; }

    /// <summary>The word of the contract for this kind of entry.</summary>
    public abstract Kind Kind { get; }
}

/// <summary>A later entry voids an earlier one, and may put a replacement in its place. Both stay in the record.</summary>
public sealed record Correction : Entry
{
    public override Kind Kind => Kind.Correction;

    /// <summary>The id of the entry that is voided.</summary>
    public required string Corrects { get; init; }

    public required string Reason { get; init; }

    /// <summary>What stands in its place, with a day of its own; none means that it never happened.</summary>
    public Entry? Replacement { get; init; }
}
