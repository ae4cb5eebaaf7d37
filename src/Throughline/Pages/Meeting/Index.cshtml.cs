using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Casework.Team;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Policy.Typed;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Meeting;

/// <summary>The page on the wall at a team's meeting: cases to staff, reviews, news of employers; the staffing of many cases is recorded at once, a record in each.</summary>
[Authorize(nameof(Permission.ReadEmployers))]
public sealed class IndexModel(MeetingAgenda agenda, AppendForGroup append, StaffNames names, AgencyClock clock, CurrentUser me) : PageModel
{
    public MeetingAgenda.Agenda Agenda { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    [BindProperty]
    public string[] Cases { get; set; } = [];

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>Names the form, so that sending it twice records it once.</summary>
    [BindProperty]
    public string? IdempotencyKey { get; set; }

    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    /// <summary>Whether for some of them all that is left is to say that what is unlikely is right.</summary>
    public bool AsksOnce { get; private set; }

    /// <summary>Whether a case is on the agenda for its review alone, and not to be staffed besides.</summary>
    public bool IsReviewAlone(string number) => Agenda.ToStaff.All(card => card.Case != number);

    /// <summary>How many cases were staffed with the click that led here.</summary>
    public int? Staffed { get; private set; }

    /// <summary>Whether the agency staffs cases at its meeting.</summary>
    public bool HasStaffing => me.Pack.StaffsCasesAt is not null;

    public bool MayStaff => HasStaffing && me.May(Permission.RecordEntry) && AccessTable.Records(me.Actor.Role, Kind.Staffing);

    public async Task<IActionResult> OnGetAsync(string? since, int? staffed, CancellationToken cancel)
    {
        if (!await Load(since, cancel)) return Forbid();
        (On, IdempotencyKey, Staffed) = ($"{me.Today:yyyy-MM-dd}", Guid.NewGuid().ToString("n"), staffed);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? since, CancellationToken cancel)
    {
        if (!MayStaff) return Forbid();
        if (!await Load(since, cancel)) return Forbid();
        if (Cases.Length == 0) ModelState.AddModelError(nameof(Cases), "Choose the cases that were staffed.");
        var on = TypedDay.Read(On, out var mistake);
        if (on is null) ModelState.AddModelError(nameof(On), mistake ?? "Enter the day of the meeting, for example 11/22/2024.");

        if (!ModelState.IsValid) return Page();
        var entry = new Staffing { On = on!.Value, Meeting = me.Pack.StaffsCasesAt!.Value, Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim() };
        var answers = await append.Handle(new(me.Actor, IdempotencyKey ?? Guid.NewGuid().ToString("n"), [.. Cases.Select(number => (number, (IReadOnlyList<Entry>)[entry]))]) { IsSure = Sure }, cancel);
        var left = answers.Where(answer => answer.Outcome is not AppendOutcome.Recorded).ToList();
        AsksOnce = left.Exists(answer => Refusals.AsksOnce(answer.Outcome));
        if (left.Count == 0) return LocalRedirect(Links.Meeting + Links.Query(("staffed", $"{answers.Count}")));
        foreach (var (number, outcome) in left)
        {
            if (outcome is AppendOutcome.Mistaken mistaken) ModelState.AddModelError(nameof(On), Refusals.Said(mistaken.Mistakes[0], me.Today));
            else ModelState.AddModelError(nameof(Cases), $"{number} was not staffed: {(outcome is AppendOutcome.NotYours notYours ? notYours.Why : "it is not yours, or someone else just recorded it.")}");
        }

        Cases = [.. left.Select(answer => answer.Case)];
        await Load(since, cancel);
        return Page();
    }

    public string Day(DateTime at) => Wording.Short(clock.DayOf(me.Pack, at), me.Today);

    public string NameOf(string? staff) => staff is null ? "Not assigned" : Names.GetValueOrDefault(staff, "A former worker");

    /// <summary>The button that begins a review.</summary>
    public Cure Begin(MeetingAgenda.Review review) => Steps.For(me.Pack.Rules.OfType<Duty>().First(duty => duty.Id == review.Rule), null);

    private async Task<bool> Load(string? since, CancellationToken cancel)
    {
        var from = TypedDay.Read(since, out _) is { } day && day <= me.Today ? day : (DateOnly?)null;
        if (since is { Length: > 0 } && from is null) ModelState.AddModelError("since", "Enter a day up to today, for example 11/22/2024.");
        if (await agenda.Handle(me.Actor, from, cancel) is not { } found) return false;
        Agenda = found;
        Names = await names.Of([.. found.ToStaff.Select(card => card.Specialist ?? card.Counselor), .. found.Reviews.Select(review => review.Staff), .. found.News.Select(change => change.By)], cancel);
        return true;
    }
}
