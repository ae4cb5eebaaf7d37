using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;

namespace Throughline.Ui;

/// <summary>What a page answers where nothing was done: the one place for it. A conflict that needs more than words the page tells by itself, before it comes here.</summary>
public static class UnansweredOutcome
{
    /// <param name="page">The page that asked.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="today">The agency's day, by which days are said.</param>
    /// <param name="fieldOf">The field of the page for a field of the request; the same name with a capital where nothing is said.</param>
    public static IActionResult Unanswered(this PageModel page, Outcome outcome, DateOnly today, Func<string, string>? fieldOf = null)
    {
        switch (outcome)
        {
            case Denied { Why: null }: return page.Forbid();
            case Missing: return page.NotFound();
            case Denied { Why: { } why }: page.ModelState.AddModelError("", why); break;
            case NotYet notYet: page.ModelState.AddModelError("", notYet.Why); break;
            case KeyUsed: page.ModelState.AddModelError("", "This form was sent before with other answers. Open it again to record another."); break;
            case Invalid invalid:
                foreach (var (field, message) in invalid.Mistakes) page.ModelState.AddModelError(fieldOf?.Invoke(field) ?? Capital(field), Wording.Mistake(message, today));
                break;
            default: throw new InvalidOperationException($"{outcome.GetType().Name} is told by the page itself");
        }

        return page.Page();
    }

    private static string Capital(string field) => field.Length == 0 ? field : char.ToUpperInvariant(field[0]) + field[1..];
}
