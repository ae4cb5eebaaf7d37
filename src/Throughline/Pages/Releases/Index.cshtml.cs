using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Releases;

/// <summary>What the person lets out of the case: to whom, what, until when, and who saw what under it.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class IndexModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, SeenUnderReleases seen, NameProvider name) : CasePage(load, staff, me, clock)
{
    /// <summary>A release with who looked under it.</summary>
    public sealed record Line(ReleaseOnFile Of, string Party, string To, string What, IReadOnlyList<SeenUnderReleases.Looker> Seen, bool SignsIn)
    {
        public string State => Of.InForce ? "In force" : Of.Ahead ? "From a later day" : Of.Revoked is not null ? "Revoked" : "Ended";
    }

    public IReadOnlyList<Line> InForce { get; private set; } = [];

    public IReadOnlyList<Line> Ended { get; private set; } = [];

    [BindProperty]
    public string? Provider { get; set; }

    [BindProperty]
    public string? Specialist { get; set; }

    /// <summary>The providers that may be named, and their people; none for who may not.</summary>
    public IReadOnlyList<(string Value, string Text)> Providers { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Specialists { get; private set; } = [];

    /// <summary>The provider that serves the person, and who of it works the case.</summary>
    public string? Serving => Case.Header.Provider is not { } id ? null
        : (Case.Register.FirstOrDefault(each => each.Id == id)?.Name ?? id) + (Case.Header.Specialist is { } specialist ? $", {NameOf(specialist)}" : "");

    public bool MayKeep => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.Release);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        (Provider, Specialist) = (Case.Header.Provider, Case.Header.Specialist);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Ready(cancel) is { } instead) return instead;
        switch (await name.Handle(new(Signed.Actor, Number, Said(Provider), Said(Specialist)), cancel))
        {
            case NameProvider.Outcome.Named: return LocalRedirect(To.Page("releases"));
            case NameProvider.Outcome.Mistaken mistaken:
                ModelState.AddModelError(mistaken.Field == "provider" ? nameof(Provider) : nameof(Specialist), mistaken.Message);
                return Page();
            case NameProvider.Outcome.NoSuchCase: return NotFound();
            default: return StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private async Task<IActionResult?> Ready(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Release)) return StatusCode(StatusCodes.Status403Forbidden);
        var lines = new List<Line>();
        foreach (var release in ReleaseOnFile.All(Case.File, Today).Where(each => Sees(each.Position)))
        {
            var provider = release.Release is { To: ReleasedTo.Provider, Party: { } party } ? Case.Register.FirstOrDefault(each => IsNamed(each, party)) : null;
            lines.Add(new(release, provider?.Name ?? release.Release.Party ?? "", release.Release.To is { } to ? EntryWords.Capital(EntryWords.Plain(to)) : "", string.Join(", ", (release.Release.What ?? []).Select(EntryWords.Plain)),
                provider is null ? [] : await seen.By(Signed.Actor, Case.Assignment, provider.Id, release, cancel), provider is not null));
        }

        InForce = [.. lines.Where(line => line.Of.InForce || line.Of.Ahead)];
        Ended = [.. lines.Where(line => !line.Of.InForce && !line.Of.Ahead)];
        await LookUp([Case.Header.Specialist], cancel);
        if (Case.File.Pack.Providers is null || !NameProvider.May(Signed.Actor, Case.Header)) return null;
        Providers = [.. Case.Register.Select(each => (each.Id, each.Name))];
        Specialists = [.. (await name.Specialists(Signed.Actor, cancel)).Select(each => (each.Id, $"{each.Name}, {Case.Register.FirstOrDefault(of => of.Id == each.Provider)?.Name}"))];
        return null;
    }

    /// <summary>From when until when.</summary>
    public string Days(ReleaseOnFile of) => of.Last is { } last ? $"{Brief(of.From)} to {Brief(last)}" : $"since {Brief(of.From)}";

    public string Looked(SeenUnderReleases.Looker who) => $"{who.Name}, {Wording.Count(who.Times, "time")}, last {Brief(DayOf(who.Last))}";

    private static bool IsNamed(Provider provider, string party) => (provider.Aliases ?? []).Append(provider.Name).Append(provider.Id).Any(name => ThingName.Same(name, party));
}
