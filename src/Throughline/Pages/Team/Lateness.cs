using Throughline.Casework.Deadlines;
using Throughline.Ui;

namespace Throughline.Pages.Team;

/// <summary>What is late for long and which windows passed, in words.</summary>
public sealed class Lateness(IndexModel of, DateOnly today, bool mayRecord)
{
    public sealed record LongLate(string Name, string Address, string What, string Worker, string Late, string Known);

    public sealed record Passed(string Name, string Address, string Worker, string? Note, IReadOnlyList<(string Title, string Days, string Why)> Windows);

    public IReadOnlyList<LongLate> Long { get; } =
    [
        .. of.LongLate.Select(late => new LongLate(
            late.Name, Links.Case(late.Case).ToString(), late.Title, late.WaitsFor.Length == 0 ? "Not assigned" : of.NameOf(late.WaitsFor),
            Wording.Count(today.DayNumber - late.Due.DayNumber, "day"),
            $"{Because(late.Because, today)} {(late.LastContact is { } last ? $"Last contact {Wording.Short(last, today)}." : "No contact yet.")}".Trim())),
    ];

    public IReadOnlyList<Passed> Missed { get; } =
    [
        .. of.Missed.Select(missed => new Passed(
            missed.First().Name, Links.Case(missed.Key).ToString(), missed.First().Staff is { } staff ? of.NameOf(staff) : "Not assigned",
            mayRecord ? Links.Case(missed.Key).RecordKind("task-note", ("about", "other")) : null,
            [.. missed.Select(each => (each.Title, $"{Wording.Brief(each.Opened, today)} to {Wording.Brief(each.Due, today)}", Links.Case(each.Case).Why(each.Rule, each.Opened, each.Subject)))])),
    ];

    private static string Because(string? because, DateOnly today) =>
        because is not null && System.Text.Json.JsonSerializer.Deserialize<string[]>(because) is [var first, ..] ? Wording.Sentence(Wording.Days(first, today)) : "";
}
