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
public sealed class IndexModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock, SeenUnderReleases seen) : CasePage(load, staff, me, clock)
{
    /// <summary>A release with who looked under it.</summary>
    public sealed record Line(ReleaseOnFile Of, string To, string What, IReadOnlyList<SeenUnderReleases.Looker> Seen, bool SignsIn)
    {
        public string State => Of.InForce ? "In force" : Of.Ahead ? "From a later day" : Of.Revoked is not null ? "Revoked" : "Ended";
    }

    public IReadOnlyList<Line> InForce { get; private set; } = [];

    public IReadOnlyList<Line> Ended { get; private set; } = [];

    public bool MayKeep => MayRecord && AccessTable.Records(Signed.Actor.Role, Kind.Release);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.Release)) return StatusCode(StatusCodes.Status403Forbidden);
        var lines = new List<Line>();
        foreach (var release in Facts.Releases.Where(each => Sees(each.Position)))
        {
            var provider = release.Release is { To: ReleasedTo.Provider, Party: { } party } ? Case.Register.FirstOrDefault(each => IsNamed(each, party)) : null;
            lines.Add(new(release, release.Release.To is { } to ? EntryWords.Capital(EntryWords.Plain(to)) : "", string.Join(", ", (release.Release.What ?? []).Select(EntryWords.Plain)),
                provider is null ? [] : await seen.By(Signed.Actor, Case.Header, provider.Id, release, cancel), provider is not null));
        }

        InForce = [.. lines.Where(line => line.Of.InForce || line.Of.Ahead)];
        Ended = [.. lines.Where(line => !line.Of.InForce && !line.Of.Ahead)];
        return Page();
    }

    /// <summary>From when until when.</summary>
    public string Days(ReleaseOnFile of) => of.Last is { } last ? $"{Brief(of.From)} to {Brief(last)}" : $"since {Brief(of.From)}";

    public string Looked(SeenUnderReleases.Looker who) => $"{who.Name}, {Wording.Count(who.Times, "time")}, last {Brief(DayOf(who.Last))}";

    private static bool IsNamed(Provider provider, string party) => (provider.Aliases ?? []).Append(provider.Name).Append(provider.Id).Any(name => ThingName.Same(name, party));
}
