using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Notices;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Notices;

/// <summary>What one has been told: the unread first, each with the act that answers it.</summary>
[Authorize(nameof(Permission.ReadNotices))]
public sealed class IndexModel(Inbox inbox, AgencyClock clock, CurrentUser me) : PageModel
{
    public Inbox.Listed List { get; private set; } = null!;

    /// <summary>How far the page goes: what comes later is not marked with it.</summary>
    public string UpTo { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await inbox.Handle(me.Actor, cancel) is not { } list) return Forbid();
        List = list;
        UpTo = clock.Now.ToString("O", CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>Marks one as read and goes on to the act that answers it, or stays.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? answer, Guid? read, CancellationToken cancel)
    {
        if ((answer ?? read) is not { } id || await inbox.Read(me.Actor, id, cancel) is not { } notice) return NotFound();
        return LocalRedirect(answer is null ? Links.Notices : NoticeAct.For(notice, me.Pack, me.Actor.Role).Address);
    }

    public async Task<IActionResult> OnPostAllAsync(string? upTo, CancellationToken cancel)
    {
        if (!DateTime.TryParseExact(upTo, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) return NotFound();
        await inbox.ReadAll(me.Actor, at.ToUniversalTime(), cancel);
        return LocalRedirect(Links.Notices);
    }

    public NoticeAct AnswerTo(Notice notice) => NoticeAct.For(notice, me.Pack, me.Actor.Role);

    public string Day(Notice notice) => Wording.Short(clock.DayOf(me.Pack, notice.At), me.Today);

    public string Hour(Notice notice) => clock.OnTheWall(me.Pack, notice.At).ToString("h:mm tt", CultureInfo.InvariantCulture);
}
