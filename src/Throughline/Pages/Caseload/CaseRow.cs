using Throughline.Casework.Derived;
using Throughline.Casework.Cases;
using Throughline.Ui;

namespace Throughline.Pages.Caseload;

/// <summary>A case as a row of the list: one line, with what is due first.</summary>
public sealed class CaseRow
{
    /// <summary>A contact longer ago than this is said in bold.</summary>
    private const int LongAgo = 14;

    public CaseRow(Card card, DateOnly today, DateOnly? born, string? worker, bool seesTheWork)
    {
        (Number, Name) = (card.Case, card.Name);
        Address = Links.Case(card.Case).ToString();
        Born = born is { } day ? $"born {Wording.Birthday(day)}" : null;
        Worker = worker;
        (Status, Contact) = (card.StatusLabel, "");
        Since = card.StatusSince is { } since && since < today ? $"day {today.DayNumber - since.DayNumber}" : null;
        Log = Links.Case(card.Case).Log();
        if (!seesTheWork) Nothing = "";
        if (!seesTheWork) return;
        IsLate = card.NextDue < today;
        if (card.NextDue is { } due) (When, What, Day) = (Wording.When(due, today), card.NextTitle ?? "", Wording.Short(due, today));
        else Nothing = card.Open > 0 ? "Without a date" : "Nothing due";
        Others = card.Overdue > 1 ? $"and {card.Overdue - 1} more late" : null;
        var silent = today.DayNumber - card.LastContact?.DayNumber;
        Contact = silent switch { null => "None yet", 0 => "Today", 1 => "1 day ago", _ => $"{silent} days ago" };
        IsLongAgo = silent is null or > LongAgo;
    }

    public string Number { get; }

    public string Name { get; }

    public string Address { get; }

    /// <summary>The birthday, where another client has the same name.</summary>
    public string? Born { get; }

    public bool IsLate { get; }

    public string? When { get; }

    public string? What { get; }

    public string? Day { get; }

    /// <summary>Said where nothing has a day.</summary>
    public string? Nothing { get; }

    public string? Others { get; }

    public string Contact { get; }

    public bool IsLongAgo { get; }

    public string Status { get; }

    public string? Since { get; }

    /// <summary>Who works it, where the list is of more than one.</summary>
    public string? Worker { get; }

    /// <summary>Where a contact is logged.</summary>
    public string Log { get; }

    /// <summary>The rows in groups by how urgent they are; one group without a name where they are in another order.</summary>
    public static IReadOnlyList<Group> Grouped(IEnumerable<(Card Card, CaseRow Row)> rows, DateOnly today, bool byUrgency) =>
    [
        .. rows.GroupBy(each => byUrgency ? UrgencyOf(each.Card, today) : default).Select(group =>
            new Group(group.Key.Id ?? "all", group.Key.Title, group.Key.Css, [.. group.Select(each => each.Row)])),
    ];

    /// <summary>Rows of one urgency.</summary>
    public sealed record Group(string Id, string? Title, string? Css, IReadOnlyList<CaseRow> Rows);

    private static (string? Id, string? Title, string? Css) UrgencyOf(Card card, DateOnly today) => (card.NextDue?.DayNumber - today.DayNumber) switch
    {
        null => ("undated", "Nothing dated", null),
        < 0 => ("late", "Late", "late"),
        0 => ("today", "Due today", "today"),
        <= 7 => ("next", "Next 7 days", null),
        _ => ("later", "Later", null),
    };
}
