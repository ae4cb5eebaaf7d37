using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Casework.Staff;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Providers;

/// <summary>One provider: its sites, its employment specialists, its memoranda.</summary>
[Authorize(nameof(Permission.ReadProviders))]
public sealed class ProviderModel(FindProviders find, KeepProviders keep, ProviderAccounts accounts, StaffNames staff, AgencyClock clock, CurrentUser me) : ProvidersPage(find, staff, clock, me)
{
    public sealed class FactsForm
    {
        public string? Name { get; set; }
        public string? Aliases { get; set; }
    }

    public sealed class SiteForm
    {
        public string? Name { get; set; }
        public string? County { get; set; }
        public string? MentalHealthAgency { get; set; }
    }

    public sealed class SpecialistForm
    {
        public string? Account { get; set; }
        public string? Name { get; set; }
        public string? Site { get; set; }
    }

    public sealed class MemorandumForm
    {
        public string? With { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? To { get; set; }
    }

    [BindProperty]
    public FactsForm Facts { get; set; } = new();

    [BindProperty]
    public SiteForm Site { get; set; } = new();

    [BindProperty]
    public SpecialistForm Specialist { get; set; } = new();

    [BindProperty]
    public MemorandumForm Memorandum { get; set; } = new();

    /// <summary>The accounts of the provider's people who are not listed yet.</summary>
    public IReadOnlyList<(string Value, string Text)> Accounts { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Sites => [.. Of.Sites.Select(site => (site.Id, site.Name))];

    public IReadOnlyList<FindProviders.Ending> Ending { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string provider, CancellationToken cancel)
    {
        if (!await Ready(provider, cancel)) return NotFound();
        Facts = new() { Name = Of.Name, Aliases = string.Join('\n', Of.Aliases) };
        return Page();
    }

    public Task<IActionResult> OnPostFactsAsync(string provider, CancellationToken cancel) => Kept(provider, "Facts",
        () => keep.Rename(Me.Actor, provider, Version, Facts.Name ?? "", IndexModel.Lines(Facts.Aliases), cancel), cancel);

    public Task<IActionResult> OnPostSiteAsync(string provider, CancellationToken cancel) => Kept(provider, "Site",
        () => keep.PutSite(Me.Actor, provider, Version, null, Site.Name ?? "", Site.County, Site.MentalHealthAgency, cancel), cancel);

    public Task<IActionResult> OnPostSpecialistAsync(string provider, CancellationToken cancel) => Kept(provider, "Specialist",
        () => keep.AddSpecialist(Me.Actor, provider, Version, Specialist.Account, Specialist.Name ?? "", string.IsNullOrEmpty(Specialist.Site) ? null : Specialist.Site, cancel), cancel);

    public async Task<IActionResult> OnPostMemorandumAsync(string provider, CancellationToken cancel)
    {
        if (!MayKeep) return Forbid();
        if (!await Ready(provider, cancel)) return NotFound();
        Open = "Memorandum";
        if (!Given("Memorandum.From", Memorandum.From, "Give the first day.") | !Given("Memorandum.To", Memorandum.To, "Give the last day.")) return Page();
        return Answer(await keep.AddMemorandum(Me.Actor, provider, Version, null, Memorandum.With ?? "", Memorandum.From!.Value, Memorandum.To!.Value, cancel), "Memorandum", Links.Provider(provider).ToString());
    }

    private async Task<IActionResult> Kept(string provider, string form, Func<Task<ProviderOutcome>> act, CancellationToken cancel)
    {
        if (!MayKeep) return Forbid();
        if (!await Ready(provider, cancel)) return NotFound();
        return Answer(await act(), form, Links.Provider(provider).ToString());
    }

    private async Task<bool> Ready(string provider, CancellationToken cancel)
    {
        if (!await Load(provider, null, cancel)) return false;
        Ending = Find.EndingSoon(Me.Actor, [new(Of, Version)]);
        if (MayKeep) Accounts = [.. (await accounts.Of(Me.Actor, provider, cancel)).Where(each => Of.Specialists.All(listed => listed.Id != each.Id)).Select(each => (each.Id, each.Name))];
        return true;
    }
}
