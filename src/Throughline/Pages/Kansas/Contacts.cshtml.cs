using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>Contacts planned and done in one picture; a planned one logged, moved, a pattern drawn up.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class ContactsModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : ParticipantPage(load, staff, me, clock, append)
{
    private const int WeeksBefore = 11;
    private const int WeeksAfter = 4;
    private const int WeeksNear = 2;
    private const int FewMisses = 3;
    private const int Waiting = 6;
    private const int MostDays = 60;

    /// <summary>Whether every week is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public bool All { get; set; }

    [BindProperty]
    public PatternForm Pattern { get; set; } = new();

    /// <summary>The planned contact that is logged or moved, by its id.</summary>
    [BindProperty]
    public string? Plan { get; set; }

    /// <summary>What came of it: reached, nobody, left.</summary>
    [BindProperty]
    public string? Was { get; set; }

    [BindProperty]
    public string? Happened { get; set; }

    /// <summary>By how many days the contacts ahead move.</summary>
    [BindProperty]
    public string? Days { get; set; }

    public ContactMatrix Matrix { get; private set; } = null!;

    public IReadOnlyList<ContactMatrix.Week> Weeks { get; private set; } = [];

    public IReadOnlyList<WhatWorked> Worked { get; private set; } = [];

    public WaysToBeReached? Ways { get; private set; }

    public DateOnly? WaysSaidOn { get; private set; }

    public string Heading => Matrix.DueWeeks == 0 ? "No contact has been due yet" : $"{Matrix.MetWeeks} of {Wording.Count(Matrix.DueWeeks, "week")} with a due contact made";

    /// <summary>From when a pattern counts.</summary>
    public DateOnly CountedFrom => ContactPattern.CountedFrom(Facts);

    public bool ManyMisses => Matrix.MissesInARow >= FewMisses;

    /// <summary>The next that wait, the late ones first.</summary>
    public IEnumerable<ContactPlanned> Next => Matrix.Ahead.Take(Waiting);

    /// <summary>Whether anything is ahead that can move.</summary>
    public bool MayMove => MayPlan && Matrix.Ahead.Any(plan => plan.Planned >= Today);

    public IEnumerable<ContactMatrix.Cell> In(ContactMatrix.Week week, Channel channel) => Matrix.Cells.Where(cell => cell.Channel == channel && cell.Day >= week.Monday && cell.Day <= week.Sunday);

    public static string ClosedIn(ContactMatrix.Week week) => $"{string.Join(", ", week.Closed.Select(day => day.ToString("ddd", CultureInfo.InvariantCulture)))} closed";

    /// <summary>How the column of a week is drawn.</summary>
    public string Column(ContactMatrix.Week week) => (week.IsNow ? "wk" : "") + (IsNear(week) ? "" : " far");

    public string MessagesSaid => Ways?.Messages switch { "full" => "A full message is safe", "none" => "None", _ => "First name and “please call me” only" };

    public bool MayPlan => MayAdd(Kind.ContactPlanned) && MayAdd(Kind.Contact);

    public static IEnumerable<(string Value, string Text)> Outcomes(Channel channel) => ContactMatrix.IsSent(channel)
        ? [("left", channel == Channel.VoiceMessage ? "Message left" : "Sent"), ("reached", "Answered")]
        : [("reached", "Reached"), ("nobody", "Nobody reached")];

    public bool IsNear(ContactMatrix.Week week) => Math.Abs((week.Monday.DayNumber - ContactMatrix.MondayOf(Today).DayNumber) / 7) <= WeeksNear;

    /// <summary>A proposal that follows from what was counted; null where it proposes nothing.</summary>
    public (string Words, string Address)? Proposal(WhatWorked each)
    {
        if (each.IsAnswered) return ($"Plan by {EntryWords.Plain(each.Channel)}", To.Page("contacts", ("way", each.Channel.JsonName())) + "#pattern");
        return each.IsInVain && Worked.FirstOrDefault(other => other.IsAnswered) is { } better ? ($"Use {EntryWords.Plain(better.Channel)} instead", To.Page("contacts", ("way", better.Channel.JsonName())) + "#pattern") : null;
    }

    /// <summary>What is wrong with a field.</summary>
    public string? Wrong(string field) => ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? way, CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        Begin();
        Pattern.Channel = way;
        return Page();
    }

    public async Task<IActionResult> OnPostDrawAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayPlan) return StatusCode(StatusCodes.Status403Forbidden);
        if (Pattern.Read(ModelState, nameof(Pattern), CountedFrom) is not { } pattern) return Page();
        var planned = PatternForm.Planned(pattern, Facts);
        if (planned.Count == 0) ModelState.AddModelError("Pattern.Channel", "No day of the pattern is still to come inside the participant's hours.");
        return await Add(planned, cancel);
    }

    public async Task<IActionResult> OnPostLogAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayPlan || Planned() is not { } plan) return StatusCode(StatusCodes.Status403Forbidden);
        if (Outcomes(plan.Channel).All(each => each.Value != Was)) ModelState.AddModelError(nameof(Was), "Choose what came of it.");
        if (string.IsNullOrWhiteSpace(Happened)) ModelState.AddModelError(nameof(Happened), "Say in a few words what happened.");
        return await Add([new Contact { On = Today, With = Party.Client, Mode = ContactMatrix.ModeOf(plan.Channel), Plan = plan.Id, Reached = Was == "nobody" ? false : null, Note = Happened?.Trim() }], cancel);
    }

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayPlan) return StatusCode(StatusCodes.Status403Forbidden);
        if (!int.TryParse(Days, NumberStyles.Integer, CultureInfo.InvariantCulture, out var days) || days == 0 || Math.Abs(days) > MostDays) ModelState.AddModelError(nameof(Days), "Enter by how many days, for example 2 or -1.");
        else if (Moved(days) is { Count: > 0 } moved) return await Add(moved, cancel);
        else ModelState.AddModelError(nameof(Days), "Nothing ahead can move there: the days are past.");
        return Page();
    }

    private List<Entry> Moved(int days) =>
        [.. Matrix.Moved(days, Plan).Select(each => new Correction { On = Today, Corrects = each.Plan.Id!, Reason = $"Moved by {days} days", Replacement = each.Plan with { Id = null, On = Today, Planned = each.To } })];

    private ContactPlanned? Planned() => Matrix.Ahead.FirstOrDefault(plan => plan.Id is not null && plan.Id == Plan);

    private async Task<IActionResult> Add(IReadOnlyList<Entry> entries, CancellationToken cancel) =>
        ModelState.IsValid && await Record(entries, cancel, InTheForm) is { } recorded ? Redirect(To.SavedOn("contacts", recorded.Entries[0].Seq)) : Page();

    private static string InTheForm(string field) => field switch
    {
        "note" => nameof(Happened),
        "time" => "Pattern.Time",
        "channel" => "Pattern.Channel",
        _ => "",
    };

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (await Open(Kind.ContactPlanned, cancel) is { } instead) return instead;
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Contact)) return StatusCode(StatusCodes.Status403Forbidden);
        Matrix = new(Facts);
        var now = ContactMatrix.MondayOf(Today);
        Weeks = [.. Matrix.Weeks.Where(week => All || (week.Monday >= now.AddDays(-7 * WeeksBefore) && week.Monday <= now.AddDays(7 * WeeksAfter)))];
        (Worked, Ways, WaysSaidOn) = (WhatWorked.Of(Matrix), WaysToBeReached.Of(Facts), WaysToBeReached.SaidOn(Facts));
        return null;
    }
}
