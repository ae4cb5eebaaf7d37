using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Ui;

/// <summary>A client's rows with the act that settles each, for the day's list of an agency. Without the role of somebody who records, each leads to the case.</summary>
public sealed class Worklist(Pack pack, DateOnly today, Role? records)
{
    private readonly Dictionary<string, Duty> duties =
        pack.Rules.OfType<Duty>().GroupBy(duty => duty.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    /// <summary>One thing owed, and the act that meets it.</summary>
    public sealed record Line(Owed Owed, NextAct Act, string? LastOpenDay)
    {
        /// <summary>Another line's act meets this one too, so it has no button of its own.</summary>
        public bool MetByTheLineAbove { get; init; }
    }

    public IReadOnlyList<Line> Lines(OwedClient client)
    {
        var lines = new List<Line>(client.Owed.Count);
        // What has no day is shown on the case, not on a morning's list, unless there is nothing else.
        foreach (var owed in client.Owed.Any(row => row.Due is not null) ? client.Owed.Where(row => row.Due is not null) : client.Owed)
        {
            var act = records is { } role && duties.TryGetValue(owed.Rule, out var duty)
                ? NextAct.For(duty, owed.Case, owed.Subject.Length == 0 ? null : owed.Subject, role)
                : new("Open the case", Links.Case(owed.Case).ToString());
            lines.Add(new(owed, act, owed.Due is { } due && due >= today && LastOpen(due) is { } open && open >= today ? $"Office closed on {Wording.Short(due, today)}: by {Wording.Short(open, today)}." : null)
            {
                MetByTheLineAbove = act.Contact is not null && lines.Any(line => line.Act.Contact == act.Contact),
            });
        }

        return lines;
    }

    /// <summary>For a day on which the office is closed, the last open one before it.</summary>
    public DateOnly? LastOpen(DateOnly day) => pack.Calendar.IsClosed(day) ? pack.Calendar.LastOpen(day) : null;

    /// <summary>What a group is about, the most frequent first: "weekly contact (3), job search agreement".</summary>
    public string Titles(OwedGroup group) => string.Join(", ", group.Items.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).Take(3)
        .Select(rule => (duties.TryGetValue(rule.Key, out var duty) ? Lower(duty.Title) : rule.Key) + (rule.Value == 1 ? "" : $" ({rule.Value})")));

    // Within a sentence; what is short for something stays as it is.
    private static string Lower(string title) => string.Join(' ', title.Split(' ').Select(word => word.Length > 1 && word.All(char.IsUpper) ? word : word.ToLowerInvariant()));
}
