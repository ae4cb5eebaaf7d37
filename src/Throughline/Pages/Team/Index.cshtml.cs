using Throughline.Casework.Agencies;
using Throughline.Casework.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Staff;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>Load and lateness by person; every number leads to its cases.</summary>
[Authorize(nameof(Permission.ReadTeam))]
public sealed class IndexModel(TeamNumbers team, TeamDays days, StaffNames names, PagesByAgency pages, CurrentUser me) : PageModel
{
    /// <summary>A stretch of closed days ahead: what falls due on them, and the last open day before.</summary>
    public sealed record Closed(DateOnly First, DateOnly Last, string? Name, int Items, DateOnly LastOpen);

    private const int DaysAhead = 14;

    /// <summary>What the agency's teams are measured by besides.</summary>
    public IReadOnlyList<(string Words, string Address)> Besides => pages.Of(me.Pack.Agency).OfTheTeam;

    public IReadOnlyList<TeamNumbers.Person> People { get; private set; } = [];

    public IReadOnlyList<TeamDays.LongLate> LongLate { get; private set; } = [];

    /// <summary>What passed unmet lately, by case.</summary>
    public IReadOnlyList<IGrouping<string, TeamDays.Missed>> Missed { get; private set; } = [];

    public IReadOnlyList<Closed> Closures { get; private set; } = [];

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    public TeamTable Table { get; private set; } = null!;

    public Lateness Late { get; private set; } = null!;

    public string Where => $"{me.Actor.Office ?? me.Pack.Name}, {Wording.Full(me.Today)}";

    /// <summary>A number on top, with its word and what it leads to.</summary>
    public sealed record Counted(int Number, string Words, string Address, string? Css = null);

    public IReadOnlyList<Counted> Counts { get; private set; } = [];

    public string? NothingOverdue => People.Any(person => person.Overdue.Cases > 0) ? null : "Nothing is overdue.";

    /// <summary>How the shares of the week are counted, where somebody looks for work.</summary>
    public string? HowCounted => Searching is null || ContactEvery is not { } days ? null
        : $"Contacted in {days} days: of the {me.Pack.Client}s who look for work today, those with a substantive contact on or after {Wording.Short(Since, me.Today)}. "
        + "Task notes do not count. Who began lately or is away for now is counted too. No contact in 30 days: every case that is not closed, those never contacted among them.";

    public IEnumerable<(string Days, string? Name, string Says, string? Address)> ClosuresSaid => Closures.Select(closed => (
        $"Office closed {Wording.Short(closed.First, me.Today)}{(closed.Last == closed.First ? "" : $" to {Wording.Short(closed.Last, me.Today)}")}", closed.Name,
        closed.Items == 0 ? "Nothing falls due on these days."
            : $"{Wording.Count(closed.Items, "item")} {(closed.Items == 1 ? "falls" : "fall")} due then. {Wording.Short(closed.LastOpen, me.Today)} is the last open day.",
        closed.Items == 0 ? null : Cases(null, Between(closed.First, closed.Last))));

    /// <summary>Within how many days policy asks for a contact with those who look for work; null where it does not.</summary>
    public int? ContactEvery => me.Pack.Team.ContactEvery;

    /// <summary>What they are called in the heading.</summary>
    public string SearchingCalled => me.Pack.Team.Searching;

    /// <summary>The status of those who look for work; none where the agency has no such.</summary>
    public string? Searching => CaseStatuses.Searching(me.Pack);

    private string Review => Reviews.Of(me.Pack) is [var review, ..] ? review : "";

