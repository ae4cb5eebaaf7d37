using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Throughline.Casework.Staff;

namespace Throughline.Web;

/// <summary>
/// Whether a cookie still stands for its account. Somebody whose account ends or who signs out is out within seconds everywhere;
/// somebody whose part or office changes has the new one as soon.
/// </summary>
internal sealed class StillSignedIn(CurrentAccounts accounts) : ISecurityStampValidator
{
    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal;
        var account = principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? await accounts.Of(id, context.HttpContext.RequestAborted) : null;
        if (account is null || principal is null || principal.FindFirstValue(StampClaim) != account.Stamp)
        {
            context.RejectPrincipal();
            await SignIns(context).SignOutAsync();
        }
        else if (principal.AsActor() != account.Actor && await SignIns(context).UserManager.FindByIdAsync(account.Actor.Id) is { } person)
        {
            context.ReplacePrincipal(await SignIns(context).CreateUserPrincipalAsync(person));
            context.ShouldRenew = true;
        }
    }

    // Asked for only when something has changed: it brings half of Identity with it.
    private static SignInManager<StaffMember> SignIns(CookieValidatePrincipalContext context) => context.HttpContext.RequestServices.GetRequiredService<SignInManager<StaffMember>>();
}
