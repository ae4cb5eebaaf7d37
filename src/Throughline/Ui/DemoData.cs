namespace Throughline.Ui;

/// <summary>Whether this database holds invented people, as its own mark says.</summary>
public static class DemoData
{
    /// <summary>When it was filled; none where the people are real.</summary>
    public static DateTime? FilledAt { get; set; }

    public static bool IsShown => FilledAt is not null;

    /// <summary>How old it is, once it is older than a day: nothing has happened in it since.</summary>
    public static string? Age(DateTime now) => FilledAt is { } filled && (now - filled).Days is > 0 and var days
        ? $"Filled {Wording.Count(days, "day")} ago. Nothing has happened in it since. './dev run --anew' fills it again." : null;
}
