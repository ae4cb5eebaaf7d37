using Throughline.Casework.Schema;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;

namespace Throughline.Web;

/// <summary>Local accounts by ASP.NET Core Identity, and a policy for each act of the access table.</summary>
internal static class SignInRules
{
    private const string Either = "CookieOrToken";

    public static void AddSignIn(this IServiceCollection services, bool https)
    {
        var authentication = services.AddAuthentication(Either);
        authentication.AddIdentityCookies();
        authentication.AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.Bearer, null);
        // A token is shown on purpose and a cookie is not: where both are, the token counts.
        authentication.AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = http => TokenSignIn.IsShown(http) ? TokenSignIn.Bearer : IdentityConstants.ApplicationScheme);
        services.AddIdentityCore<StaffMember>(identity =>
        {
            identity.Password.RequiredLength = 12;
            identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            identity.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<CaseworkDb>().AddSignInManager().AddClaimsPrincipalFactory<ActorClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = https ? "__Host-throughline" : "throughline";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/problem/403";
            cookie.ReturnUrlParameter = "to";
            cookie.Events.OnCheckSlidingExpiration = SessionClock.Check;
            cookie.Events.OnRedirectToLogin = Answer(StatusCodes.Status401Unauthorized, static gone =>
            {
                // A form that was sent too late goes on to the sign-in page with all that was typed.
                // By its path alone: the name of the host is what the sender says.
                gone.Response.Headers.Location = new Uri(gone.RedirectUri).PathAndQuery;
                gone.Response.StatusCode = gone.Request.HasFormContentType ? StatusCodes.Status307TemporaryRedirect : StatusCodes.Status302Found;
                return Task.CompletedTask;
            });
            cookie.Events.OnRedirectToAccessDenied = Answer(StatusCodes.Status403Forbidden, static denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            });
        });
        services.AddSingleton<ISecurityStampValidator, StillSignedIn>();
        services.AddAuthorization(authorization =>
        {
            foreach (var act in Enum.GetValues<Permission>())
            {
                authorization.AddPolicy(act.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => asked.User.AsActor().May(act)));
            }

            authorization.AddPolicy("SignedIn", policy => policy.RequireAuthenticatedUser());
            // What names no policy is nobody's; an address that leads nowhere is not found, for everybody.
            authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is null).Build();
        });
    }

    // A program gets a status, a person the sign-in page.
    private static Func<Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>, Task> Answer(
        int status, Func<Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>, Task> forPeople) => context =>
    {
        if (!context.Request.Path.StartsWithSegments("/api")) return forPeople(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
