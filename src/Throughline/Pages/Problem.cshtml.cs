using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Web;

namespace Throughline.Pages;

/// <summary>What a person reads when a page cannot be shown: what is so, and what to do.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ProblemModel(CurrentUser me) : PageModel
{
    public string Heading { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>The number of an error that nobody foresaw: the log has it too.</summary>
    public string? Reference { get; private set; }

    public void OnGet(int? status) => Say(status);

    public void OnPost(int? status) => Say(status);

    // Log.Happened is happened.
    private static string NameOf(string field) => field[(field.LastIndexOf('.') + 1)..].ToLowerInvariant();

    private void Say(int? status)
    {
        var broken = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (status is null && UnexpectedErrors.AnswersItself(broken?.Error) is { } answer) Response.StatusCode = (status = answer).Value;
        (Heading, Text) = status switch
        {
            400 when RefuseUnfitText.Told(HttpContext) is var (field, why) => ("Nothing was saved", $"In the field {NameOf(field)}: {why} Go back; what you typed may still be there."),
            400 => ("The page was not sent whole", "Go back, load the page again and send it once more. What you typed may still be there."),
            403 when User.Identity?.IsAuthenticated == true && me.Actor.Role == Role.Client => ("This page is for the people who work with you", "Your own case is on the page My case. If something is missing there, ask one of your people."),
            403 => ("You cannot open this page", "If you need it for your work, ask your supervisor to assign the case to you."),
            404 => ("There is no such page", "The address may be mistyped, or you do not have access to it."),
            413 => ("That is more than one page can send", "Nothing was saved. Go back, where what you typed may still be, and make the text shorter: a note may have 100,000 characters."),
            405 or 415 => ("This cannot be done this way", "Go back and try the buttons of the page."),
            null => ("Something broke here", "It is not your doing, and nothing was saved half. Go back and try again."),
            _ => ("The page cannot be shown", "Go back and try again."),
        };
        if (status is null)
        {
            Response.StatusCode = StatusCodes.Status500InternalServerError;
            Reference = UnexpectedErrors.Reference(HttpContext);
        }
    }
}
