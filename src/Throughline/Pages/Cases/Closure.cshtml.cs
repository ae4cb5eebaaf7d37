using Throughline.Casework.Entries;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using Throughline.Policy.Typed;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>The way to a successful closure: each condition with its evidence, then the closing itself and the letter.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed partial class ClosureModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append, AskedCorrections asked, PagesByAgency pages) : RecordingPage(load, staff, me, clock, append)
{
    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>Whether the case was closed with the click that led here.</summary>
    [BindProperty(SupportsGet = true, Name = "closed")]
    public bool IsNew { get; set; }

    public ClosureChecklist List { get; private set; } = null!;

    /// <summary>The closing that stands, the first successful one where there is one.</summary>
    public (Closed Entry, RecordedEntry? Recorded)? Closing { get; private set; }

    /// <summary>The window that began with a successful closure.</summary>
    public WindowReading? After => Case.Evaluation.Windows.FirstOrDefault(window => window.Rule == List.Follows);

    /// <summary>The last day for post-employment services if the case is closed today.</summary>
    public DateOnly? WouldEnd => Case.With([new Closed { On = Today, Outcome = ClosureOutcome.Successful }], Today).Windows
        .FirstOrDefault(window => window.Rule == List.Follows)?.To;

    /// <summary>The letter as it was signed, by its place in the record.</summary>
    public int? SignedLetter { get; private set; }

    /// <summary>What the closure rests on, where something of it is to be known.</summary>
    public IReadOnlyList<ClosureGround> Ground { get; private set; } = [];

    public bool MayClose => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.Closed);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        On = $"{Today:yyyy-MM-dd}";
        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        if (!MayClose) return StatusCode(StatusCodes.Status403Forbidden);
        if (TypedDay.Read(On, out var mistake) is not { } on)
        {
            ModelState.AddModelError(nameof(On), mistake ?? "Enter the day on which the case is closed, for example 11/22/2024.");
            return Page();
        }

        var entry = new Closed { On = on, Outcome = ClosureOutcome.Successful, Job = List.Job?.Name, Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim() };
        return await Record([entry], cancel, field => field == "note" ? nameof(Note) : nameof(On)) is null ? Page() : Redirect(To.Page("closure", ("closed", "true")));
    }

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        // The evidence is of every kind; who sees only the money, or only a provider's own work, has no use for half of it.
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Contact)) return StatusCode(StatusCodes.Status403Forbidden);
        var closings = Facts.Placed.Where(each => each.Entry is Closed).ToList();
        var first = closings.FindIndex(each => each.Entry is Closed { Outcome: ClosureOutcome.Successful });
        if (closings.Count > 0)
        {
            var (position, entry) = first >= 0 ? closings[first] : closings[^1];
            Closing = ((Closed)entry, Recorded(position));
        }

        var day = Closing?.Entry.On ?? Today;
        if ((pages.Of(Signed.Actor.Agency) is OwnCasePages own ? own.ChecklistOf(this, day) : ClosureChecklist.Of(this, day)) is not { } list) return NotFound();
        List = list;
        SignedLetter = List.Letter is not { } letter ? null
            : Case.Standing.LastOrDefault(each => each.Entry is Document document && document.Name == letter && SignedDocument.Read(letter, document.Data) is not null)?.Seq;
        Ground = await ClosureGround.Of(this, Signed.Actor, asked, StaffOf, cancel);
        await LookUp([Case.Header.Counselor, Case.Header.Specialist], cancel);
        return null;
    }
}
