using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Wisconsin;

/// <summary>Consumers who work few hours by choice: allowed, and listed for the agency, which looks at each.</summary>
[Authorize(nameof(Permission.ReadReports))]
public sealed class FewHoursModel(Throughline.Casework.Team.FewHours few, StaffNames names, CurrentUser me) : PageModel
{
    public IReadOnlyList<Throughline.Casework.Team.FewHours.Row> Rows { get; private set; } = [];

    public int All { get; private set; }

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public string Summary => All == 0 ? "none" : Wording.Count(All, me.Pack.Client);

    public string NameOf(string? staff) => staff is null ? "" : Names.GetValueOrDefault(staff, "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (me.Pack.Agency != WisconsinPack.Pack.Agency) return NotFound();
        (Rows, All) = await few.Find(me.Actor, HoursWanted.Few, cancel);
        Names = await names.Of([.. Rows.Select(row => row.Counselor)], cancel);
        return Page();
    }
}
