using System.Globalization;
using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Policy.CaseFiles;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Keeps providers, their sites and people, and approves sites: as on the pages.</summary>
internal static class KeepAProvider
{
    public static async Task<IResult> Add(HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "name", "aliases");
        var (name, aliases) = (fields.Text("name"), fields.Texts("aliases"));
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return Answer(await keep.Add(http.User.AsActor(), name ?? "", aliases, http.RequestAborted), http, packs, clock, StatusCodes.Status201Created);
    }

    public static Task<IResult> Change(string provider, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["name", "aliases"],
        fields => (fields.Text("name"), fields.Texts("aliases")),
        (said, version) => keep.Rename(http.User.AsActor(), provider, version, said.Item1 ?? "", said.Item2, http.RequestAborted));

    public static Task<IResult> AddSite(string provider, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => PutSite(provider, null, http, keep, packs, clock);

    public static Task<IResult> ChangeSite(string provider, string site, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => PutSite(provider, site, http, keep, packs, clock);

    public static Task<IResult> Approve(string provider, string site, HttpContext http, ApproveSites approve, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["from", "until", "note"],
        fields => (From: fields.Day("from", required: true), Until: fields.Day("until"), Note: fields.Text("note", KeepProviders.LongestReason)),
        (said, version) => approve.Approve(http.User.AsActor(), provider, version, site, said.From!.Value, said.Until, said.Note, http.RequestAborted));

    public static Task<IResult> Withdraw(string provider, string site, HttpContext http, ApproveSites approve, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["from", "reason"],
        fields => (From: fields.Day("from", required: true), Reason: fields.Text("reason", KeepProviders.LongestReason)),
        (said, version) => approve.Withdraw(http.User.AsActor(), provider, version, site, said.From!.Value, said.Reason ?? "", http.RequestAborted));

    public static Task<IResult> AddMemorandum(string provider, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["with", "from", "to", "site"],
        fields => (With: fields.Text("with"), From: fields.Day("from", required: true), To: fields.Day("to", required: true), Site: fields.Text("site")),
        (said, version) => keep.AddMemorandum(http.User.AsActor(), provider, version, said.Site, said.With ?? "", said.From!.Value, said.To!.Value, http.RequestAborted));

    public static Task<IResult> AddSpecialist(string provider, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["account", "name", "site"],
        fields => (Account: fields.Text("account"), Name: fields.Text("name"), Site: fields.Text("site")),
        (said, version) => keep.AddSpecialist(http.User.AsActor(), provider, version, said.Account, said.Name ?? "", said.Site, http.RequestAborted));

    public static Task<IResult> AddQualification(string provider, string specialist, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["kind", "on", "until", "evidence"],
        fields => (Kind: fields.Word<QualificationKind>("kind", required: true), On: fields.Day("on", required: true), Until: fields.Day("until"), Evidence: fields.Text("evidence")),
        (said, version) => keep.AddQualification(http.User.AsActor(), provider, version, specialist, said.Kind!.Value, said.On!.Value, said.Until, said.Evidence ?? "", http.RequestAborted));

    private static Task<IResult> PutSite(string provider, string? site, HttpContext http, KeepProviders keep, AgencyPacks packs, AgencyClock clock) => Changed(http, packs, clock, ["name", "county", "mentalHealthAgency"],
        fields => (Name: fields.Text("name"), County: fields.Text("county"), Agency: fields.Text("mentalHealthAgency")),
        (said, version) => keep.PutSite(http.User.AsActor(), provider, version, site, said.Name ?? "", said.County, said.Agency, http.RequestAborted));

    private static async Task<IResult> Changed<T>(HttpContext http, AgencyPacks packs, AgencyClock clock, string[] known, Func<JsonFields, T> read, Func<T, int, Task<ProviderOutcome>> act)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), known);
        var said = read(fields);
        if (!int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) fields.Mistake("If-Match", "Send the ETag that the provider was read with, for example \"2\".");
        return fields.Mistakes.Count > 0 ? Problems.Fields(fields.Mistakes) : Answer(await act(said, version), http, packs, clock, StatusCodes.Status200OK);
    }

    private static IResult Answer(ProviderOutcome outcome, HttpContext http, AgencyPacks packs, AgencyClock clock, int status)
    {
        var agency = http.User.AsActor().Agency;
        switch (outcome)
        {
            case ProviderOutcome.Kept kept:
                http.Response.Headers.ETag = ReadProviders.Tag(kept.Version);
                if (status == StatusCodes.Status201Created) http.Response.Headers.Location = $"/api/providers/{kept.Provider.Id}";
                return JsonAnswer.Of(status, new { provider = ReadProviders.Facts(kept.Provider, kept.Version, packs.Of(agency)!.Providers!, clock.Today(agency)) });
            case ProviderOutcome.ChangedMeanwhile meanwhile:
                http.Response.Headers.ETag = ReadProviders.Tag(meanwhile.Version);
                return Problems.Conflict("Somebody changed this provider meanwhile", "Look at theirs; if yours still holds, send it again with the new If-Match.", "provider", ReadProviders.Facts(meanwhile.Now, meanwhile.Version, packs.Of(agency)!.Providers!, clock.Today(agency)));
            case ProviderOutcome.Mistaken mistaken:
                return Problems.Fields([(mistaken.Field, mistaken.Message)]);
            case ProviderOutcome.NotYours notYours:
                return Problems.NotYours(notYours.Why);
            default:
                return ReadProviders.NoSuchProvider();
        }
    }
}
