namespace Throughline.Policy.Agencies;

/// <summary>What a supervisor's page counts of those who are looking for work.</summary>
public sealed record TeamCounts
{
    /// <summary>The heading over those who are looking for work.</summary>
    public string Searching { get; init; } = "Looking for work";

    /// <summary>Policy asks for a contact every so many days of the search: those reached in time are counted; null where it does not.</summary>
    public int? ContactEvery { get; init; }
}
