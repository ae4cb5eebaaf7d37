using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Employers;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Typed;
using Throughline.Web;

namespace Throughline.Pages.Employers;

/// <summary>One employer: how to reach it, what was said with it, and what it turned out to be. No client is named here.</summary>
[Authorize(nameof(Permission.ReadEmployers))]
public sealed partial class EmployerModel(FindEmployers find, KeepEmployers keep, EmployerHistory history, StaffNames names, AgencyClock clock, CurrentUser me) : PageModel
{
    public Employer Of { get; private set; } = null!;

    public Employer? Into { get; private set; }

    /// <summary>Those that turned out to be this one.</summary>
    public IReadOnlyList<Employer> Merged { get; private set; } = [];

    /// <summary>The placements and worksite activities that it has had.</summary>
    public IReadOnlyList<EmployerHistory.Happened> Happened { get; private set; } = [];

    public IReadOnlyList<EmployerChange> Changes { get; private set; } = [];

    public IReadOnlyList<EmployerContact> Contacts { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    [BindProperty]
    public string? Occasion { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? With { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty(Name = "sure")]
    public bool Sure { get; set; }

    /// <summary>Whether all that is left is to say that what is unlikely is right.</summary>
    public bool AsksOnce { get; private set; }

    [BindProperty]
    public EmployerForm Facts { get; set; } = new();

    /// <summary>Which of the page's forms was sent back.</summary>
    public string? Open { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel)) return NotFound();
        Facts = EmployerForm.Of(Of);
        On = me.Today.ToString("yyyy-MM-dd");
        return Page();
    }

    public async Task<IActionResult> OnPostContactAsync(Guid id, CancellationToken cancel)
    {
        if (!me.May(Permission.KeepEmployers)) return Forbid();
        if (!await Load(id, cancel)) return NotFound();
        Facts = EmployerForm.Of(Of);
        Open = "contact";
        var on = TypedDay.Read(On, out var mistake);
        if (on is null) ModelState.AddModelError(nameof(On), mistake ?? "Enter the day you talked.");
        if (!Vocabulary<EmployerOccasion>.Read((Occasion ?? "").AsSpan(), out var occasion)) ModelState.AddModelError(nameof(Occasion), "Choose what it was about.");
        if (string.IsNullOrWhiteSpace(Note)) ModelState.AddModelError(nameof(Note), "Write what was said.");
        if (!ModelState.IsValid) return Page();
        return Answer(await keep.AddContact(me.Actor, id, on!.Value, occasion, string.IsNullOrWhiteSpace(With) ? null : With.Trim(), Note!, null, Sure, cancel), field => field switch { "on" => nameof(On), "with" => nameof(With), _ => nameof(Note) });
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid id, CancellationToken cancel)
    {
        if (!me.May(Permission.KeepEmployers)) return Forbid();
        if (!await Load(id, cancel)) return NotFound();
        Open = "change";
        if (Facts.Read(ModelState) is not { } facts) return Page();
        return Answer(await keep.Change(me.Actor, id, Facts.Version, facts, cancel), EmployerForm.NameOf);
    }

    /// <summary>Takes a merge back: of this employer, or of one that was merged into it.</summary>
    public async Task<IActionResult> OnPostUnmergeAsync(Guid id, Guid? which, CancellationToken cancel) =>
        !me.May(Permission.MergeEmployers) ? Forbid() : !await Load(id, cancel) ? NotFound() : Answer(await keep.Unmerge(me.Actor, which ?? id, cancel), _ => "");

    public string Day(DateTime at) => Throughline.Ui.Wording.Short(clock.DayOf(me.Pack, at), me.Today);

    private IActionResult Answer(Outcome outcome, Func<string, string> field)
    {
        switch (outcome)
        {
            case KeepEmployers.Kept:
                return Redirect(Links.Employer(Of.Id).ToString());
            case KeepEmployers.SavedJustNow:
                AsksOnce = true;
                ModelState.AddModelError(nameof(Note), Refusals.Said(new(0, "note", "You saved this a few minutes ago.") { OnlyUnlikely = true }, me.Today));
                return Page();
            case ChangedMeanwhile<Employer> meanwhile:
                ModelState.AddModelError("", "Someone changed this employer while you typed. Their change is shown above; save again if yours is still right.");
                (Of, Facts.Version) = (meanwhile.Now, meanwhile.Now.Version);
                ModelState.Remove("Facts.Version");
                return Page();
            default:
                return this.Unanswered(outcome, me.Today, field);
        }
    }

    private async Task<bool> Load(Guid id, CancellationToken cancel)
    {
        if (await find.One(me.Actor, id, cancel) is not { } employer) return false;
        Of = employer;
        Into = employer.MergedInto is { } into ? await find.One(me.Actor, into, cancel) : null;
        Contacts = await find.Contacts(me.Actor, id, cancel);
        Merged = await history.Merged(me.Actor, id, cancel);
        Happened = await history.At(me.Actor, employer, Merged, cancel);
        Changes = await history.Changes(me.Actor, id, cancel);
        Names = await names.Of(Contacts.Select(contact => contact.RecordedBy), cancel);
        return true;
    }
}
