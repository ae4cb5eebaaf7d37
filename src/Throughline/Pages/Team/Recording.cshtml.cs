using Throughline.Casework.Cases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>How soon contacts are recorded, what came in on the day of a closure or a review, and services before the plan or beside it.</summary>
[Authorize(nameof(Permission.ReadTeam))]
public sealed class RecordingModel(LateRecording late, BesidesThePlan besides, StaffNames names, CurrentUser me) : PageModel
{
    /// <summary>An office, or one worker of it: contacts, how many in time, the share in words.</summary>
    public sealed record Row(string Name, bool IsOffice, int Contacts, int InTime, int Longest)
    {
        public string Rate => IndexModel.Rate(InTime, Contacts);
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<LateRecording.OnTheDay> OnTheDay { get; private set; } = [];

    public IReadOnlyList<BesidesThePlan.Listed> Besides { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await late.Shares(me.Actor, cancel) is not { } shares) return Forbid();
        Rows = [.. shares.GroupBy(share => share.Office ?? "No office").SelectMany(office => office
            .Select(share => new Row(share.Name, false, share.Contacts, share.InTime, share.LongestDays))
            .Prepend(new(office.Key, true, office.Sum(share => share.Contacts), office.Sum(share => share.InTime), office.Max(share => share.LongestDays))))];
        OnTheDay = await late.OnDaysOfDecision(me.Actor, cancel);
        Besides = await besides.OfTeam(me.Actor, cancel);
        Names = await names.Of(Besides.Select(each => each.Worker), cancel);
        return Page();
    }
}
