using Throughline.Ui;
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

    /// <summary>What was looked for, in words.</summary>
    public string For => Text.Length == 0 ? "" : $"for “{Text}”";

    /// <summary>What is due and when the person was last heard, for those who see it.</summary>
    public string? Said(Card card)
    {
        if (!AccessTable.SeesTheWork(me.Actor.Role)) return null;
        var next = card.NextDue is { } due ? $"{card.NextTitle}: {Wording.When(due, me.Today).ToLowerInvariant()}, {Wording.Short(due, me.Today)}." : "Nothing due.";
        return $"{next} {(card.LastContact is { } last ? $"Last contact {Wording.Short(last, me.Today)}." : "No contact yet.")}";
    }

    public IReadOnlyList<Card> Cases { get; private set; } = [];

    public IReadOnlyList<FindEmployers.Named> Employers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        ViewData["Find"] = Text = (q ?? "").Trim();
        if (Text.Length == 0) return Page();
        Cases = await search.Handle(me.Actor, Text, cancel);
        if (Cases.FirstOrDefault(card => string.Equals(card.Case, Text, StringComparison.OrdinalIgnoreCase)) is { } exact) return Redirect(Links.Case(exact.Case).ToString());
        Employers = await employers.ByName(me.Actor, Text, cancel) ?? [];
        return Page();
    }
}
