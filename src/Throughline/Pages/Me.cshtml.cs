using Throughline.Casework.Access;
using Throughline.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Agencies;
using Throughline.Casework.Staff;
using Throughline.Web;

namespace Throughline.Pages;

/// <summary>Who is signed in, the programs that act for them, and the way out.</summary>
[Authorize("SignedIn")]
public sealed class MeModel(SignInManager<StaffMember> signIn, UserManager<StaffMember> users, KeepApiTokens keep, AgencyClock clock, CurrentUser me) : PageModel
{
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>A token just made; shown this once.</summary>
    public KeepApiTokens.Made? Made { get; private set; }

    [BindProperty]
    public string? ProgramName { get; set; }

    [BindProperty]
    public int Days { get; set; } = 90;

    public DateOnly? LastUsed(ApiToken token) => token.UsedAt is { } at ? clock.DayOf(me.Pack, at) : null;

    public async Task OnGetAsync(CancellationToken cancel) => Tokens = await keep.Of(me.Actor, cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        // A new stamp ends the session everywhere, also for a copy of the cookie.
        if (await users.GetUserAsync(User) is { } person) await users.UpdateSecurityStampAsync(person);
        await signIn.SignOutAsync();
        return Redirect(Links.SignIn);
    }

    public async Task<IActionResult> OnPostTokenAsync(CancellationToken cancel)
    {
        Outcome outcome = ModelState.IsValid ? await keep.Make(me.Actor, ProgramName, Days, cancel) : new Invalid("days", $"Give the days as a number, 1 to {KeepApiTokens.LongestDays}.");
        Tokens = await keep.Of(me.Actor, cancel);
        if (outcome is KeepApiTokens.Made made)
        {
            (Made, ProgramName) = (made, null);
            return Page();
        }

        ModelState.Clear();
        return this.Unanswered(outcome, me.Today, field => field == "days" ? nameof(Days) : nameof(ProgramName));
    }

    public async Task<IActionResult> OnPostEndAsync(string id, CancellationToken cancel) =>
        await keep.End(me.Actor, id, cancel) ? Redirect(Links.Me) : NotFound();
}
