using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The file of the closed case that was kept and combined with this one: its entries, read here and changed nowhere, each marked as the closed case's.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class EarlierFileModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : CasePage(load, staff, me, clock)
{
    /// <summary>An entry of the closed case.</summary>
    public sealed record Row(DateOnly On, string Heading, string Text, string By);

    private readonly LoadCase load = load;

    public string Earlier { get; private set; } = "";

    /// <summary>Why its entries are not shown; none where they are.</summary>
    public string? NotShown { get; private set; }

    public DateOnly? CombinedOn { get; private set; }

    public string Status { get; private set; } = "";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (Case.Header.Predecessor is not { } number || !Case.File.Pack.Kinds.Contains(Kind.ClosedFile)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.ClosedFile)) return StatusCode(StatusCodes.Status403Forbidden);
        Earlier = number;
        if (await load.Handle(Signed.Actor, number, cancel) is not LoadOutcome.Found { Case: var closed })
        {
            NotShown = "It is of another office. Ask a supervisor of that office to read it with you.";
            return Page();
        }

        if (FileRequest.Latest(closed.View.Entries) is not { Disposition: ClosedFileAction.Combined } request)
        {
            NotShown = "It is not combined with this case: its disposition is not recorded, or is another.";
            return Page();
        }

        (CombinedOn, Status) = (request.Since, closed.Evaluation.Status.Label);
        await LookUp(closed.Standing.Select(each => each.RecordedBy).Distinct(), cancel);
        Rows =
        [
            .. closed.Standing.OrderByDescending(each => each.Entry.On).ThenByDescending(each => each.Seq)
                .Select(each => new Row(each.Entry.On, EntryWords.Heading(each.Entry), $"{EntryWords.Facts(each.Entry, Today, closed.View)} {each.Entry.Note}".Trim(), NameOf(each.RecordedBy))),
        ];
        return Page();
    }
}
