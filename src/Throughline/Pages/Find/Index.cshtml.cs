using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Web;

namespace Throughline.Pages.Find;

/// <summary>The one search: a number that fits exactly opens its case, else people and employers are listed.</summary>
[Authorize(nameof(Act.SearchCases))]
public sealed class IndexModel(SearchCases search, FindEmployers employers, CurrentUser me) : PageModel
{
    public string Text { get; private set; } = "";

    public IReadOnlyList<Card> Cases { get; private set; } = [];

    public IReadOnlyList<FindEmployers.Named> Employers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        ViewData["Find"] = Text = (q ?? "").Trim();
        if (Text.Length == 0) return Page();
        Cases = await search.Handle(me.Actor, Text, cancel);
        if (Cases.FirstOrDefault(card => string.Equals(card.Case, Text, StringComparison.OrdinalIgnoreCase)) is { } exact) return Redirect($"/cases/{Uri.EscapeDataString(exact.Case)}");
        Employers = await employers.ByName(me.Actor, Text, cancel) ?? [];
        return Page();
    }
}
