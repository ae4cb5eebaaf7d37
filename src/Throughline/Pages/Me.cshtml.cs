using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;

namespace Throughline.Pages;

/// <summary>Who is signed in, and the way out.</summary>
[Authorize("SignedIn")]
public sealed class MeModel(SignInManager<Staff> signIn, UserManager<Staff> users) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        // A new stamp ends the session everywhere, also for a copy of the cookie.
        if (await users.GetUserAsync(User) is { } person) await users.UpdateSecurityStampAsync(person);
        await signIn.SignOutAsync();
        return Redirect("/sign-in");
    }
}
