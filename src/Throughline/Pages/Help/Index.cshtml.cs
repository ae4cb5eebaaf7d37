using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Throughline.Pages.Help;

/// <summary>How the program is used, for everybody.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;

/// <summary>What has been checked for people with disabilities, and what has not.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;

/// <summary>What is kept about whom, and who sees it.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
