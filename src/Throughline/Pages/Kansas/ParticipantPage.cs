using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>A page of a participant's case, for those who see the kind of entry that it tells of; not found where the agency has no such program.</summary>
public abstract class ParticipantPage(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : RecordingPage(load, staff, me, clock, append)
{
    /// <summary>What was just recorded, by its place in the record.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public int? Saved { get; set; }

    /// <summary>What was just recorded, in a sentence; null where nothing was.</summary>
    public string? SavedSaid => Saved is { } seq && Case.At(seq) is { } recorded ? Throughline.Ui.EntryForms.EntryWords.Saved(recorded.Entry) : null;

    protected async Task<IActionResult?> Open(Kind toldFrom, CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(PostEmploymentCaseManagement.Renewal)) return NotFound();
        return AccessTable.Sees(Signed.Actor.Role, toldFrom) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
