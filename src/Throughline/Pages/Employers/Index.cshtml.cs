using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Web;

namespace Throughline.Pages.Employers;

/// <summary>The employers that the agency knows.</summary>
[Authorize(nameof(Permission.ReadEmployers))]
public sealed class IndexModel(FindEmployers find, AgencyClock clock, CurrentUser me) : PageModel
{
    private const int DaysOfNews = 7;

    private const int MostNews = 20;

    public string? Q { get; private set; }

    public EmployerStatus? Status { get; private set; }

    public FindEmployers.Page Found { get; private set; } = new([], 0);

    public int P { get; private set; } = 1;

    public int Pages => Math.Max(1, (Found.Total + FindEmployers.OnePage - 1) / FindEmployers.OnePage);

    /// <summary>What the team has heard in the last days.</summary>
    public IReadOnlyList<EmployerChange> News { get; private set; } = [];

    public IEnumerable<EmployerChange> NewsShown => News.Take(MostNews);

    public string? MoreNews => News.Count > MostNews ? $"And {News.Count - MostNews} more, on the employers' pages." : null;

    public async Task OnGetAsync(string? q, string? status, int p, CancellationToken cancel)
    {
        Q = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (Vocabulary<EmployerStatus>.Read((status ?? "").AsSpan(), out var read)) Status = read;
        P = Math.Clamp(p, 1, 100_000);
        Found = await find.List(me.Actor, Q ?? "", Status, P, cancel) ?? Found;
        if (P > Pages) Found = await find.List(me.Actor, Q ?? "", Status, P = Pages, cancel) ?? Found;
        News = await find.ChangesSince(me.Actor, clock.Now.AddDays(-DaysOfNews), cancel);
    }

    public string Address(int page) => Links.Employers + Links.Query(("q", Q), ("status", Status?.JsonName()), ("p", $"{page}"));

    public DateOnly Day(DateTime at) => clock.DayOf(me.Pack, at);
}
