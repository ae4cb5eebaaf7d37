namespace Throughline.Casework.Agencies;

/// <summary>The day for which all cards of an agency were last evaluated.</summary>
public sealed class AgencyDay
{
    public required string Agency { get; init; }
    public required DateOnly Day { get; set; }
    public required string EvaluatedBy { get; set; }

    /// <summary>The day for which they are being evaluated now, and the last case done; null when none is under way.</summary>
    public DateOnly? Turning { get; set; }
    public string? UpTo { get; set; }
}
