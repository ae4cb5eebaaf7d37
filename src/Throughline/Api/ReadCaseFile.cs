using Throughline.Casework;
using Throughline.Policy;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>A case of the record as a case file, as far as the caller sees its entries. That it was read is recorded.</summary>
internal static class ReadCaseFile
{
    public static async Task<IResult> Handle(string agency, string @case, HttpContext http, LoadCase load, RecordRead read)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        switch (await load.Handle(actor, @case, http.RequestAborted))
        {
            case LoadOutcome.Found found:
                await read.Handle(actor, @case, http.Request.Path, http.Connection.RemoteIpAddress?.ToString() ?? "", http.RequestAborted);
                http.Response.Headers.ETag = Tag(found.Case.Seq);
                var whole = found.Case.File;
                var seen = new CaseFile(whole.Pack, whole.Number, whole.Person, whole.Providers, [.. found.Case.Entries.Select(recorded => recorded.Entry)]);
                return JsonAnswer.Of(StatusCodes.Status200OK, json => CaseWriter.Write(json, seen));
            case LoadOutcome.Withheld:
                return Problems.Withheld();
            default:
                return Problems.NoSuchCase();
        }
    }

    /// <summary>The position of the last entry: what If-Match names to be told of what others record meanwhile.</summary>
    public static string Tag(int seq) => $"\"{seq}\"";
}
