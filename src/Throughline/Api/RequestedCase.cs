using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Staff;
using Throughline.Policy.Documents;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>The case that a request names, for who asks. That it was read is recorded.</summary>
internal sealed class RequestedCase(LoadCase load, LogAccess read, IHttpContextAccessor context)
{
    private HttpContext Http => context.HttpContext!;

    public Actor Actor => field ??= Http.User.AsActor();

    /// <summary>The case, or what to answer instead.</summary>
    public async Task<(CaseOnFile Case, IResult? Instead)> Find(string agency, string number)
    {
        if (agency != Actor.Agency) return (null!, Problems.NoSuchCase());
        switch (await load.Handle(Actor, number, Http.RequestAborted))
        {
            case LoadOutcome.Found found:
                await read.Handle(Actor, number, Http.Request.Path, Http.Connection.RemoteIpAddress?.ToString() ?? "", Http.RequestAborted);
                return (found.Case, null);
            case LoadOutcome.Withheld:
                return (null!, Problems.Withheld());
            default:
                return (null!, Problems.NoSuchCase());
        }
    }

    /// <summary>The case and a kind of document that its agency has.</summary>
    public async Task<(DocumentInHand Hand, IResult? Instead)> Find(string agency, string number, string document)
    {
        var (of, instead) = await Find(agency, number);
        if (instead is not null) return (null!, instead);
        var asked = Http.Request.Query;
        return of.File.Pack.Documents.FirstOrDefault(type => type.Key == document) is { } type ? (DocumentInHand.Named(of, type, asked["authorization"], asked["period"], asked["job"]), null) : (null!, Problems.NotFound("There is no such document", $"Documents here are: {string.Join(", ", of.File.Pack.Documents.Select(each => each.Key))}."));
    }
}
