using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>Corrects an entry: another one takes its place, or none. Both wordings stay in the record.</summary>
[Authorize(nameof(Act.RecordEntry))]
public sealed class CorrectModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, FindOccupations occupations) : CasePage(load, staff, me, clock)
{
    [BindProperty(SupportsGet = true, Name = "seq")]
    public int Seq { get; set; }

    [BindProperty(Name = "submission")]
    public string? Submission { get; set; }

    [BindProperty(Name = "seen")]
    public int? Seen { get; set; }

    /// <summary>otherwise, or never.</summary>
    [BindProperty]
    public string? Right { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the button asks for: show compares, anything else saves.</summary>
    [BindProperty(Name = "then")]
    public string? Then { get; set; }

    public RecordedEntry Corrected { get; private set; } = null!;

    /// <summary>The entry as it stands now, after corrections before this one; null where it stands no more.</summary>
    public Entry? Stands { get; private set; }

    /// <summary>None for a correction: that can only be taken back.</summary>
    public RecordingForm? Form { get; private set; }

    public IReadOnlyList<Refused> Refusals { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    /// <summary>What is put in its place, to be shown beside it.</summary>
    public Entry? Replacement { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        Submission = Guid.NewGuid().ToString("n");
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
        if (Then == "show")
        {
            Comparison = Comparison.Of(Case.Evaluation, Case.File.With(correction).Evaluate(Today), Duties, Today);
            return Page();
        }

        var outcome = await append.Handle(new()
        {
            Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = [correction], Submission = Submission, ExpectedSeq = Seen,
        }, cancel);
        if (outcome is AppendOutcome.Recorded recorded) return Redirect($"{Address}?saved={recorded.Entries[0].Seq}#answer");
        Refusals = Told.Of(outcome, ModelState, Case);
        if (outcome is AppendOutcome.Conflicting) Seen = Case.Seq;
        return Page();
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
        var corrected = Case.Entries.FirstOrDefault(recorded => recorded.Seq == Seq);
        if (corrected?.Entry.Id is null) return NotFound();
        Corrected = corrected;
        Stands = Facts.Standing.FirstOrDefault(each => each.Position == Seq - 1).Entry;
        var kind = (Stands ?? corrected.Entry).Kind;
        if (!MayRecord || (kind != Kind.Correction && !AccessTable.Records(Signed.Actor.Role, kind))) return StatusCode(StatusCodes.Status403Forbidden);
        if (RecordingForm.ThatMade(Stands ?? corrected.Entry, Signed.Pack, Facts) is { } form)
        {
            Form = form;
            if (Form.AsksForWork) Form.Occupations = await occupations.All(cancel);
        }

        await LookUp([corrected.RecordedBy], cancel);
        return null;
    }

    /// <summary>Each field by its label with what it holds in the two wordings.</summary>
    public IEnumerable<(string Label, string Was, string Now)> Fields()
    {
        if (Form is null) yield break;
        var was = new RecordingForm(Form.Recording, Facts);
        was.Take(Stands ?? Corrected.Entry);
        yield return ("Day", Day(was["on"]), Day(Form["on"]));
        foreach (var field in Form.Recording.Fields)
        {
            if (field.Control != Control.Goals) yield return (field.Label.TrimEnd('?'), Said(was, field), Said(Form, field));
        }

        yield return (Form.Recording.NoteLabel, was["note"], Form["note"]);
    }

    private string Day(string typed) => DateOnly.TryParse(typed, out var day) ? Short(day) : typed;

    private string Said(RecordingForm form, RecordedField field)
    {
        var offered = form.Offered(field);
        return string.Join(", ", form.All(field.Name).Where(value => value.Length > 0).Select(value => offered.FirstOrDefault(each => each.Value == value).Text ?? value switch
        {
            "true" => "Yes",
            "false" => "No",
            _ => field.Control == Control.Day ? Day(value) : value,
        }));
    }
}
