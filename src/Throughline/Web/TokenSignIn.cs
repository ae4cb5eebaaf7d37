using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;

namespace Throughline.Web;

/// <summary>A program that shows a token acts for the token's owner, and only under /api.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, FindTokenOwner whose)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Bearer = "Bearer";

    public static bool IsShown(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") && http.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsShown(Context)) return AuthenticateResult.NoResult();
        var token = Request.Headers.Authorization.ToString()["Bearer ".Length..].Trim();
        if (await whose.Of(token, Context.RequestAborted) is not { } actor) return AuthenticateResult.Fail("not a token that is taken");
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(Claims(actor), Bearer)), Bearer));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private static IEnumerable<Claim> Claims(Actor actor)
    {
        yield return new(ClaimTypes.NameIdentifier, actor.Id);
        foreach (var claim in ActorClaims.Of(actor)) yield return claim;
    }
}
