using System.Text.Json.Nodes;

namespace Throughline.Api;

/// <summary>What the API's document shows; a test sends them and holds the answers against them.</summary>
internal static class Examples
{
    public const string Entry = """{ "on": "2024-11-19", "kind": "contact", "with": "client", "mode": "phone", "note": "Talked through two openings at the clinic." }""";

    public const string CaseFile = """
        {
          "agency": "nebraska-vr", "case": "NE-00017", "person": { "given": "Ana", "family": "Ruiz" },
          "entries": [
            { "id": "e1", "on": "2024-10-14", "kind": "plan-approved", "goal": "Retail sales", "soc": "41-2031", "services": ["job-search-assistance"] },
            { "on": "2024-11-05", "kind": "referral-opened", "to": "placement" },
            { "on": "2024-11-12", "kind": "contact", "with": "client", "mode": "email" }
          ]
        }
        """;

    public const string Evaluation = """
        {
          "agency": "nebraska-vr", "case": "NE-00017", "asOf": "2024-11-22",
          "status": { "code": "job-search", "label": "Job search", "since": "2024-11-05" },
          "obligations": [
            {
              "rule": "NE-PL-03", "title": "Weekly contact", "opened": "2024-11-12", "due": "2024-11-19", "state": "overdue", "met": null, "subject": null,
              "because": ["job search since 2024-11-05", "client contact on 2024-11-12 (e-mail)", "7 days after 2024-11-12 is 2024-11-19"],
              "citation": { "document": "Placement Services", "section": "Weekly Contact", "version": "2024-01-26" }
            }
          ],
          "windows": [], "clocks": [], "gates": [], "findings": []
        }
        """;

    public const string Recorded = """
        {
          "again": false,
          "recorded": [
            {
              "seq": 4, "recordedAt": "2024-11-22T15:04:05Z", "recordedBy": "c0ffee",
              "entry": { "id": "e4", "on": "2024-11-19", "kind": "contact", "with": "client", "mode": "phone", "note": "Talked through two openings at the clinic." }
            }
          ],
          "met": [
            {
              "rule": "NE-PL-03", "title": "Weekly contact", "opened": "2024-11-12", "due": "2024-11-19", "state": "met", "met": "2024-11-19", "subject": null,
              "because": ["job search since 2024-11-05"], "citation": { "document": "Placement Services", "section": "Weekly Contact", "version": "2024-01-26" }
            }
          ],
          "stillDue": [
            {
              "rule": "NE-PL-03", "title": "Weekly contact", "opened": "2024-11-19", "due": "2024-11-26", "state": "open", "met": null, "subject": null,
              "because": ["job search since 2024-11-05"], "citation": { "document": "Placement Services", "section": "Weekly Contact", "version": "2024-01-26" }
            }
          ]
        }
        """;

    public const string Defects = """
        {
          "title": "Something in the request cannot be used", "status": 400,
          "detail": "Each place under errors says what stands there and what is expected. Nothing was recorded.",
          "errors": { "entries[3].on": ["'2024-02-30' is not a date; expected a day that exists, as yyyy-MM-dd"] }
        }
        """;

    /// <summary>What a request that makes something is named by.</summary>
    public static readonly (string Name, string Text, bool Required) Key = ("Idempotency-Key", "A name for this request, new for each new one, up to 200 characters: asked again under it, it is done once and answered alike.", true);

    public static string Mistake(string place, string message) => new JsonObject
    {
        ["title"] = "Something in the request cannot be used", ["status"] = 400, ["detail"] = "Each place under errors says what stands there and what is expected. Nothing was recorded.",
        ["errors"] = new JsonObject { [place] = new JsonArray(message) },
    }.ToJsonString();

    public static string NotThere(string title) => new JsonObject { ["title"] = title, ["status"] = 404, ["detail"] = "What is asked for is not there, or not the caller's to know of." }.ToJsonString();

    public const string NotYours = """{ "title": "This case is not yours to see", "status": 403, "detail": "If you need it for your work, ask your supervisor to assign the case to you." }""";

    public const string NoSuchCase = """{ "title": "There is no such case", "status": 404, "detail": "The number may be mistyped, or the case is not yours to see." }""";

    public const string Conflict = """
        {
          "title": "Somebody recorded about the same thing meanwhile", "status": 409, "detail": "Look at theirs; if yours still holds, send it again with the new If-Match.",
          "seq": 12, "theirs": [{ "seq": 12, "kind": "employment-started", "on": "2024-11-18", "recordedBy": "c0ffee", "recordedAt": "2024-11-22T15:04:05Z" }]
        }
        """;

    public const string Refused = """
        {
          "title": "Policy does not allow this yet", "status": 422,
          "detail": "Worksite activity before a WIN staffing: no staffing at a WIN meeting is on record before it. (Placement Services, Procedure 8, WIN meeting, 2024-01-26)",
          "refusals": [
            {
              "entry": 0, "rule": "NE-PL-11", "title": "Worksite activity before a WIN staffing", "missing": ["no staffing at a WIN meeting is on record before it"],
              "citation": { "document": "Placement Services", "section": "Procedure 8, WIN meeting", "version": "2024-01-26" }
            }
          ]
        }
        """;
}
