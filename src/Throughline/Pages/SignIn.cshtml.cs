using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Staff;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages;

// The token is asked for below: a form that was sent too late brings one of somebody who was still signed in.
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class SignInModel(SignInManager<StaffMember> signIn, UserManager<StaffMember> users, IAntiforgery forgery, KeptForm kept) : PageModel
{
    private static readonly string NobodysHash = new PasswordHasher<StaffMember>().HashPassword(null!, "nobody has this password");

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the person was going. A form that was sent too late may have a field of this name too, so of it the address alone is asked.</summary>
    public string? To { get; private set; }

    /// <summary>A form of another page that was sent after the session had ended, sealed.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public IActionResult OnGet()
    {
        To = Request.Query["to"];
        return User.Identity?.IsAuthenticated == true ? Redirect("/") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType) return BadRequest();
        if (Request.Form.ContainsKey(KeptForm.Mark) || !Request.Form.ContainsKey(nameof(UserName)))
        {
            ModelState.Clear();
            (To, UserName, Password) = (Request.Query["to"], null, null);
            // What another site sends is nobody's typing here.
            if (Request.Headers.Origin is [{ } origin] && origin != $"{Request.Scheme}://{Request.Host}") return Page();
            Kept = Url.IsLocalUrl(To) ? kept.Seal(Request.Form, To) : null;
            return User.Identity?.IsAuthenticated == true ? Again(User) : Page();
        }

        To = Request.Form["to"];
        if (!await forgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), "Enter your user name.");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), "Enter your password.");
        if (!ModelState.IsValid) return Page();

        var person = await users.FindByNameAsync(UserName!.Trim());
        if (person is not { Active: true })
        {
            // As long as for a person whom there is, so that the time does not tell.
            users.PasswordHasher.VerifyHashedPassword(null!, NobodysHash, Password!);
            return NotThese();
        }

        var result = await signIn.PasswordSignInAsync(person, Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            ModelState.AddModelError("", "Five passwords in a row did not fit. Try again in ten minutes, or ask your administrator.");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        if (!result.Succeeded) return NotThese();
        if (Kept is null) return LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
        return Again(await signIn.CreateUserPrincipalAsync(person));
    }

    // Only its writer is led back to the form, with a token of the new session; anybody else begins where their own day begins.
    private IActionResult Again(ClaimsPrincipal reader)
    {
        if (kept.Open(Kept, reader.FindFirstValue(ClaimTypes.NameIdentifier)) is not { } mine) return LocalRedirect("/");
        HttpContext.User = reader;
        return Partial("_KeptForm", new KeptFormWaits(mine.Page, Kept!));
    }

    private PageResult NotThese()
    {
        ModelState.AddModelError(nameof(UserName), "User name and password do not fit together. Look at both and try again.");
        return Page();
    }
}
