using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Casework.Register;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>The outside providers that the agency keeps: all, and one whole.</summary>
internal static class ReadProviders
{
    public static async Task<IResult> List(HttpContext http, FindProviders find, AgencyPacks packs, AgencyClock clock)
    {
        var actor = http.User.AsActor();
        if (await find.All(actor, http.RequestAborted) is not { } all) return NoSuchProvider();
        var (terms, today) = (packs.Of(actor.Agency)!.Providers!, clock.Today(actor.Agency));
        return JsonAnswer.Ok(new
        {
            providers = all.Select(each => Facts(each.Provider, each.Version, terms, today)),
            ending = find.EndingSoon(actor, all).Select(each => new { provider = each.Of.Id, site = each.Site, specialist = each.Specialist, what = each.What, until = each.Last }),
        });
    }

    public static async Task<IResult> One(string provider, HttpContext http, FindProviders find, AgencyPacks packs, AgencyClock clock)
    {
        var actor = http.User.AsActor();
        if (await find.One(actor, provider, http.RequestAborted) is not { } found) return NoSuchProvider();
        http.Response.Headers.ETag = Tag(found.Version);
        return JsonAnswer.Ok(new
        {
            provider = Facts(found.Provider, found.Version, packs.Of(actor.Agency)!.Providers!, clock.Today(actor.Agency)),
            changes = (await find.Changes(actor, provider, null, http.RequestAborted)).Select(change => new { at = change.At, by = change.By, site = change.Site, text = change.Text }),
        });
    }

    /// <summary>A provider as every route gives it.</summary>
    public static object Facts(KeptProvider of, int version, ProviderTerms terms, DateOnly today) => new
    {
        id = of.Id, name = of.Name, aliases = of.Aliases, version,
        sites = of.Sites.Select(site => new { id = site.Id, name = site.Name, county = site.County, mentalHealthAgency = site.MentalHealthAgency, approved = terms.IsApprovedOn(of.InAFile(), site.Id, today) }),
        approvals = of.Approvals.Select(each => new
        {
            site = each.Site, by = each.By, on = each.On, until = each.Until, withdrawn = each.Withdrawn, reason = each.Reason, note = each.Note, recordedBy = each.RecordedBy, recordedAt = each.RecordedAt, withdrawnBy = each.WithdrawnBy,
        }),
        specialists = of.Specialists.Select(each => new
        {
            id = each.Id, name = each.Name, site = each.Site, missing = Missing(of, each, terms, today),
            qualifications = each.Qualifications.Select(held => new { kind = held.Kind.JsonName(), on = held.On, until = held.Until, evidence = held.Evidence, recordedBy = held.RecordedBy, recordedAt = held.RecordedAt }),
        }),
        memoranda = of.Memoranda.Select(each => new { with = each.With, from = each.From, to = each.To, site = each.Site, recordedBy = each.RecordedBy }),
    };

    public static string Tag(int version) => $"\"{version}\"";

    public static IResult NoSuchProvider() => Problems.NotFound("There is no such provider", "Providers are listed at /api/providers; sites and specialists stand with their provider.");

    private static IEnumerable<string> Missing(KeptProvider of, KeptSpecialist each, ProviderTerms terms, DateOnly today) =>
        terms.LackingOn(of.InAFile().Staff!.First(staff => staff.Id == each.Id), today).Select(kind => kind.JsonName());
}
