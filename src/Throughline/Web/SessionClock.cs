using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Throughline.Web;

/// <summary>
/// How long a session lasts without anything being done, and what the frame at the foot of a page shows of it.
/// The frame asks again by itself, so that its asking must not keep a session alive: only a page or the button in it does.
/// </summary>
public sealed class SessionClock(TimeProvider time)
{
    public const string Address = "/session";

    /// <summary>From when on the frame warns.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromMinutes(5);

    private const string EndsAt = "session ends";

    /// <summary>Notes when the session ends, and leaves it to end where only the frame asks.</summary>
    public static Task Check(CookieSlidingExpirationContext context)
    {
        var frame = context.Request.Path.StartsWithSegments(Address);
        if (frame) context.ShouldRenew = HttpMethods.IsPost(context.Request.Method);
        var lasts = context.Options.ExpireTimeSpan;
        context.HttpContext.Items[EndsAt] = context.ShouldRenew ? lasts : context.RemainingTime;
        return Task.CompletedTask;
    }

    /// <summary>What is left of the session of who asks; nothing for who is not signed in.</summary>
    public static TimeSpan Left(HttpContext http) => http.User.Identity?.IsAuthenticated == true && http.Items[EndsAt] is TimeSpan left ? left : TimeSpan.Zero;

    /// <summary>When that is, as an instant.</summary>
    public DateTime End(HttpContext http) => (time.GetUtcNow() + Left(http)).UtcDateTime;
}
