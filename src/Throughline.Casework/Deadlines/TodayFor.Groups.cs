using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Throughline.Casework.Storage;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Deadlines;

public sealed partial class TodayFor
{
    // Each client once, where the most urgent thing is.
    private static Groups Grouped(List<Key> keys, DateOnly today)
    {
        var clients = new Dictionary<string, Keyed>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!clients.TryGetValue(key.Case, out var client)) clients.Add(key.Case, client = new(key.Case));
            client.Add(key);
        }

        var groups = new Groups { Overdue = new(OwedGroup.Late, null), Due = new(OwedGroup.DueToday, today), Undated = new(OwedGroup.WithoutADay, null) };
        foreach (var client in clients.Values.Order())
        {
            if (client.First is not { } first) groups.Undated.Clients.Add(client);
            else if (first < today) groups.Overdue.Clients.Add(client);
            else if (first == today) groups.Due.Clients.Add(client);
            else groups.On(first).Clients.Add(client);
        }

        return groups;
    }

    private readonly record struct Key(string Case, string Rule, DateOnly? Due);

    private static Owed OwedIn(DbDataReader row, bool why) => new()
    {
        Case = row.GetString(0),
        Rule = row.GetString(1),
        Title = row.GetString(2),
        Subject = row.GetString(3),
        Opened = row.Day(4),
        Due = row.DayOrNull(5),
        Because = why && row.TextOrNull(6) is { } because ? JsonSerializer.Deserialize<string[]>(because)! : [],
    };

    // The most urgent first; what has no day comes last.
    private static int ByUrgency(Owed one, Owed other)
    {
        if (one.Due is null != other.Due is null) return one.Due is null ? 1 : -1;
        var earlier = Nullable.Compare(one.Due, other.Due);
        if (earlier == 0) earlier = string.CompareOrdinal(one.Rule, other.Rule);
        if (earlier == 0) earlier = one.Opened.CompareTo(other.Opened);
        return earlier != 0 ? earlier : string.CompareOrdinal(one.Subject, other.Subject);
    }

    /// <summary>A client who is read in full.</summary>
    private sealed record Shown(string Name, string SortKey, string StatusLabel)
    {
        public List<Owed> Owed { get; } = [];

        public OwedClient As(string number)
        {
            Owed.Sort(ByUrgency);
            return new(number, Name, StatusLabel, Owed);
        }
    }

    /// <summary>A client, by the keys of what is owed.</summary>
    private sealed class Keyed(string number) : IComparable<Keyed>
    {
        public string Case => number;

        public DateOnly? First { get; private set; }

        public List<Key> Keys { get; } = [];

        public void Add(Key key)
        {
            Keys.Add(key);
            if (key.Due is { } due && !(First <= due)) First = due;
        }

        public int CompareTo(Keyed? other) =>
            Nullable.Compare(First, other!.First) is var earlier and not 0 ? earlier : string.CompareOrdinal(Case, other.Case);
    }

    private sealed class Groups
    {
        public required Group Overdue { get; init; }

        public required Group Due { get; init; }

        public required Group Undated { get; init; }

        public List<Group> Next { get; } = [];

        public IEnumerable<Group> All => [Overdue, Due, .. Next, Undated];

        /// <summary>The group of a day; clients come in the order of their days.</summary>
        public Group On(DateOnly day)
        {
            if (Next.Count == 0 || Next[^1].On != day) Next.Add(new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day));
            return Next[^1];
        }
    }

    private sealed class Group(string name, DateOnly? on)
    {
        public string Name => name;

        public DateOnly? On => on;

        public List<Keyed> Clients { get; } = [];

        public List<Keyed> Shown { get; private set; } = [];

        public void Show(int first, string? always) => Shown = [.. Clients.Where((client, at) => at < first || client.Case == always)];

        public OwedGroup Filled(Dictionary<string, Shown> owed)
        {
            var items = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var key in Clients.SelectMany(client => client.Keys))
            {
                if (key.Due is not null || name == OwedGroup.WithoutADay) items[key.Rule] = items.GetValueOrDefault(key.Rule) + 1;
            }

            // What was settled between the two questions is not shown.
            var shown = Shown.Where(client => owed.TryGetValue(client.Case, out var found) && found.Owed.Count > 0);
            return new(name, on)
            {
                Clients = Clients.Count,
                Items = items,
                Shown = [.. shown.OrderBy(client => client.First).ThenBy(client => owed[client.Case].SortKey, StringComparer.Ordinal).Select(client => owed[client.Case].As(client.Case))],
            };
        }
    }
}
