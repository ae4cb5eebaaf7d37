using Throughline.Casework.AccessLogs;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>The releases of a case: in force and ended, and who looked under each.</summary>
internal static class ReadReleases
{
    public static readonly RouteDescription Description = new(
        "releases", "Releases of a case", "What the person lets out of the case, the latest first: to whom, what, from when until when, whether it is in force, and which people of a provider opened the case under it. Recorded and revoked as entries: release, release-revoked.", null,
        (200, "The releases.", """{ "releases": [{ "release": "release-1", "to": "provider", "party": "Acme Supports", "what": ["career-profile"], "purpose": "Job development", "from": "2024-01-10", "until": null, "inForce": true, "revoked": null, "seen": [{ "name": "Curtis Oyelaran", "times": 6, "last": "2024-02-28T15:00:00Z" }] }] }"""),
        (403, "The case, or its releases, are not the caller's to see.", Examples.NotYours),
        (404, "There is no such case.", Examples.NotThere("There is no such case")));

    public static async Task<IResult> Handle(string agency, string @case, RequestedCase requested, SeenUnderReleases seen, HttpContext http)
    {
        var (of, instead) = await requested.Find(agency, @case);
        if (instead is not null) return instead;
        var releases = new List<object>();
        foreach (var each in ReleaseOnFile.All(of.File, of.Today).Where(each => of.AsRecorded.Any(entry => entry.Seq == each.Position + 1)))
        {
            var provider = each.Release is { To: ReleasedTo.Provider, Party: { } party } ? of.Register.FirstOrDefault(kept => ProviderTerms.IsParty(of.File, kept.Id, party)) : null;
            var looked = provider is null ? [] : await seen.By(requested.Actor, of.Assignment, provider.Id, each, http.RequestAborted);
            releases.Add(new
            {
                release = each.Release.Name, to = each.Release.To?.JsonName(), party = each.Release.Party, what = each.Release.What, purpose = each.Release.Purpose, from = each.From, until = each.Release.Until,
                inForce = each.InForce, revoked = each.Revoked?.On, seen = looked.Select(who => new { name = who.Name, times = who.Times, last = who.Last }),
            });
        }

        return JsonAnswer.Ok(new { releases });
    }
}