    public bool HasReviews => Review.Length > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await team.Handle(me.Actor, cancel) is not { } people) return Forbid();
        People = [.. people.OrderByDescending(person => person.Overdue.Items).ThenBy(person => person.Name, StringComparer.Ordinal)];
        LongLate = await days.MoreThanAWeekLate(me.Actor, cancel);
        Missed = [.. (await days.MissedLately(me.Actor, cancel)).GroupBy(missed => missed.Case)];
        Names = await names.Of([.. LongLate.Select(late => late.WaitsFor), .. Missed.Select(missed => missed.First().Staff)], cancel);
        Table = new(this, me.Client + "s", me.May(Permission.SeeToday));
        Late = new(this, me.Today, me.May(Permission.RecordEntry));
        Counts = [.. AllCounts()];
        Closures = [.. Stretches(await days.Ahead(me.Actor, me.Today.AddDays(DaysAhead), cancel))];
        return Page();
    }

    /// <summary>The cases of one person, or of all, whose numbers are shown.</summary>
    public static string Cases(string? staff, string more = "") => $"{Links.Caseload}?{(staff is null ? "staff=all" : "owes=" + Uri.EscapeDataString(staff))}{more}";

    public string InSearch => $"&status={Searching}";

    public string Reached => $"{InSearch}&heard={Since:yyyy-MM-dd}";

    public string NotReached => $"{InSearch}&silent={Since:yyyy-MM-dd}";

    public string Silent => $"&active=true&silent={me.Today.AddDays(-TeamNumbers.Silence):yyyy-MM-dd}";

    public string DueToday => Between(me.Today, me.Today);

    public string NextDays => Between(me.Today.AddDays(1), me.Today.AddDays(TodayFor.Days - 1));

    public string WeekLate => Between(new(1900, 1, 1), me.Today.AddDays(-TeamNumbers.Week - 1));

    public string ReviewsDue => $"&rule={Review}{Between(me.Today, me.Today.AddDays(Reviews.Ahead))}";

    /// <summary>The first day on which a contact counts for this week.</summary>
    public DateOnly Since => me.Today.AddDays(-TeamNumbers.Week);

    /// <summary>The share in percent, to the nearest; all and none are said only of all and none.</summary>
    public static string Rate(int reached, int searching) => searching == 0 ? ""
        : reached == 0 || reached == searching ? $"{100 * reached / searching}%"
        : $"{Math.Clamp((200 * reached + searching) / (2 * searching), 1, 99)}%";

    public string NameOf(string staff) => Names.GetValueOrDefault(staff, "A former worker");

    private IEnumerable<Counted> AllCounts()
    {
        int Sum(Func<TeamNumbers.Person, int> of) => People.Sum(of);
        if (Sum(person => person.Overdue.Cases) is > 0 and var overdue) yield return new(overdue, "with something overdue", Cases(null, "&overdue=true"), "late");
        if (Sum(person => person.WeekLate.Cases) is > 0 and var week) yield return new(week, "more than 7 days late", "#late");
        yield return new(Sum(person => person.DueToday.Cases), "due today", Cases(null, DueToday));
        if (People.FirstOrDefault(person => person.Staff.Length == 0) is { Cases: > 0 and var nobody })
        {
            yield return new(nobody, "not assigned", me.May(Permission.AssignCase) ? Links.Move + Links.Query(("of", MoveModel.Nobody)) : Cases(""));
        }

        var workers = Wording.Count(People.Count(person => person.Staff.Length > 0), "worker");
        yield return new(Sum(person => person.Cases), $"{(Sum(person => person.Cases) == 1 ? me.Pack.Client : me.Pack.Client + "s")}, {workers}", Cases(null));
        if (Missed.Count > 0) yield return new(Missed.Count, "with a missed window", "#missed");
    }

    private static string Between(DateOnly from, DateOnly to) => $"&from={from:yyyy-MM-dd}&due={to:yyyy-MM-dd}";

    // A weekend alone is not worth a line: stretches with a closed day in them, from the first closed day to the last.
    private IEnumerable<Closed> Stretches(IReadOnlyDictionary<DateOnly, int> owed)
    {
        var calendar = me.Pack.Calendar;
        for (var day = me.Today; day <= me.Today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            if (!calendar.IsClosed(day)) continue;
            var last = day;
            while (calendar.IsClosed(last.AddDays(1))) last = last.AddDays(1);
            var closed = Enumerable.Range(0, last.DayNumber - day.DayNumber + 1).Select(day.AddDays).ToList();
            var names = closed.Select(calendar.ClosedFor).OfType<string>().Distinct().ToList();
            if (names.Count > 0) yield return new(day, last, string.Join(" and ", names), closed.Sum(each => owed.GetValueOrDefault(each)), calendar.LastOpen(day));
            day = last;
        }
    }
}
