using Throughline.Casework;
using Throughline.Policy;

namespace Throughline.Ui;

/// <summary>A day's work by client: each client once, in the group of the most urgent thing that is owed.</summary>
public sealed class Worklist
{
    /// <summary>One thing owed, and the act that meets it.</summary>
    public sealed record Line(Owed Owed, NextAct Act, string? LastOpenDay)
    {
        /// <summary>Another line's act meets this one too, so it has no button of its own.</summary>
        public bool MetByTheLineAbove { get; init; }
    }

    public sealed record Client(string Case, string Name, string Status, IReadOnlyList<Line> Lines);

    public sealed record Day(DateOnly On, bool Closed, IReadOnlyList<Client> Clients)
    {
        public int Items => Clients.Sum(client => client.Lines.Count);
    }

    public required IReadOnlyList<Client> Overdue { get; init; }

    public required IReadOnlyList<Client> DueToday { get; init; }

    public required IReadOnlyList<Day> Next { get; init; }

    public required IReadOnlyList<Client> Undated { get; init; }

    /// <summary>Of all clients, those for whom nothing is owed in the next days.</summary>
    public required int NeedNothing { get; init; }

    public static Worklist Of(TodayList list, Pack pack)
    {
        var duties = pack.Rules.OfType<Duty>().GroupBy(duty => duty.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var byCase = new Dictionary<string, List<Owed>>(StringComparer.Ordinal);
        foreach (var owed in list.Overdue.Concat(list.DueToday).Concat(list.NextDays).Concat(list.Undated))
        {
            if (!byCase.TryGetValue(owed.Case, out var rows)) byCase.Add(owed.Case, rows = []);
            rows.Add(owed);
        }

        var clients = byCase.Values.Select(rows => ClientOf(rows, duties, pack, list.Today)).ToList();
        DateOnly? First(Client client) => client.Lines[0].Owed.Due;
        return new()
        {
            Overdue = [.. clients.Where(client => First(client) < list.Today)],
            DueToday = [.. clients.Where(client => First(client) == list.Today)],
            Next = [.. clients.Where(client => First(client) > list.Today).GroupBy(client => First(client)!.Value).OrderBy(day => day.Key)
                .Select(day => new Day(day.Key, pack.Calendar.IsClosed(day.Key), [.. day]))],
            Undated = [.. clients.Where(client => First(client) is null)],
            NeedNothing = Math.Max(0, list.Clients - clients.Count(client => First(client) is not null)),
        };
    }

    private static Client ClientOf(List<Owed> rows, Dictionary<string, Duty> duties, Pack pack, DateOnly today)
    {
        var lines = new List<Line>(rows.Count);
        // What has no day is shown on the case, not on a morning's list, unless there is nothing else.
        foreach (var owed in rows.Any(row => row.Due is not null) ? rows.Where(row => row.Due is not null) : rows)
        {
            var act = duties.TryGetValue(owed.Rule, out var duty)
                ? NextAct.For(duty, owed.Case, owed.Subject.Length == 0 ? null : owed.Subject)
                : new("Open the case", $"/cases/{Uri.EscapeDataString(owed.Case)}");
            var closed = owed.Due is { } due && due >= today && pack.Calendar.IsClosed(due) && pack.Calendar.LastOpen(due) >= today ? pack.Calendar.LastOpen(due) : (DateOnly?)null;
            lines.Add(new(owed, act, closed is { } open ? $"Office closed on {Wording.Short(owed.Due!.Value, today)}: by {Wording.Short(open, today)}." : null)
            {
                MetByTheLineAbove = act.Contact is not null && lines.Any(line => line.Act.Contact == act.Contact),
            });
        }

        return new(rows[0].Case, rows[0].Name, rows[0].StatusLabel, lines);
    }
}
