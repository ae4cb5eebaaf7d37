using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Agencies;
using Throughline.Web;

namespace Throughline.Pages;

/// <summary>How a session stands for the person to whom a page was shown.</summary>
public enum SessionState
{
    Runs,
    EndsSoon,
    SomebodyElse,
    Ended,
}

/// <summary>
/// The frame at the foot of each page: until when its reader is signed in, a warning before that ends, and a button that puts it off.
/// It asks again by itself, without script, and the page around it keeps what is typed.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class SessionModel(SessionClock session, KeptForm kept, AgencyClock clock, CurrentUser me) : PageModel
{
    private const int WhenEnded = 30;

    /// <summary>The mark of the person to whom the page around the frame was shown.</summary>
    [BindProperty(SupportsGet = true, Name = "for")]
    public string? For { get; set; }

    public SessionState State { get; private set; }

    /// <summary>The time on the agency's wall.</summary>
    public string Until { get; private set; } = "";

    /// <summary>After how many seconds the frame asks again.</summary>
    public int? AskAgainIn { get; private set; }

    public void OnGet() => Look();

    /// <summary>The session begins anew with this request.</summary>
    public void OnPost() => Look();

    private void Look()
    {
        var left = SessionClock.Left(HttpContext);
        if (left <= TimeSpan.Zero)
        {
            (State, AskAgainIn) = (SessionState.Ended, WhenEnded);
            return;
        }

        if (kept.ShownTo(For) is { } reader && reader != User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            (State, AskAgainIn) = (SessionState.SomebodyElse, WhenEnded);
            return;
        }

        State = left <= SessionClock.Warning ? SessionState.EndsSoon : SessionState.Runs;
        AskAgainIn = (int)(State == SessionState.Runs ? left - SessionClock.Warning : left).TotalSeconds + 1;
        Until = clock.OnTheWall(me.Pack, session.End(HttpContext)).ToString("h:mm tt", CultureInfo.InvariantCulture);
    }
}
