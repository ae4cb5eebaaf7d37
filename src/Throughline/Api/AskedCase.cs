using System.Security.Cryptography;
using System.Text;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.Documents;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>The case that a request names, for who asks. That it was read is recorded.</summary>
internal sealed class AskedCase(LoadCase load, LogAccess read, IHttpContextAccessor context)
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
    public async Task<(CaseOnFile Case, DocumentType Type, IResult? Instead)> Find(string agency, string number, string document)
    {
        var (of, instead) = await Find(agency, number);
        if (instead is not null) return (null!, null!, instead);
        return of.File.Pack.Documents.FirstOrDefault(type => type.Key == document) is { } type ? (of, type, null) : (null!, null!, Problems.NotFound("There is no such document", $"Documents here are: {string.Join(", ", of.File.Pack.Documents.Select(each => each.Key))}."));
    }
}

/// <summary>The names that programs give their requests.</summary>
internal static class NamedRequest
{
    public const int LongestKey = 200;

    /// <summary>The key, or nothing and what to answer.</summary>
    public static string? Key(HttpRequest request, out IResult? instead)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        instead = key.Length is > 0 and <= LongestKey ? null : Problems.Fields([("Idempotency-Key", $"Send a header Idempotency-Key of 1 to {LongestKey} characters, a new one for each new request: asked again under it, it is done once.")]);
        return instead is null ? key : null;
    }

    /// <summary>The key with a digest of address and body.</summary>
    public static IdempotencyKey? Of(HttpRequest request, byte[] body, out IResult? instead) => Key(request, out instead) is { } key
        ? new(key, Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body])))
        : null;
}
