using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>Records one entry of whatever kind, by the kind's own form.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class RecordKindModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, FindEmployers find, FindOccupations occupations, PagesByAgency pages) : CasePage(load, staff, me, clock)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Kind { get; set; } = "";

    /// <summary>Names the form, so that sending it twice records it once.</summary>
    [BindProperty]
    public string? IdempotencyKey { get; set; }

    /// <summary>How far the record went when the form was opened.</summary>
    [BindProperty(Name = "seen")]
    public int? Seen { get; set; }

    /// <summary>Asked once about what is unlikely, whoever saves it again means it.</summary>
    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    /// <summary>Whether the answer to this form is only that something of it is unlikely.</summary>
    public bool AsksOnce { get; private set; }

    public RecordingForm Form { get; private set; } = null!;

    private AgencyForms Forms => pages.Of(Signed.Actor.Agency).Forms;

    /// <summary>Gates that guard some entries of this kind and are shut now.</summary>
    public IReadOnlyList<GateReading> Shut { get; private set; } = [];

    /// <summary>The same in words: the first thing that each lacks, and what supplies it.</summary>
    public IEnumerable<(string Title, string Missing, Cure? Cure)> ShutSaid => Shut.Select(gate =>
    {
        var missing = gate.Needs.First(need => !need.Met);
        var cure = missing.Rule.Cure;
        return (gate.Title, missing.Need, cure is not null && cure.Kind != Form.Recording.Kind && cure.IsFor(Signed.Actor.Role) ? cure : null);
    });

    /// <summary>Why policy did not let the entry in.</summary>
    public IReadOnlyList<Refused> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        // Some have a page that leads through their questions.
        if (Forms.Pages.GetValueOrDefault(Form.Recording.Kind) is { } page) return Redirect(To.Page(page));
        IdempotencyKey = Guid.NewGuid().ToString("n");
        Seen = Case.Seq;
        Form.Set("on", Today.ToString("yyyy-MM-dd"));
        Form.Take(Request.Query);
        // An amendment begins with what the plan says now: what is left out of it would be taken away.
        if (Form.Recording.Kind == Throughline.Policy.CaseFiles.Entries.Kind.PlanAmended && Facts.Plan is { } plan) BeginWith(plan);
        // Who has been unavailable goes back for the reason that is on file.
        if (Form.Recording.Kind == Throughline.Policy.CaseFiles.Entries.Kind.ReferralEnded && Form["reason"].Length == 0 && Facts.Entries.LastOrDefault(entry => entry is Unavailable or AvailableAgain) is Unavailable away) Form.Set("reason", away.Reason);
        if (Form.Recording.Fields.Any(field => field.Name == "present") && Form.All("present").Count == 0 && Form.Recording.Fixed.Any()) await NameBothSpecialists(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        Form.Take(Request.Form);
        if (Form.Recording.Fields.FirstOrDefault(field => field.Control == Control.Occupation && field.Name == Request.Form["look"]) is { } work)
        {
            // With nothing typed there, the goal or the job's title is looked up.
            if (Form[work.Name].Trim().Length == 0) Form.Set(work.Name, Form["goal"].Length > 0 ? Form["goal"] : Form["title"]);
            if (Form.Occupations?.NothingFits(Form[work.Name]) is { } wrong) ModelState.AddModelError(work.Name, wrong);
            return Page();
        }

        if (Form.Read() is not { } entry) return Mend();
        var outcome = await append.Handle(new()
        {
            Agency = Signed.Actor.Agency, Case = Number, By = Signed.Actor, Entries = [entry, .. FollowsFrom(entry)], IdempotencyKey = IdempotencyKey, ExpectedSeq = Seen, IsSure = Sure,
        }, cancel);
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(To.Saved(recorded.Entries[0].Seq));
        AsksOnce = Throughline.Ui.Refusals.AsksOnce(outcome);
        Refusals = Told.Of(outcome, ModelState, Case);
        if (outcome is AppendOutcome.Conflicting) Seen = Case.Seq;
        return Page();
    }

    // That the client wants no word to employers is kept as a task note too.
    private static IEnumerable<Entry> FollowsFrom(Entry entry) => entry is ClientPermission { For: PermissionFor.EmployerAdvocacy, Scope: PermissionScope.None } declined
        ? [new TaskNote { On = declined.On, About = TaskAbout.AdvocacyDeclined, Note = declined.Note }]
        : [];

    private void BeginWith(IPlan plan)
    {
        if (Form["goal"].Length == 0) Form.Set("goal", Facts.Goal ?? plan.Goal);
        if (Form["soc"].Length == 0 && Facts.Goal == plan.Goal) Form.Set("soc", plan.Soc ?? "");
        Form.Set("services", [.. plan.Services.Union(Form.All("services"))]);
    }

    private async Task NameBothSpecialists(CancellationToken cancel)
    {
        var both = new[] { Case.Header.Counselor, Case.Header.Specialist }.OfType<string>().ToArray();
        await LookUp(both, cancel);
        Form.Set("present", [.. both.Select(NameOf)]);
    }

    private IEnumerable<string?> Given(string field) => HttpMethods.IsPost(Request.Method) ? Request.Form[field] : Request.Query[field];

    private PageResult Mend()
    {
        foreach (var (field, message) in Form.Wrong) ModelState.AddModelError(field, message);
        return Page();
    }

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (!Vocabulary<Kind>.Read(Kind, out var kind) || Recordings.Of(kind, Forms, Given) is not { } recording) return NotFound();
        if (await Open(cancel) is { } instead) return instead;
        if (!MayRecord || !AccessTable.Records(Signed.Actor.Role, kind)) return StatusCode(StatusCodes.Status403Forbidden);
        Form = new(recording, Facts);
        if (Form.AsksForWork) Form.Occupations = await occupations.All(cancel);
        if (Case.Register.Count > 0) SuggestProviders();
        if (recording.Fields.Any(field => field is { Name: "employer", Control: Control.Text })) Form.Suggested["employer"] = await find.Established(Signed.Actor, cancel);
        Shut = [.. Case.Evaluation.Gates.Where(gate => !gate.Open && (gate.Step == Kind || gate.Rule.Guards?.Kinds.Contains(kind) == true))];
        return null;
    }

    // Providers and their sites are chosen as the agency keeps them, not remembered.
    private void SuggestProviders()
    {
        Form.Suggested["provider"] = [.. Case.Register.Select(each => (each.Id, each.Name))];
        Form.Suggested["party"] = [.. Case.Register.Select(each => (each.Name, each.Id))];
        Form.Suggested["site"] = [.. Case.Register.SelectMany(each => (each.Sites ?? []).Select(site => (site.Id!, $"{site.Name}, {each.Name}")))];
    }
}
