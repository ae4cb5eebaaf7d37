using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Derived;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>A pattern of contacts for up to twenty participants at once: each by the way and inside the hours that they gave.</summary>
[Authorize(nameof(Permission.RecordForGroup))]
public sealed class MonthModel(Throughline.Casework.Cases.Caseload caseload, LoadCase load, AppendForGroup append, CurrentUser me) : PageModel
{
    public const int AtMost = 20;
    private static readonly Channel[] Ways = [Channel.Text, Channel.Phone, Channel.Video];

    /// <summary>What came of it for one participant.</summary>
    public sealed record Told(string Case, string Name, string Says, bool IsPlanned);

    [BindProperty]
    public string? Rhythm { get; set; } = "usual";

    [BindProperty]
    public string? Weekday { get; set; } = "Tuesday";

    /// <summary>The cases that are planned for.</summary>
    [BindProperty]
    public string[] For { get; set; } = [];

    [BindProperty]
    public string? IdempotencyKey { get; set; }

    public IReadOnlyList<Card> Cards { get; private set; } = [];

    public IReadOnlyList<Told> Came { get; private set; } = [];

    public bool IsChosen(Card card) => For.Contains(card.Case);

    public int Planned => Came.Count(each => each.IsPlanned);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await List(cancel) is { } instead) return instead;
        (IdempotencyKey, For) = (Guid.NewGuid().ToString("n"), [.. Cards.Take(AtMost).Select(card => card.Case)]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await List(cancel) is { } instead) return instead;
        if (For.Length is 0 or > AtMost) ModelState.AddModelError(nameof(For), $"Choose from 1 to {AtMost} participants; these are {For.Length}.");
        if (!Enum.TryParse<DayOfWeek>(Weekday, out var weekday)) ModelState.AddModelError(nameof(Weekday), "Choose the weekday.");
        if (!ModelState.IsValid) return Page();
        var (drawn, told) = (new List<(string, IReadOnlyList<Entry>)>(), new List<Told>());
        foreach (var card in Cards.Where(IsChosen))
        {
            if (await load.Handle(me.Actor, card.Case, cancel) is not LoadOutcome.Found { Case: var of }) continue;
            var plans = Draw(of.View, weekday);
            if (plans.Count > 0) drawn.Add((card.Case, plans));
            else told.Add(new(card.Case, of.Header.Name, WaysToBeReached.Of(of.View) is null ? "Nobody has asked how the participant can be reached." : "Nothing is left to plan on that weekday.", false));
        }

        foreach (var answer in await append.Handle(new(me.Actor, IdempotencyKey ?? Guid.NewGuid().ToString("n"), drawn), cancel))
        {
            var name = Cards.First(card => card.Case == answer.Case).Name;
            told.Add(answer.Outcome is AppendOutcome.Recorded recorded ? new(answer.Case, name, $"{Wording.Count(recorded.Entries.Count, "contact")} planned, the first {Wording.Short(((ContactPlanned)recorded.Entries[0].Entry).Planned, me.Today)}.", true)
                : new(answer.Case, name, "Not planned: open the case and see why.", false));
        }

        Came = told;
        return Page();
    }

    // The way that the participant wants most, on that weekday, at the first time that they gave.
    private IReadOnlyList<Entry> Draw(CaseView facts, DayOfWeek weekday)
    {
        if (WaysToBeReached.Of(facts) is not { } reach) return [];
        foreach (var way in Ways)
        {
            if (reach.Hours is not { } hours || !hours.Any(row => row.IsFor(way, weekday))) continue;
            var pattern = new PatternForm { Rhythm = Rhythm, Channel = way.JsonName(), Weekday = weekday.ToString(), Time = TimeOfDay.Said(reach.FirstTime(way, weekday)!.Value) };
            return pattern.Read(ModelState, nameof(pattern), ContactPattern.CountedFrom(facts)) is { } read ? PatternForm.Planned(read, facts) : [];
        }

        return [];
    }

    private async Task<IActionResult?> List(CancellationToken cancel)
    {
        if (!me.Pack.Rules.Contains(PostEmploymentCaseManagement.ContactAsPlanned)) return NotFound();
        if (await caseload.Handle(me.Actor, new() { Staff = me.Actor.Role == Role.Supervisor ? null : me.Actor.Id, Active = true, PageSize = 200 }, cancel) is not { } list) return Forbid();
        Cards = list.Cards;
        return null;
    }
}
