using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>A correction after a closure that a program asks a supervisor for; nothing changes until it is decided.</summary>
internal static class AskForACorrection
{
    public static async Task<IResult> Handle(string agency, string @case, HttpContext http, AskForCorrection ask)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        if (IdempotencyKeys.Key(http.Request, out var unnamed) is not { } key) return unnamed!;
        var defects = new List<Defect>();
        var entries = Bodies.Entries(await Bodies.Read(http.Request), defects);
        if (defects.Count > 0) return Problems.Defects(defects);
        if (entries is not [Correction]) return Problems.Fields([("", "Send one entry of kind correction.")]);
        var outcome = await ask.Handle(new() { Agency = agency, Case = @case, Entries = entries, By = actor, IdempotencyKey = key, IsSure = http.Request.Query["sure"] == "true" }, http.RequestAborted);
        return outcome switch
        {
            AskForCorrection.Outcome.Waits waits => Results.Json(new { id = waits.Id, decidedBy = "supervisor", due = waits.Due }, statusCode: StatusCodes.Status202Accepted),
            AskForCorrection.Outcome.NotForSupervisor { Answer: { } answer } => RecordEntries.Answer(answer, http.Response, OpenACase.Address(agency, @case), 1),
            _ => Problems.Fields([("", "No supervisor is needed for this correction; record it as an entry.")]),
        };
    }

    public static readonly RouteDescription Description = new(
        "askForCorrection", "Ask a supervisor for a correction",
        "Takes one correction that only a supervisor decides: of a closure, of a job or money after the closure, or one that would take the ground from a closure. It waits on the supervisor's list; the file does not change before it is approved.",
        """{ "on": "2026-11-30", "kind": "correction", "corrects": "e5", "reason": "The pay stub shows August 24 as the first day", "replacement": null }""",
        (202, "It waits for a supervisor until the day given.", """{ "id": "0199f0c2-0000-7000-8000-000000000000", "decidedBy": "supervisor", "due": "2026-12-02" }"""),
        (400, "The body is no correction, or no supervisor is needed for it.", Examples.Defects),
        (403, "The caller may see the case and not record this in it.", Examples.NotYours),
        (404, "There is no such case, or none that the caller may know of.", Examples.NoSuchCase),
        (422, "Policy refuses it; confirming does not help.", Examples.Refused))
    {
        Headers = [("Idempotency-Key", "A name for this request, new for each new one, up to 200 characters.", true)],
    };
}
