using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Casework.Demo;
using Throughline.Policy;
using Throughline.Ui;

namespace Throughline.Pages;

[AllowAnonymous]
public sealed class SignInModel(SignInManager<Staff> signIn, UserManager<Staff> users, DemoAccounts demo) : PageModel
{
    public sealed record Account(string Name, string Agency, string Part, string UserName);

    private static readonly string NobodysHash = new PasswordHasher<Staff>().HashPassword(null!, "nobody has this password");

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    /// <summary>The example accounts, in a database of example data only.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public string? DemoPassword => Accounts.Count > 0 ? FillDemo.Password : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (DemoData.IsShown) Accounts = [.. (await demo.Handle(HttpContext.RequestAborted)).Select(each => new Account(each.Name, Packs.Of(each.Agency)!.Name, each.Part, each.UserName))];
        await next();
    }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
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

        return result.Succeeded ? LocalRedirect(Url.IsLocalUrl(To) ? To : "/") : NotThese();
    }

    private PageResult NotThese()
    {
        ModelState.AddModelError(nameof(UserName), "User name and password do not fit together. Look at both and try again.");
        return Page();
    }
}
