using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Staff;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>Load and lateness by person; every number leads to its cases.</summary>
[Authorize(nameof(Act.ReadTeam))]
public sealed class IndexModel(TeamNumbers team, TeamDays days, StaffNames names, CurrentUser me) : PageModel
{
    /// <summary>A stretch of closed days ahead: what falls due on them, and the last open day before.</summary>
    public sealed record Closed(DateOnly First, DateOnly Last, string? Name, int Items, DateOnly LastOpen);

    private const int DaysAhead = 14;

    public IReadOnlyList<TeamNumbers.Person> People { get; private set; } = [];

    public IReadOnlyList<TeamDays.LongLate> LongLate { get; private set; } = [];

    /// <summary>What passed unmet lately, by case.</summary>
    public IReadOnlyList<IGrouping<string, TeamDays.Missed>> Missed { get; private set; } = [];

    public IReadOnlyList<Closed> Closures { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>The status of those who look for work; none where the agency has no such.</summary>
    public string? Searching => Standing.Searching(me.Pack);

    private string Review => Reviews.Of(me.Pack) is [var review, ..] ? review : "";

    public bool HasReviews => Review.Length > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await team.Handle(me.Actor, cancel) is not { } people) return Forbid();
        People = [.. people.OrderByDescending(person => person.Overdue.Items).ThenBy(person => person.Name, StringComparer.Ordinal)];
        LongLate = await days.MoreThanAWeekLate(me.Actor, cancel);
        Missed = [.. (await days.MissedLately(me.Actor, cancel)).GroupBy(missed => missed.Case)];
        Names = await names.Of([.. LongLate.Select(late => late.WaitsFor), .. Missed.Select(missed => missed.First().Staff)], cancel);
        Closures = [.. Stretches(await days.Ahead(me.Actor, me.Today.AddDays(DaysAhead), cancel))];
        return Page();
    }

    /// <summary>The cases of one person, or of all, whose numbers are shown.</summary>
    public static string Cases(string? staff, string more = "") => $"/cases?{(staff is null ? "staff=all" : "owes=" + Uri.EscapeDataString(staff))}{more}";

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
