using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Web;

namespace Throughline.Pages.Employers;

/// <summary>The employers that the agency knows.</summary>
[Authorize(nameof(Act.ReadEmployers))]
public sealed class IndexModel(FindEmployers find, AgencyClock clock, SignedIn me) : PageModel
{
    private const int DaysOfNews = 7;

    public string? Q { get; private set; }

    public EmployerStatus? Status { get; private set; }

    public IReadOnlyList<Employer> Found { get; private set; } = [];

    /// <summary>What the team has heard in the last days (NE-PL-19).</summary>
    public IReadOnlyList<EmployerChange> News { get; private set; } = [];

    public async Task OnGetAsync(string? q, string? status, CancellationToken cancel)
    {
        Q = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (Spelling<EmployerStatus>.Read((status ?? "").AsSpan(), out var read)) Status = read;
        var found = await find.ByName(me.Actor, Q ?? "", cancel) ?? [];
        Found = [.. found.Where(employer => Status is null || employer.Status == Status)];
        News = await find.ChangesSince(me.Actor, clock.Now.AddDays(-DaysOfNews), cancel);
    }

    public DateOnly Day(DateTime at) => clock.DayOf(me.Pack, at);
}
