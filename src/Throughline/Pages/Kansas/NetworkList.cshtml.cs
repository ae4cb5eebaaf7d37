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

/// <summary>The network on one page, in the participant's language, to take along on leaving.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class NetworkListModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, AppendEntries append) : ParticipantPage(load, staff, me, clock, append)
{
    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Language { get; set; }

    public NetworkWords Words { get; private set; } = NetworkWords.English;

    /// <summary>What worked first, then what was not tried; what failed stays away.</summary>
    public IReadOnlyList<ResourceOnFile> Lines { get; private set; } = [];

    public string Dated => Words.Say(Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(Kind.Resource, cancel) is { } instead) return instead;
        Words = (Language ?? WaysToBeReached.Of(Facts)?.Language) == "es" ? NetworkWords.Spanish : NetworkWords.English;
        Lines = [.. ResourceOnFile.All(Facts).Where(each => each.Worked != false).OrderBy(each => each.Worked is null)];
        return Page();
    }
}
