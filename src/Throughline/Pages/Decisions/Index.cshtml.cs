using Throughline.Policy.CaseFiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Decisions;

/// <summary>What waits for a supervisor: corrections after a closure, by when they are to be decided. What changes nothing else is approved together.</summary>
[Authorize(nameof(Permission.DecideCorrections))]
public sealed partial class IndexModel(AskedCorrections asked, DecideCorrection decide, StaffNames names, LoadCase load, AgencyClock clock, CurrentUser me) : PageModel
{
    private const int MostDecided = 20;

    /// <summary>One correction with the words of its row.</summary>
    public sealed record Row(CorrectionAsked Asked, string Name, string What, IReadOnlyList<(string Label, string Was, string Now)> Fields, bool IsOwn)
    {
        /// <summary>Whether it is looked at by itself: where something else moves, a day, money or the closure, or it never happened.</summary>
        public bool IsAlone { get; init; }

        public string Was => string.Join("; ", Fields.Select(each => each.Was));

        public string Now => string.Join("; ", Fields.Select(each => each.Now));
    }

    public IReadOnlyList<Row> Alone { get; private set; } = [];

    /// <summary>Those that change no date, duty, step or money.</summary>
    public IReadOnlyList<Row> Together { get; private set; } = [];

    public IReadOnlyList<Row> Decided { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    [BindProperty]
    public Guid? Id { get; set; }

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    /// <summary>approve or decline.</summary>
    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "decided")]
    public int DecidedNow { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await Fill(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Decision is not ("approve" or "decline")) ModelState.AddModelError(nameof(Decision), "Choose approve or decline.");
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), "Say why. The reason goes into the file.");
        var done = ModelState.IsValid && Id is { } id && await Decide(id, Decision == "approve", Reason!, cancel) ? 1 : 0;
        if (done > 0) return Redirect(Links.Decisions + Links.Query(("decided", "1")));
        await Fill(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostTogetherAsync(CancellationToken cancel)
    {
        await Fill(cancel);
        var offered = Together.Where(row => !row.IsOwn).Select(row => row.Asked.Id).ToHashSet();
        if (Chosen.Length == 0) ModelState.AddModelError("", "Choose those to approve.");
        var done = 0;
        foreach (var id in Chosen.Where(offered.Contains)) done += await Decide(id, true, "Approved with others: nothing else changes.", cancel) ? 1 : 0;
        if (ModelState.IsValid) return Redirect(Links.Decisions + Links.Query(("decided", $"{done}")));
        await Fill(cancel);
        return Page();
    }

    private async Task<bool> Decide(Guid id, bool approve, string reason, CancellationToken cancel)
    {
        var outcome = await decide.Handle(new(me.Actor, id, approve, reason), cancel);
        var (field, message) = outcome switch
        {
            DecideCorrection.Outcome.Decided => ("", ""),
            DecideCorrection.Outcome.DecidedBefore before => ("", $"{(await names.Of([before.By], cancel)).GetValueOrDefault(before.By, "Someone")} {(before.Approved ? "approved" : "declined")} this already."),
            DecideCorrection.Outcome.NotYours notYours => ("", notYours.Why),
            DecideCorrection.Outcome.WithoutReason => (nameof(Reason), "Say why. The reason goes into the file."),
            DecideCorrection.Outcome.CannotBe cannot => ("", Why(cannot.Answer)),
            _ => ("", "There is no such request, or it is not yours to decide."),
        };
        if (message.Length > 0) ModelState.AddModelError(field, message);
        return message.Length == 0;
    }

    private string Why(AppendOutcome answer)
    {
        Refusals.Tell(answer, ModelState, me.Today);
        return "It cannot be recorded as it was asked. Decline it with this reason, or leave it until the way is clear.";
    }

    private async Task Fill(CancellationToken cancel)
    {
        var waiting = await asked.Waiting(me.Actor, cancel);
        var decided = await asked.Decided(me.Actor, MostDecided, cancel);
        Names = await names.Of([.. waiting.Concat(decided).SelectMany(row => new[] { row.Asked.AskedBy, row.Asked.DecidedBy })], cancel);
        var rows = new List<Row>();
        foreach (var row in waiting) rows.Add(await Described(row, cancel));
        Alone = [.. rows.Where(row => row.IsAlone)];
        Together = [.. rows.Except(Alone)];
        Decided = [.. decided.Select(row => new Row(row.Asked, row.Name, "", [], IsOwn: false))];
    }

    private async Task<Row> Described(AskedCorrections.Row row, CancellationToken cancel)
    {
        var own = row.Asked.AskedBy == me.Actor.Id;
        if (await load.Handle(me.Actor, row.Asked.Case, cancel) is not LoadOutcome.Found { Case: var of }) return new(row.Asked, row.Name, "Correction", [], own) { IsAlone = true };
        var correction = row.Asked.Correction;
        var facts = of.View;
        var corrected = of.Named(correction.Corrects);
        var stands = corrected is null ? null : facts.At(corrected.Seq - 1) ?? corrected.Entry;
        var what = stands is null ? "Correction" : $"{EntryWords.Heading(stands)} of {Wording.Brief(stands.On, of.Today)}";
        var becomes = correction.Replacement;
        return new(row.Asked, row.Name, what, stands is null ? [] : [.. Compared(stands, becomes, of, facts)], own)
        {
            IsAlone = row.Asked.Moves > 0 || stands is null || becomes is null || stands.On != becomes.On || WhatIsSettled.IsMoney(stands, becomes) || WhatIsSettled.IsClosure(stands, becomes),
        };
    }

    private static IEnumerable<(string Label, string Was, string Now)> Compared(Entry stands, Entry? replacement, CaseOnFile of, CaseView facts)
    {
        if (replacement is null)
        {
            yield return ("What happened", EntryWords.Facts(stands, of.Today, facts), "It never happened");
            yield break;
        }

        if (stands.On != replacement.On) yield return ("Day", Wording.Short(stands.On, of.Today), Wording.Short(replacement.On, of.Today));
        var (was, now) = (EntryWords.Facts(stands, of.Today, facts), EntryWords.Facts(replacement, of.Today, facts));
        if (was != now) yield return ("What", was, now);
        if (stands.Note != replacement.Note) yield return ("Note", stands.Note ?? "", replacement.Note ?? "");
    }
}
