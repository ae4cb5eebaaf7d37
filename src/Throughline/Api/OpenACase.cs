using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Opens a case, after the same look for the person as on the page; and the next case of somebody whose request after closure needs one.</summary>
internal static class OpenACase
{
    private static readonly string[] Known = ["given", "family", "born", "phone", "reach", "counselor", "specialist", "case", "noneOfThese"];

    public static async Task<IResult> Handle(string agency, HttpContext http, OpenCase open)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NotFound("There is no such agency", "A case is opened in the caller's own agency.");
        var body = await Bodies.Read(http.Request);
        if (IdempotencyKeys.Of(http.Request, body, out var instead) is not { } name) return instead!;
        var fields = JsonFields.Of(body, Known);
        var request = new OpenCase.Request
        {
            By = actor,
            Given = fields.Text("given") ?? "",
            Family = fields.Text("family") ?? "",
            Born = fields.Day("born"),
            Phone = fields.Text("phone"),
            ContactPreference = fields.Text("reach"),
            Counselor = fields.Text("counselor"),
            Specialist = fields.Text("specialist"),
            Office = actor.Office,
            Number = fields.Text("case"),
            NoneOfThese = fields.Flag("noneOfThese"),
            Name = name,
        };
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return await open.Handle(request, http.RequestAborted) switch
        {
            OpenCase.Opened opened => Opened(http.Response, agency, opened.Header.Number, opened.Again),
            KnownAlready known => Problems.Conflict("This person may be known already", "Use one of these cases; or send it again with noneOfThese true if it is someone else.", "known", known.People),
            KeyUsed used => Problems.NameUsed($"the case {used.Made}"),
            var outcome => Problems.Of(outcome, "Cases are opened by counselors and supervisors."),
        };
    }

    public static async Task<IResult> Next(string agency, string @case, HttpContext http, OpenNextCase next)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        var outcome = await next.Handle(actor, @case, http.RequestAborted);
        return outcome is OpenNextCase.Opened opened ? Opened(http.Response, agency, opened.Number, again: null) : Problems.Of(outcome, "You may read this case and not add to it.");
    }

    private static JsonAnswer Opened(HttpResponse response, string agency, string number, bool? again)
    {
        response.Headers.Location = Address(agency, number);
        return JsonAnswer.Of(StatusCodes.Status201Created, new { agency, @case = number, again });
    }

    public static string Address(string agency, string number) => $"/api/cases/{Uri.EscapeDataString(agency)}/{Uri.EscapeDataString(number)}";
}
