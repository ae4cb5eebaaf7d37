using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Pages.Iowa;

/// <summary>The notice of a decision, to print: the reasons, what can be done, and until when; in English or Spanish, in large print where it is asked for.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class DecisionNoticeModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : CasePage(load, staff, me, clock)
{
    /// <summary>Which notice, by its place in the record; the latest where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "entry")]
    public int? Seq { get; set; }

    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "print")]
    public string? Print { get; set; }

    public NoticeOfDecision Notice { get; private set; } = null!;

    public NoticeWords Words => Language == "es" ? NoticeWords.Spanish : NoticeWords.English;

    public bool IsLarge => Print == "large";

    public string LastDay => Say(Notice.LastDay ?? ReturningWay.LastDay(Case.File.Pack, Notice.On));

    public string NoticedOn => Say(Notice.On);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!Case.File.Pack.Rules.Contains(Status32.PostEmployment)) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.NoticeOfDecision)) return StatusCode(StatusCodes.Status403Forbidden);
        var notices = Case.Standing.Where(each => each.Entry is NoticeOfDecision notice && !Appeals.IsOutcome(notice) && (Seq is null || each.Seq == Seq)).ToList();
        if (notices is not [.., { Entry: NoticeOfDecision last }]) return NotFound();
        Notice = last;
        return Page();
    }

    private string Say(DateOnly day) => day.ToString(Language == "es" ? "d/M/yyyy" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
}
