using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Staff;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>Why a date is so: the facts with who entered them, the arithmetic, the paragraph, and what would change it.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class WhyModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : CasePage(load, staff, me, clock)
{
    [BindProperty(SupportsGet = true, Name = "rule")]
    public string Rule { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "opened")]
    public string Opened { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    public Explanation Explained { get; private set; } = null!;

    public string RecordedWords(RecordedEntry recorded) => $"{NameOf(recorded.RecordedBy)}, {Brief(DayOf(recorded.RecordedAt))}";

    /// <summary>The version as it is cited, said as a day where it is one.</summary>
    public string Version => Approved is { } day ? $"approved {Wording.Birthday(day)}" : Explained.Rule.Cites.Version;

    public string InForce => (Explained.Rule.From > DateOnly.MinValue ? $"since {Brief(Explained.Rule.From)}"
        : Approved is { } day ? $"since {Wording.Birthday(day)}, and before it for want of an earlier one" : "the only version here")
        + (Explained.Rule.Until < DateOnly.MaxValue ? $", until {Brief(Explained.Rule.Until.AddDays(-1))}" : "");

    /// <summary>The values of the rule that are not the same at all times.</summary>
    public IEnumerable<string> ValuesOverTime => Explained.Rule.Values.Where(value => value.Value.Said.Count > 1).Select(value =>
        $"{EntryWords.Capital(value.Cell)}: {string.Join("; ", value.Value.Said.Select(each => each.From is { } from ? $"{each.Value} since {Brief(from)}" : each.Value))}.");

    private DateOnly? Approved => DateOnly.TryParseExact(Explained.Rule.Cites.Version, "yyyy-MM-dd", out var day) ? day : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!DateOnly.TryParseExact(Opened, "yyyy-MM-dd", out var opened)) return NotFound();
        if (await Open(cancel) is { } instead) return instead;
        var evaluation = Case.Evaluation;
        if (evaluation.Obligations.Where(owed => owed.Rule.Id == Rule && owed.Opened == opened && (Subject is null || owed.Subject == Subject)).OrderBy(owed => owed.State is State.Open or State.Overdue ? 0 : 1).FirstOrDefault() is { } owed)
        {
            Explained = Explain.Of(this, owed);
        }
        else if (evaluation.Clocks.FirstOrDefault(each => each.Rule.Id == Rule && each.Starts == opened) is { } running)
        {
            Explained = Explain.Of(this, running);
        }
        else if (evaluation.Windows.FirstOrDefault(each => each.Rule.Id == Rule && each.From == opened) is { } window)
        {
            Explained = Explain.Of(this, window);
        }
        else
        {
            return NotFound();
        }

        await LookUp(Explained.Facts.Select(fact => fact.In?.RecordedBy), cancel);
        return Page();
    }
}
