using Throughline.Casework.Agencies;
using Throughline.Casework.Team;
using Throughline.Casework.Deadlines;
using Throughline.Ui;

namespace Throughline.Pages.Team;

/// <summary>Load and lateness as a table: a row for each person, the same columns for all of them together, each number with the list behind it.</summary>
public sealed class TeamTable
{
    /// <summary>A number and its list; what stands small under it.</summary>
    public sealed record Cell(int Number, string? Address, string Heard)
    {
        public bool IsLate { get; init; }

        public string? Small { get; init; }

        /// <summary>Another list, small beside it.</summary>
        public (string Words, string Address, string Heard)? Also { get; init; }
    }

    public sealed record Row(string Name, string? Address, IReadOnlyList<Cell> Cells);

    private readonly IndexModel of;
    private readonly List<(string Head, Func<TeamNumbers.Person, TeamNumbers.Count> Of, string More)> columns;

    public TeamTable(IndexModel of, string clients, bool mayOpenDays)
    {
        this.of = of;
        columns =
        [
            ($"No contact in {TeamNumbers.Silence} days", person => new(person.Silent, person.Silent), of.Silent),
            ("Overdue", person => person.Overdue, "&overdue=true"),
            ("More than 7 days late", person => person.WeekLate, of.WeekLate),
            ("Due today", person => person.DueToday, of.DueToday),
            ("Next 7 days", person => person.NextDays, of.NextDays),
        ];
        if (of.HasReviews) columns.Add(($"Reviews in {Reviews.Ahead} days", person => person.Reviews, of.ReviewsDue));
        string[] searching = of.Searching is null ? [] : ["Looking for work", "Of those, contacted in 7 days"];
        Heads = [clients, .. searching, .. columns.Select(column => column.Head)];
        Rows = [.. of.People.Select(person => new Row(person.Name, mayOpenDays && person.Staff.Length > 0 ? Links.TodayOf(person.Staff) : null, [.. Cells(person, person.Staff, person.Name)]))];
        Sum = new("Team", null, [.. Cells(Everybody(of.People), null, "team")]);
    }

    public IReadOnlyList<string> Heads { get; }

    public IReadOnlyList<Row> Rows { get; }

    public Row Sum { get; }

    private IEnumerable<Cell> Cells(TeamNumbers.Person person, string? staff, string name)
    {
        var at = 0;
        yield return Number(person.Cases, "");
        if (of.Searching is not null)
        {
            yield return Number(person.Searching, of.InSearch);
            var not = person.Searching - person.Reached;
            yield return Number(person.Reached, of.Reached) with
            {
                Small = IndexModel.Rate(person.Reached, person.Searching),
                Also = not > 0 ? ($"{not} not", IndexModel.Cases(staff, of.NotReached), $"contacted, {name}") : null,
            };
        }

        foreach (var column in columns)
        {
            var count = column.Of(person);
            yield return Number(count.Cases, column.More) with
            {
                IsLate = column.Head == "Overdue" && count.Cases > 0 && staff is not null,
                Small = count.Items > count.Cases ? $"{count.Items} duties" : null,
            };
        }

        // What a link is heard as: the column and the person, in a few words.
        Cell Number(int number, string more) => new(number, number == 0 ? null : IndexModel.Cases(staff, more), $"{Heads[at++].ToLowerInvariant()}, {name}");
    }

    private static TeamNumbers.Person Everybody(IReadOnlyList<TeamNumbers.Person> people) => people.Aggregate(new TeamNumbers.Person("", "", null, null), (sum, person) => sum with
    {
        Cases = sum.Cases + person.Cases,
        Searching = sum.Searching + person.Searching,
        Reached = sum.Reached + person.Reached,
        Silent = sum.Silent + person.Silent,
        Overdue = sum.Overdue + person.Overdue,
        WeekLate = sum.WeekLate + person.WeekLate,
        DueToday = sum.DueToday + person.DueToday,
        NextDays = sum.NextDays + person.NextDays,
        Reviews = sum.Reviews + person.Reviews,
    });
}
