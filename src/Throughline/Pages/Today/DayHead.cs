using Throughline.Casework.Deadlines;
using Throughline.Ui;

namespace Throughline.Pages.Today;

/// <summary>The day as it is told: the counts on top, and the groups under them.</summary>
public sealed class DayHead
{
    /// <summary>A number with its word, and the part of the page that it counts.</summary>
    public sealed record Counted(int Number, string Words, string Address, string? Css = null);

    public DayHead(IndexModel page, string client)
    {
        var list = page.List;
        var (late, due, next) = list.Items;
        Day = Wording.Full(list.Today);
        Counts = [.. AllCounts(page, late, due, next)];
        NothingLate = late == 0 ? "Nothing is overdue." : null;
        Quiet = $"{list.NeedNothing} of {Wording.Count(list.Clients, client)}";
        QuietOf = $"need nothing from {(string.IsNullOrEmpty(page.Staff) ? "you" : "them")} this week.";
        LateItems = $"{Wording.Count(late, "item")}, {Wording.Count(list.Overdue.Clients, client)}";
        DueItems = due == 0 ? "nothing" : $"{Wording.Count(due, "item")}, {Wording.Count(list.DueToday.Clients, client)}";
        NextItems = next == 0 ? "nothing" : Wording.Count(next, "item");
        Late = late == 0 ? null : new(page, list.Overdue, client, firstIsOpen: true);
        Due = new(page, list.DueToday, client, firstIsOpen: late == 0);
        Next = [.. list.Next.Select(day => new DayGroup(page, day, client))];
        Undated = list.Undated.Clients == 0 ? null : new(page, list.Undated, client);
    }

    public string Day { get; }

    public IReadOnlyList<Counted> Counts { get; }

    public string? NothingLate { get; }

    /// <summary>How many clients need nothing, as the link says it, and what follows it.</summary>
    public string Quiet { get; }

    public string QuietOf { get; }

    public string LateItems { get; }

    public string DueItems { get; }

    public string NextItems { get; }

    public DayGroup? Late { get; }

    public DayGroup Due { get; }

    public IReadOnlyList<DayGroup> Next { get; }

    public DayGroup? Undated { get; }

    private static IEnumerable<Counted> AllCounts(IndexModel page, int late, int due, int next)
    {
        if (late > 0) yield return new(late, "overdue", "#overdue", "late");
        yield return new(due, "due today", "#due");
        yield return new(next, "next 7 days", "#next");
        if (page.List.Undated.Clients is > 0 and var undated) yield return new(undated, "without a date", "#undated");
        if (page.WithOthers is { Overdue: > 0 and var waiting }) yield return new(waiting, "overdue with others", "#others");
    }
}
