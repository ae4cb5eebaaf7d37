namespace Throughline.Casework.Deadlines;

/// <summary>One thing that is owed.</summary>
public sealed record Owed
{
    public required string Case { get; init; }
    public required string Rule { get; init; }
    public required string Title { get; init; }

    /// <summary>Empty where it is about the case.</summary>
    public required string Subject { get; init; }
    public required DateOnly Opened { get; init; }
    public DateOnly? Due { get; init; }
    public required IReadOnlyList<string> Because { get; init; }
}

/// <summary>One client, with all that is owed for them up to the end of the lists, the most urgent first.</summary>
public sealed record OwedClient(string Case, string Name, string StatusLabel, IReadOnlyList<Owed> Owed);

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
