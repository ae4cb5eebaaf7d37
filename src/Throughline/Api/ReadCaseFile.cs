using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>A case of the record as a case file, as far as the caller sees its entries. That it was read is recorded.</summary>
internal static class ReadCaseFile
{
    public static async Task<IResult> Handle(string agency, string @case, RequestedCase asked, HttpResponse response)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        response.Headers.ETag = Tag(of.Seq);
        var whole = of.File;
        var seen = new CaseFile(whole.Pack, whole.Number, whole.Person, whole.Providers, [.. of.AsRecorded.Select(recorded => recorded.Entry)]);
        return JsonAnswer.Of(StatusCodes.Status200OK, json => CaseWriter.Write(json, seen));
    }

    /// <summary>The position of the last entry: what If-Match names to be told of what others record meanwhile.</summary>
    public static string Tag(int seq) => $"\"{seq}\"";
}
