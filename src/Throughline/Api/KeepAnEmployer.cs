using Throughline.Casework.Access;
using System.Globalization;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Adds and changes employers, keeps what was said with them, links two that are one and takes the link back.</summary>
internal static class KeepAnEmployer
{
    private static readonly string[] Facts = ["name", "status", "phone", "web", "street", "city", "postalCode", "askFor"];

    public static async Task<IResult> Add(HttpContext http, KeepEmployers keep)
    {
        var body = await Bodies.Read(http.Request);
        if (IdempotencyKeys.Of(http.Request, body, out var instead) is not { } name) return instead!;
        var fields = JsonFields.Of(body, [.. Facts, "beside"]);
        var facts = Read(fields);
        var beside = fields.Word<Beside>("beside");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return Answer(await keep.Add(http.User.AsActor(), facts, beside, name, http.RequestAborted), http.Response, StatusCodes.Status201Created);
    }

    public static async Task<IResult> Change(Guid id, HttpContext http, KeepEmployers keep)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), Facts);
        var facts = Read(fields, statusToo: true);
        if (!int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) fields.Mistake("If-Match", "Send the ETag that the employer was read with, for example \"2\".");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return Answer(await keep.Change(http.User.AsActor(), id, version, facts, http.RequestAborted), http.Response, StatusCodes.Status200OK);
    }

    public static async Task<IResult> AddContact(Guid id, HttpContext http, KeepEmployers keep)
    {
        var body = await Bodies.Read(http.Request);
        if (IdempotencyKeys.Of(http.Request, body, out var instead) is not { } name) return instead!;
        var fields = JsonFields.Of(body, "on", "occasion", "with", "note");
        var (on, occasion, with, note) = (fields.Day("on", required: true), fields.Word<EmployerOccasion>("occasion", required: true), fields.Text("with"), fields.Text("note", 20_000));
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return Answer(await keep.AddContact(http.User.AsActor(), id, on!.Value, occasion!.Value, with, note ?? "", name, http.Request.Query["sure"] == "true", http.RequestAborted), http.Response, StatusCodes.Status201Created);
    }

    public static async Task<IResult> Link(Guid id, HttpContext http, KeepEmployers keep)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "into");
        if (!Guid.TryParse(fields.Text("into"), out var into)) fields.Mistake("into", "Name the employer that it is, by its id.");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return Answer(await keep.Merge(http.User.AsActor(), id, into, http.RequestAborted), http.Response, StatusCodes.Status200OK);
    }

    public static async Task<IResult> Unlink(Guid id, HttpContext http, KeepEmployers keep) =>
        Answer(await keep.Unmerge(http.User.AsActor(), id, http.RequestAborted), http.Response, StatusCodes.Status200OK);

    // Who is new is prospective unless it is said otherwise; of who is known the status is never changed in silence.
    private static EmployerFacts Read(JsonFields fields, bool statusToo = false) => new()
    {
        Name = fields.Text("name") ?? "", Status = fields.Word<EmployerStatus>("status", required: statusToo) ?? EmployerStatus.Prospective, Phone = fields.Text("phone"), Domain = fields.Text("web"),
        Street = fields.Text("street"), City = fields.Text("city"), PostalCode = fields.Text("postalCode"), ContactPerson = fields.Text("askFor"),
    };

    private static IResult Answer(Outcome outcome, HttpResponse response, int status)
    {
        switch (outcome)
        {
            case KeepEmployers.Kept kept:
                response.Headers.ETag = ReadEmployers.Tag(kept.Employer);
                if (status == StatusCodes.Status201Created) response.Headers.Location = $"/api/employers/{kept.Employer.Id}";
                return JsonAnswer.Of(status, new { employer = ReadEmployers.Facts(kept.Employer), again = kept.Again });
            case KeepEmployers.LikelyKnown likely:
                return Problems.Conflict("This employer is likely known", "Use one of these; or say in beside what the new one is: branch, other or owner.", "likely", ReadEmployers.Likely(likely.Employers));
            case KeepEmployers.SavedJustNow:
                return Problems.Fields([("note", "You saved this a few minutes ago. If it is so, send it again with ?sure=true.")]);
            case ChangedMeanwhile<Employer> meanwhile:
                response.Headers.ETag = ReadEmployers.Tag(meanwhile.Now);
                return Problems.Conflict("Someone else changed this employer", "Look at their entry. If yours is still right, send it again with the new If-Match.", "employer", ReadEmployers.Facts(meanwhile.Now));
            default:
                return Problems.Of(outcome, "Employers are kept by counselors, placement specialists and supervisors; the last two link them.", ReadEmployers.NoSuchEmployer);
        }
    }
}
