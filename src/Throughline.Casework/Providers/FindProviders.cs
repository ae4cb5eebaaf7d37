using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Register;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Providers;

/// <summary>The outside providers that somebody may see: all of the agency for its staff, for a provider's people their own.</summary>
public sealed class FindProviders(DbContext db, AgencyPacks packs, AgencyClock clock)
{
    /// <summary>A provider with the version that a change names.</summary>
    public sealed record Found(KeptProvider Provider, int Version);

    /// <summary>What ends soon, or has ended: a memorandum, an approval, a qualification.</summary>
    public sealed record Ending(KeptProvider Of, string? Site, string What, DateOnly Last, string? Specialist = null);

    /// <summary>By name; null where the agency keeps no providers, or they are not the person's to see.</summary>
    public async Task<IReadOnlyList<Found>?> All(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadProviders) || packs.Of(actor.Agency)?.Providers is null) return null;
        var rows = await Within(actor).OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancel);
        return [.. rows.Select(row => new Found(ProviderText.Read(row.Body), row.Version))];
    }

    /// <summary>One; null where there is none of that id that the person may see.</summary>
    public async Task<Found?> One(Actor actor, string id, CancellationToken cancel = default) =>
        actor.May(Permission.ReadProviders) && packs.Of(actor.Agency)?.Providers is not null && await Within(actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is { } row
            ? new(ProviderText.Read(row.Body), row.Version) : null;

    /// <summary>What changed about it, or about one of its sites, the latest first.</summary>
    public async Task<IReadOnlyList<ProviderChange>> Changes(Actor actor, string id, string? site = null, CancellationToken cancel = default) => await One(actor, id, cancel) is null ? []
        : await db.Set<ProviderChange>().AsNoTracking().Where(change => change.Agency == actor.Agency && change.Provider == id && (site == null || change.Site == site))
            .OrderByDescending(change => change.At).ThenByDescending(change => change.Id).Take(50).ToListAsync(cancel);

    /// <summary>What of some providers ends within the days that the agency announces ahead, or has ended and nothing follows; the next first.</summary>
    public IReadOnlyList<Ending> EndingSoon(Actor actor, IEnumerable<Found> providers)
    {
        if (packs.Of(actor.Agency) is not { Providers: { } terms } pack) return [];
        var today = clock.Today(pack);
        return [.. providers.SelectMany(each => Of(each.Provider, terms, today)).Where(each => each.Last < today.AddDays(terms.AnnouncedAhead)).OrderBy(each => each.Last).ThenBy(each => each.What, StringComparer.Ordinal)];
    }

    private IQueryable<ProviderRow> Within(Actor actor)
    {
        var of = db.Set<ProviderRow>().AsNoTracking().Where(row => row.Agency == actor.Agency);
        return AccessTable.Of(actor.Role, Permission.ReadProviders) == Scope.OwnProvider ? of.Where(row => row.Id == actor.Provider) : of;
    }

    private static IEnumerable<Ending> Of(KeptProvider provider, ProviderTerms terms, DateOnly today)
    {
        foreach (var last in provider.Memoranda.GroupBy(each => (each.With, each.Site)).Select(same => same.MaxBy(each => each.To)!))
        {
            yield return new(provider, last.Site, $"memorandum with {last.With}", last.To);
        }

        foreach (var site in provider.Sites)
        foreach (var duty in terms.ApprovedBy)
        {
            var last = provider.Approvals.Where(each => each.Site == site.Id && each.By == duty.Word && each.Withdrawn is null).MaxBy(each => each.Until ?? DateOnly.MaxValue);
            if (last?.Until is { } until) yield return new(provider, site.Id, $"approval of {site.Name} by the {duty.Name.ToLowerInvariant()}", until);
        }

        foreach (var specialist in provider.Specialists.Where(each => !(each.Left <= today)))
        foreach (var kind in terms.ToSign)
        {
            if (specialist.Qualifications.Where(each => each.Kind == kind).MaxBy(each => each.Until ?? DateOnly.MaxValue)?.Until is { } until)
            {
                yield return new(provider, specialist.Site, $"{specialist.Name}: {terms.NameOf(kind)}", until, specialist.Id);
            }
        }
    }
}
