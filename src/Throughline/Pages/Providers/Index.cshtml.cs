using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Providers;
using Throughline.Casework.Register;
using Throughline.Policy.Agencies;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Providers;

/// <summary>The outside providers that the agency keeps, and what ends soon.</summary>
[Authorize(nameof(Permission.ReadProviders))]
public sealed class IndexModel(FindProviders find, KeepProviders keep, CurrentUser me) : PageModel
{
    public IReadOnlyList<FindProviders.Found> All { get; private set; } = [];

    public IReadOnlyList<FindProviders.Ending> Ending { get; private set; } = [];

    /// <summary>A site with its approvals as they stand today.</summary>
    public sealed record Row(KeptSite Site, IReadOnlyList<SiteHalf> Halves, bool Approved);

    public IEnumerable<Row> RowsOf(KeptProvider provider) => provider.Sites.Select(site => new Row(site, SiteHalf.AllOf(provider, site.Id, Terms, me.Today), Terms.IsApprovedOn(provider.InAFile(), site.Id, me.Today)));

    public ProviderTerms Terms => me.Pack.Providers!;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Aliases { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Load(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!me.May(Permission.KeepProviders)) return Forbid();
        if (!await Load(cancel)) return NotFound();
        switch (await keep.Add(me.Actor, Name ?? "", Lines(Aliases), cancel))
        {
            case ProviderOutcome.Kept kept:
                return LocalRedirect(Links.Provider(kept.Provider.Id).ToString());
            case ProviderOutcome.Mistaken mistaken:
                ModelState.AddModelError(nameof(Name), mistaken.Message);
                return Page();
            default:
                return Forbid();
        }
    }

    public static IReadOnlyList<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await find.All(me.Actor, cancel) is not { } all) return false;
        (All, Ending) = (all, find.EndingSoon(me.Actor, all));
        return true;
    }
}
