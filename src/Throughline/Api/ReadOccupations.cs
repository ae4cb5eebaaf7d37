using Throughline.Casework.Occupations;

namespace Throughline.Api;

/// <summary>Kinds of work by code or words of the title, as the page's picker offers them.</summary>
internal static class ReadOccupations
{
    public static async Task<IResult> Search(string? q, HttpContext http, FindOccupations find)
    {
        if (string.IsNullOrWhiteSpace(q)) return Problems.Fields([("q", "Type a code, or words of the title such as 'retail sales'.")]);
        var found = (await find.All(http.RequestAborted)).Search(q);
        return JsonAnswer.Ok(new { occupations = found.Select(each => new { code = each.Code, title = each.Title, detailed = each.IsDetailed }) });
    }
}
