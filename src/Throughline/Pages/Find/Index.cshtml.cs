using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Find;

/// <summary>The one search: a number that fits, or one hit alone, opens; else people and employers are listed.</summary>
[Authorize(nameof(Permission.SearchCases))]
public sealed class IndexModel(SearchCases search, FindEmployers employers, Namesakes namesakes, CurrentUser me) : PageModel
{
    private const int AtMost = 50;

    public string Text { get; private set; } = "";

    public string Title => Text.Length == 0 ? "Find" : $"Found for {Text}";

    public string For => Text.Length == 0 ? "" : $"for “{Text}”";

    public IReadOnlyList<FoundCase> Cases { get; private set; } = [];

    public string Counted => Cases.Count == AtMost ? $"the first {AtMost}" : $"{Cases.Count}";

    public IReadOnlyList<(string Name, string Address, string Facts)> Employers { get; private set; } = [];

    public string NewEmployer => Links.NewEmployer(Text);

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        ViewData["Find"] = Text = (q ?? "").Trim();
        if (Text.Length == 0) return Page();
        var cases = await search.Handle(me.Actor, Text, cancel);
        if (cases.FirstOrDefault(card => SearchCases.IsNumber(card, Text)) is { } exact) return Redirect($"{Links.Case(exact.Case)}");
        var firms = await employers.ByName(me.Actor, Text, cancel) ?? [];
        if (cases is [var only] && (firms.Count == 0 || SearchCases.IsName(only, Text))) return Redirect($"{Links.Case(only.Case)}");
        if (cases.Count == 0 && firms is [var firm]) return Redirect($"{Links.Employer(firm.Id)}");
        var born = await namesakes.Of(me.Actor.Agency, [.. cases.Select(card => card.Case)], cancel);
        Cases = [.. cases.Select(card => new FoundCase(card, me.Today, born.TryGetValue(card.Case, out var day) ? day : null, AccessTable.SeesTheWork(me.Actor.Role)))];
        Employers = [.. firms.Select(each => (each.Name, $"{Links.Employer(each.Id)}", string.Join(" · ", new[] { EmployerWords.Status(each.Status), each.City, each.Phone }.OfType<string>())))];
        return Page();
    }
}
