using Throughline.Casework.Cases;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Says which outside provider serves somebody.</summary>
internal static class NameAProvider
{
    public static readonly RouteDescription Description = new(
        "nameProvider", "Name the provider of a case", "Which outside provider serves the person, and who of it works the case, by the staff id. The provider sees nothing before a release to it is in force and its referral is open.",
        """{ "provider": "acme-supports", "specialist": "curtis" }""",
        (200, "Named.", """{ "case": "A-00017", "provider": "acme-supports", "specialist": "curtis" }"""),
        (400, "A field cannot be so.", Examples.Mistake("specialist", "Choose somebody of this provider.")),
        (403, "The caller does not keep the releases of this case.", Examples.NotYours),
        (404, "There is no such case.", Examples.NotThere("There is no such case")));

    public static async Task<IResult> Handle(string agency, string @case, HttpContext http, NameProvider name)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "provider", "specialist");
        var (provider, specialist) = (fields.Text("provider"), fields.Text("specialist"));
        // Who has no such case is told so whatever they sent.
        var outcome = fields.Mistakes.Count > 0 ? null : await name.Handle(new(actor, @case, provider, specialist), http.RequestAborted);
        return outcome switch
        {
            null => Problems.Fields(fields.Mistakes),
            NameProvider.Outcome.Named named => JsonAnswer.Ok(new { @case, provider = named.Header.Provider, specialist = named.Header.Specialist }),
            NameProvider.Outcome.Mistaken mistaken => Problems.Fields([(mistaken.Field, mistaken.Message)]),
            NameProvider.Outcome.NotYours => Problems.NotYours("The provider of a case is named by who keeps its releases."),
            _ => Problems.NoSuchCase(),
        };
    }
}
