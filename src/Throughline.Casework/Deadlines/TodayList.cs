namespace Throughline.Casework.Deadlines;

/// <summary>A day's work: each client once, in the group of the most urgent thing that is owed.</summary>
public sealed record TodayList(DateOnly Today, int Clients)
{
    /// <summary>How many things are late, due today, and due in the next days.</summary>
    public required (int Overdue, int DueToday, int NextDays) Items { get; init; }

    public required OwedGroup Overdue { get; init; }

    public required OwedGroup DueToday { get; init; }

    /// <summary>A group for each of the next days that has one.</summary>
    public required IReadOnlyList<OwedGroup> Next { get; init; }

    public required OwedGroup Undated { get; init; }

    /// <summary>Of all clients, those for whom nothing has a day within these days.</summary>
    public int NeedNothing => Math.Max(0, Clients - Overdue.Clients - DueToday.Clients - Next.Sum(day => day.Clients));
}

/// <summary>What is asked of the list.</summary>
public sealed record TodayAsked
{
    /// <summary>Whose day, as a staff id; null for that of the person who asks.</summary>
    public string? Staff { get; init; }

    /// <summary>The group, by its name, of which all are to be shown.</summary>
    public string? Whole { get; init; }

    /// <summary>A case that is shown wherever it stands, because something is being recorded for it.</summary>
    public string? Case { get; init; }
}
