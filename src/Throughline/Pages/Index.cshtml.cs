using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages;

/// <summary>Leads everybody to the place where their day begins.</summary>
[Authorize("SignedIn")]
public sealed class IndexModel(CurrentUser me) : PageModel
{
    public IActionResult OnGet() => Redirect(Navigation.Home(me));
}
