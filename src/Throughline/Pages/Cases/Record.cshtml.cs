using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Cases;

/// <summary>What can be added to a case, by what one does most, by group or by a word.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class RecordModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, PagesByAgency pages) : CasePage(load, staff, me, clock)
{
    /// <summary>What is looked for by a word.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public AddToFile Add { get; private set; } = null!;

    public IEnumerable<AddToFile.Group> Folded => Add.NotNow is { } shut ? Add.Groups.Append(shut) : Add.Groups;

    public bool MayRecordGroup => Signed.May(Permission.RecordForGroup);

    public bool HasDue => Add.Due.Any();

    /// <summary>Where a task note is written, for who may.</summary>
    public string? NoteAddress => AccessTable.Records(Signed.Actor.Role, Kind.TaskNote) ? Links.Case(Number).RecordKind(Kind.TaskNote.JsonName()) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!MayRecord) return StatusCode(StatusCodes.Status403Forbidden);
        Add = new(this, pages.Of(Case.Header.Agency).Forms, Signed.Actor, Words);
        return Page();
    }
}
