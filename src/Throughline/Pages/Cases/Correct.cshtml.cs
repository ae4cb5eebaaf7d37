using Throughline.Casework.Entries;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>
/// Corrects an entry: another one takes its place, or none. Both wordings stay in the record. Before it is saved the page shows what it changes,
/// and what only a supervisor decides is sent to one.
/// </summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed partial class CorrectModel(
    LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, AskForCorrection ask, SupposeEntries suppose, FindOccupations occupations, PagesByAgency pages) : CasePage(load, staff, me, clock)
{
    [BindProperty(SupportsGet = true, Name = "seq")]
    public int Seq { get; set; }

    [BindProperty]
    public string? IdempotencyKey { get; set; }

    [BindProperty(Name = "seen")]
    public int? Seen { get; set; }

    /// <summary>otherwise, or never.</summary>
    [BindProperty]
    public string? Right { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the button asks for: save records it, send asks a supervisor, anything else checks it.</summary>
    [BindProperty(Name = "then")]
    public string? Then { get; set; }

    /// <summary>The correction that was checked, by its digest: another one is checked again.</summary>
    [BindProperty(Name = "checked")]
    public string? Checked { get; set; }

    /// <summary>Asked about what is unlikely, who corrects says that it is so.</summary>
    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    public bool AsksWhetherSure { get; private set; }

    public RecordedEntry Corrected { get; private set; } = null!;

    /// <summary>The entry as it stands now, after corrections before this one; null where it stands no more.</summary>
    public Entry? Stands { get; private set; }

    /// <summary>None for a correction: that can only be taken back.</summary>
    public RecordingForm? Form { get; private set; }

    public IReadOnlyList<Refused> Refusals { get; private set; } = [];

    /// <summary>What the correction that was checked changes; none before it was.</summary>
    public Comparison? Comparison { get; private set; }

    /// <summary>What only a supervisor decides of it.</summary>
    public IReadOnlyList<Refused> ForSupervisor { get; private set; } = [];

    /// <summary>What is put in its place, to be shown beside it.</summary>
    public Entry? Replacement { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        IdempotencyKey = Guid.NewGuid().ToString("n");
        Seen = Case.Seq;
        Right = Form is null ? "never" : "otherwise";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (Form is not null && Request.Form.ContainsKey("look"))
        {
            Form.Take(Request.Form);
            return Page();
        }

        if (Read() is not { } correction) return Page();
        var digest = Digest(correction);
        if (Then is not ("save" or "send") || Checked != digest)
        {
            await Check(correction, digest, cancel);
            return Page();
        }

        var request = new AppendRequest
        {
            Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = [correction], IdempotencyKey = IdempotencyKey, ExpectedSeq = Seen, IsSure = Sure,
        };
        return Then == "send" ? await Send(request, correction, digest, cancel) : await Save(request, correction, digest, cancel);
    }

    private async Task<IActionResult> Save(AppendRequest request, Correction correction, string digest, CancellationToken cancel)
    {
        var outcome = await append.Handle(request, cancel);
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(To.Saved(recorded.Entries[0].Seq));
        await Check(correction, digest, cancel);
        if (outcome is not AppendOutcome.ForSupervisor) Tell(outcome);
        return Page();
    }

    private async Task<IActionResult> Send(AppendRequest request, Correction correction, string digest, CancellationToken cancel)
    {
        var outcome = await ask.Handle(request, cancel);
        if (outcome is AskForCorrection.Outcome.Waits) return Redirect(To.Asked(Seq));
        await Check(correction, digest, cancel);
        if (outcome is AskForCorrection.Outcome.NotForSupervisor { Answer: { } answer }) Tell(answer);
        return Page();
    }

    private void Tell(AppendOutcome outcome)
    {
        Refusals = Told.Of(outcome, ModelState, Case);
        AsksWhetherSure = Throughline.Ui.Refusals.AsksOnce(outcome);
        if (outcome is AppendOutcome.Conflicting) Seen = Case.Seq;
    }

    // What would be refused is said now; what it changes stands beside it.
    private async Task Check(Correction correction, string digest, CancellationToken cancel)
    {
        var supposed = await suppose.Handle(Case, Signed.Actor, [correction], cancel);
        Comparison = Comparison.Of(supposed.Before, supposed.After, Duties, Today);
        Refusals = Told.Of(supposed.Refusals.Where(each => !each.SupervisorMay), Case);
        ForSupervisor = Told.Of(supposed.Refusals.Where(each => each.SupervisorMay), Case);
        Checked = Refusals.Count == 0 ? digest : null;
        ModelState.Remove("checked");
    }

    private Correction? Read()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), "Say why it is corrected.");
        if (Form is not null)
        {
            Form.Take(Request.Form);
            if (Right == "otherwise")
            {
                Replacement = Form.Read();
                foreach (var (field, message) in Form.Wrong) ModelState.AddModelError(field, message);
                if (Replacement is not null && Stands is not null && RecordingForm.Same(Replacement, Stands)) ModelState.AddModelError("", "Nothing is changed yet. Change what was wrong, or say that it never happened.");
            }
            else if (Right != "never")
            {
                ModelState.AddModelError(nameof(Right), "Choose what is right.");
            }
        }

        return ModelState.IsValid ? new() { On = Today, Corrects = Corrected.Entry.Id!, Reason = Reason!.Trim(), Replacement = Right == "otherwise" ? Replacement : null } : null;
    }

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        var corrected = Case.At(Seq);
        if (corrected?.Entry.Id is null) return NotFound();
        Corrected = corrected;
        Stands = Facts.At(Seq - 1);
        var kind = (Stands ?? corrected.Entry).Kind;
        if (!MayRecord || (kind != Kind.Correction && !AccessTable.Records(Signed.Actor.Role, kind))) return StatusCode(StatusCodes.Status403Forbidden);
        if (RecordingForm.ThatMade(Stands ?? corrected.Entry, pages.Of(Case.Header.Agency).Forms, Facts) is { } form)
        {
            Form = form;
            if (Form.AsksForWork) Form.Occupations = await occupations.All(cancel);
        }

        await LookUp([corrected.RecordedBy, Case.Header.Counselor, Case.Header.Specialist], cancel);
        return null;
    }
}
