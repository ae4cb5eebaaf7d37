namespace Throughline.Casework.Deadlines;

/// <summary>Clients whose most urgent item falls together: all counted, the first of them in full.</summary>
public sealed record OwedGroup(string Name, DateOnly? On)
{
    public const string Late = "overdue";
    public const string DueToday = "due";
    public const string WithoutADay = "undated";

    public required int Clients { get; init; }

    /// <summary>How many things are owed for these clients, by the id of the rule.</summary>
    public required IReadOnlyDictionary<string, int> Items { get; init; }

    public required IReadOnlyList<OwedClient> Shown { get; init; }

    public int NotShown => Clients - Shown.Count;
}
