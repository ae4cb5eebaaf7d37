using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.PolicyOffice;
using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Policy.Typed;
using Throughline.Web;

namespace Throughline.Pages.Policy;

/// <summary>The agency's chapters as this program applies them: sections, rules, values, and the cases that each touches now.</summary>
[Authorize(nameof(Permission.ReadPolicy))]
public sealed class IndexModel(PolicyImpact reach, PutInForce putInForce, CurrentUser me) : PageModel
{
    private const int First = 1900;
    private const int Last = 2999;

    public sealed record Chapter(string Document, string Version, IReadOnlyList<Section> Sections)
    {
        public string Id => "c-" + string.Concat((Document + Version).Where(char.IsLetterOrDigit));
    }

    public sealed record Section(string Name, IReadOnlyList<Rule> Rules);

    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Touched { get; private set; } = new Dictionary<string, int>();

    public int Year { get; private set; }

    public static string Says(Amendment amendment) => string.Join(" ", amendment.Rules.Select(rule => rule.Says).Distinct());

    /// <summary>What is wrong with the year that was asked for.</summary>
    public string? NotAYear { get; private set; }

    public IReadOnlyList<(DateOnly Day, string Name)> Closed { get; private set; } = [];

    /// <summary>A day on which the offices are to be closed.</summary>
    [BindProperty]
    public string? Day { get; set; }

    /// <summary>Why they are.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>see, or put.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>What the closed day would move; once that was asked.</summary>
    public PolicyImpact.Change? Change { get; private set; }

    /// <summary>What was decided and is not in force yet.</summary>
    public IReadOnlyList<PutInForce.Waiting> NotYet { get; private set; } = [];

    public string About(PutInForce.Waiting waiting) => waiting.Name is not { } name ? $"Offices closed: {waiting.Value}"
        : me.Pack.Amendments.FirstOrDefault(amendment => amendment.Id == name) is { } amendment ? amendment.Title
        : me.Pack.Values.FirstOrDefault(value => value.Name == name).Rule is { } rule ? $"{me.Pack.Words.For(rule.Title)}: {waiting.Value}" : $"{name}: {waiting.Value}";

    public async Task OnGetAsync(string? year, CancellationToken cancel)
    {
        var typed = (year ?? "").Trim();
        int? asked = TypedNumber.ReadWhole(typed, out _) is { } number && number is >= First and <= Last ? number : null;
        if (typed.Length > 0 && asked is null) ModelState.AddModelError("closed", NotAYear = $"'{typed}' is not a year; give it as {me.Today.Year}, from {First} to {Last}.");
        await Load(asked, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!me.May(Permission.ChangePolicy)) return Forbid();
        await Load(null, cancel);
        var day = TypedDay.Read(Day, out var mistake) ?? default;
        if (day == default) ModelState.AddModelError(nameof(Day), mistake ?? "Enter the day the offices are closed.");
        else if (day.Year is < First or > Last) ModelState.AddModelError(nameof(Day), $"Enter a day from {First} to {Last}.");
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Say why the offices are closed.");
        if (!ModelState.IsValid) return Page();
        if (Step != "put")
        {
            Change = await reach.Would(me.Actor, new SingleClosedDay(day, Why!.Trim()), cancel);
            return Page();
        }

        if (await putInForce.ClosedDay(me.Actor, new(day, Why!.Trim()), cancel) is { } wrong)
        {
            ModelState.AddModelError(nameof(Day), wrong);
            return Page();
        }

        return Redirect(Links.ClosedDays(day.Year));
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string? name, string? from, CancellationToken cancel)
    {
        if (!me.May(Permission.ChangePolicy)) return Forbid();
        ModelState.Clear();
        if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", out var day)) return BadRequest();
        if (await putInForce.Withdraw(me.Actor, string.IsNullOrEmpty(name) ? null : name, day, cancel) is not { } wrong) return Redirect(Links.Policy);
        ModelState.AddModelError("", wrong);
        await Load(null, cancel);
        return Page();
    }

    public bool IsAdopted(Amendment amendment) => me.Pack.Rules.Any(rule => amendment.Rules.Any(own => own.Cites == rule.Cites && own.Id == rule.Id));

    private async Task Load(int? year, CancellationToken cancel)
    {
        Touched = await reach.Now(me.Actor, cancel);
        NotYet = await putInForce.NotYet(me.Actor, cancel);
        Year = year ?? me.Today.Year;
        Chapters = [.. me.Pack.Rules.Concat(me.Pack.AskedWhenRecorded)
            .GroupBy(rule => (rule.Cites.Document, rule.Cites.Version))
            .OrderBy(chapter => chapter.Key.Document, StringComparer.Ordinal).ThenBy(chapter => chapter.Key.Version, StringComparer.Ordinal)
            .Select(chapter => new Chapter(chapter.Key.Document, chapter.Key.Version, [.. chapter.GroupBy(rule => rule.Cites.Section).Select(section => new Section(section.Key, [.. section]))]))];
        var calendar = me.Pack.Calendar;
        Closed = [.. Enumerable.Range(0, DateTime.IsLeapYear(Year) ? 366 : 365).Select(new DateOnly(Year, 1, 1).AddDays)
            .Select(day => (Day: day, Name: calendar.ClosedFor(day))).Where(day => day.Name is not null).Select(day => (day.Day, day.Name!))];
    }
}
