namespace Throughline.Casework.Agencies;

/// <summary>A policy value that an agency has put in force from a day, without code.</summary>
public sealed class AgencyValue
{
    public required string Agency { get; init; }

    /// <summary>The value's name in the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The value as JSON.</summary>
    public string Value { get; set; } = "";
    public string Document { get; set; } = "";
    public string Section { get; set; } = "";
    public string Version { get; set; } = "";
    public string SetBy { get; set; } = "";
    public DateTime SetAt { get; set; }
}
