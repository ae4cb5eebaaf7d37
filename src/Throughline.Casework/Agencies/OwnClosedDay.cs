namespace Throughline.Casework.Agencies;

/// <summary>A day on which an agency's offices are closed besides its holidays.</summary>
public sealed class OwnClosedDay
{
    public required string Agency { get; init; }
    public required DateOnly Day { get; init; }
    public required string Name { get; set; }
    public required string SetBy { get; set; }
    public required DateTime SetAt { get; set; }
}
