using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Pages.Kansas;

/// <summary>The participant's own network: people and organizations, for what, since when, used, worked or not, and who made the call.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class NetworkModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : ParticipantPage(load, staff, me, clock, append)
{
    public IReadOnlyList<ResourceOnFile> Network { get; private set; } = [];

    /// <summary>How many calls the participant made, of all; the aim is all.</summary>
    public string? CallsSaid => Network.SelectMany(each => each.Used).Where(used => used.By is not null).ToList() is { Count: > 0 } calls ? $"The participant made {calls.Count(used => used.By == "participant")} of {calls.Count} calls." : null;

    public string UsedSaid(ResourceOnFile each) => each.UsedOn is { } on ? Brief(on) + (each.Used[^1].By is { } by ? $", the {by} called" : "") : "Not yet";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(Kind.Resource, cancel) is { } instead) return instead;
        Network = ResourceOnFile.All(Facts);
        return Page();
    }
}
