using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>What went wrong, as RFC 9457 has it: what it is, where it is, and what would make it possible.</summary>
internal static class Problems
{
    private const string TooLong = "That is more than one call can send";

    private static readonly string InParts = $"Nothing was recorded. Send at most {Admission.LongestBody >> 20} MB and {AppendEntries.AtMost} entries in one call, and the others in further calls; a case file that is only evaluated may have {Admission.LongestFile >> 20} MB.";

    /// <summary>An error that nobody foresaw is answered with its number.</summary>
    public static void Number(ProblemDetailsContext context)
    {
        if (context.ProblemDetails.Status == StatusCodes.Status413PayloadTooLarge) (context.ProblemDetails.Title, context.ProblemDetails.Detail) = (TooLong, InParts);
        if (UnexpectedErrors.Reference(context.HttpContext) is not { } number) return;
        context.ProblemDetails.Title = "Something broke here";
        context.ProblemDetails.Detail = $"It is not the caller's doing. Whoever runs the program finds it in the log by the reference {number}.";
        context.ProblemDetails.Extensions["reference"] = number;
    }

    public static IResult Fields(IEnumerable<(string Place, string Message)> mistakes) => Results.ValidationProblem(
        mistakes.GroupBy(mistake => mistake.Place, mistake => mistake.Message).ToDictionary(place => place.Key, place => place.ToArray()),
        title: "Something in the request cannot be used", detail: "Each place under errors says what was sent and what is expected. Nothing was recorded.");

    public static IResult Defects(IEnumerable<Defect> defects) => Fields(defects.Select(defect => (defect.Place, defect.Message)));

    public static IResult NotFound(string title, string detail) => Results.Problem(statusCode: 404, title: title, detail: detail);

    /// <summary>Something stands in the way that the caller looks at and decides on; it is in the answer.</summary>
    public static IResult Conflict(string title, string detail, string name, object? what) => Results.Problem(statusCode: 409, title: title, detail: detail, extensions: new Dictionary<string, object?> { [name] = what });

    /// <summary>The name of a request was used for another one.</summary>
    public static IResult NameUsed(string made) => Results.Problem(statusCode: 409, title: "This Idempotency-Key was used for another request", detail: $"Under it {made} was made. Give a new request a new key.");

    /// <summary>What a program is answered where nothing was done: the one place for it. What it is to look at stands in the answer, which whoever asked adds before it comes here.</summary>
    public static IResult Of(Outcome outcome, string whoMay, Func<IResult>? missing = null) => outcome switch
    {
        Denied denied => NotYours(denied.Why ?? whoMay),
        Missing => (missing ?? NoSuchCase)(),
        Invalid invalid => Fields(invalid.Mistakes),
        KeyUsed used => NameUsed(used.Made),
        NotYet notYet => Results.Problem(statusCode: 422, title: "Policy does not allow this yet", detail: notYet.Why),
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is answered by the route itself"),
    };

    public static IResult NoSuchCase() => Results.Problem(statusCode: 404, title: "There is no such case", detail: "The number may be mistyped, or you do not have access to the case.");

    public static IResult Withheld() => Results.Problem(statusCode: 403, title: "You cannot open this case", detail: "If you need it for your work, ask your supervisor to assign the case to you.");

    public static IResult NotYours(string why) => Results.Problem(statusCode: 403, title: "You cannot record this", detail: why);

    public static IResult ForeignSite() => Results.Problem(statusCode: 403, title: "Another site asked for this", detail: "What changes something is taken from Throughline's own pages and from programs, not from other sites.");

    public static IResult NotJson() => Results.Problem(statusCode: 415, title: "The body is JSON", detail: "Send it with Content-Type: application/json.");

    public static IResult Body(int status) => status == StatusCodes.Status413PayloadTooLarge ? Results.Problem(statusCode: status, title: TooLong, detail: InParts)
        : Results.Problem(statusCode: status, title: "The request was not received whole", detail: "Send it again, in smaller parts if it is long.");

    public static IResult Refused(IReadOnlyList<EntryRefusal> refusals) => Results.Problem(
        statusCode: 422, title: "Policy does not allow this yet", detail: string.Join(' ', refusals.Select(refusal => Sentence(refusal.Refusal))),
        extensions: new Dictionary<string, object?> { ["refusals"] = refusals.Select(Refusal).ToArray() });

    /// <summary>What a supervisor decides on; the way to ask is in the answer.</summary>
    public static IResult ForSupervisor(IReadOnlyList<EntryRefusal> refusals) => Results.Problem(
        statusCode: 422, title: "A supervisor decides on this", detail: string.Join(' ', refusals.Select(refusal => Sentence(refusal.Refusal))) + " Send the correction to corrections/asked of this case; nothing changes until it is decided.",
        extensions: new Dictionary<string, object?> { ["refusals"] = refusals.Select(Refusal).ToArray(), ["supervisor"] = true });

    /// <summary>Somebody recorded about the same thing since the caller looked.</summary>
    public static IResult Conflict(AppendOutcome.Conflicting conflict) => Results.Problem(
        statusCode: 409, title: "Someone else just recorded about the same thing",
        detail: "Look at their entry. If yours is still right, send it again with the new If-Match.",
        extensions: new Dictionary<string, object?>
        {
            ["seq"] = conflict.Seq,
            ["theirs"] = conflict.Theirs.Select(entry => new { entry.Seq, kind = entry.Entry.Kind.JsonName(), entry.Entry.On, entry.RecordedBy, entry.RecordedAt }).ToArray(),
        });

    public static IResult KeyReused(AppendOutcome.IdempotencyKeyReused reused) => Results.Problem(
        statusCode: 409, title: "This Idempotency-Key was used for other entries",
        detail: $"Under '{reused.IdempotencyKey}' something else is on record. Give a new request a new key.",
        extensions: new Dictionary<string, object?> { ["recorded"] = reused.First.Select(entry => entry.Seq).ToArray() });

    /// <summary>A refusal of policy: of which entry, by which rule, what is missing.</summary>
    public static object Refusal(EntryRefusal refusal) => new
    {
        entry = refusal.Position,
        rule = refusal.Refusal.Rule.Id,
        title = refusal.Refusal.Title,
        missing = refusal.Refusal.Because,
        citation = refusal.Refusal.Rule.Cites,
        supervisor = refusal.SupervisorMay,
    };

    private static string Sentence(Refusal refusal) => $"{refusal.Title}: {string.Join("; ", refusal.Because)}. ({refusal.Rule.Cites})";
}
