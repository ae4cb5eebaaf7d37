using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Web;

namespace Throughline.Pages.Help;

/// <summary>How the program is used, for everybody.</summary>
[AllowAnonymous]
public sealed class IndexModel(CurrentUser me) : PageModel
{
    /// <summary>Whether who asks is a client: what they may do is not what staff do.</summary>
    public bool ForTheClient => User.Identity?.IsAuthenticated == true && me.May(Permission.SeeMyCase);
}

/// <summary>What has been checked for people with disabilities, and what has not.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;

/// <summary>What is kept about whom, and who sees it.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
