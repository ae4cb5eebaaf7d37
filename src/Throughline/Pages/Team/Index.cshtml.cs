using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>Load and lateness by person; every number leads to its cases.</summary>
[Authorize(nameof(Act.ReadTeam))]
public sealed class IndexModel(TeamNumbers team, StaffNames names, SignedIn me) : PageModel
{
    /// <summary>A stretch of closed days ahead: what falls due on them, and the last open day before.</summary>
    public sealed record Closed(DateOnly First, DateOnly Last, string? Name, int Items, DateOnly LastOpen);

    private const int DaysAhead = 14;

    public IReadOnlyList<TeamNumbers.Person> People { get; private set; } = [];

    public IReadOnlyList<TeamNumbers.LongLate> LongLate { get; private set; } = [];

    public IReadOnlyList<Closed> Closures { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await team.Handle(me.Actor, cancel) is not { } people) return Forbid();
        People = [.. people.OrderByDescending(person => person.Overdue).ThenBy(person => person.Name, StringComparer.Ordinal)];
        LongLate = await team.MoreThanAWeekLate(me.Actor, cancel);
        Names = await names.Of(LongLate.Select(late => late.WaitsFor), cancel);
        Closures = [.. Stretches(await team.Ahead(me.Actor, me.Today.AddDays(DaysAhead), cancel))];
        return Page();
    }

    /// <summary>The cases of one person, or of all, whose numbers are shown.</summary>
    public static string Cases(string? staff, string more = "") => $"/cases?{(staff is null ? "staff=all" : "owes=" + Uri.EscapeDataString(staff))}{more}";

    public string DueToday => $"&from={me.Today:yyyy-MM-dd}&due={me.Today:yyyy-MM-dd}";

    public string NextDays => $"&from={me.Today.AddDays(1):yyyy-MM-dd}&due={me.Today.AddDays(TodayFor.Days - 1):yyyy-MM-dd}";

    public string WeekLate => $"&from=1900-01-01&due={me.Today.AddDays(-8):yyyy-MM-dd}";

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
