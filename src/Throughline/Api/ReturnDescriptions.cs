namespace Throughline.Api;

/// <summary>The routes of somebody who is back, and of closed files.</summary>
internal static class ReturnDescriptions
{
    private const string Opened = """{ "objective": "maintain", "reason": "technology", "risk": "months", "facts": "Review in June" }""";

    public static readonly RouteDescription Open = new(
        "openReturn", "Open the conversation with somebody who is back", "Records what is asked, why, and the risk of losing the job. The conversation's name comes back in the entry.", Opened,
        (201, "The entry stands in the record.", Examples.Recorded), Mistaken, NotTheirs, NotThere, Refused) { Headers = [Examples.Key] };

    public static readonly RouteDescription Answer = new(
        "answerReturn", "Keep the answers of the conversation", "What is sent replaces what was answered; the rest stays. Send If-Match with the ETag that the case was read with.", """{ "options": [{ "way": "new-case", "explained": true }] }""",
        (201, "The entry stands in the record.", Examples.Recorded), Mistaken, NotTheirs, NotThere, Refused) { Headers = [Examples.Key] };

    public static readonly RouteDescription Choose = new(
        "chooseWay", "Record the person's choice", "The person's choice is written in their own words, with who took part, after all three ways were discussed.", """{ "choice": "post-employment", "words": "I want to keep this job.", "present": ["Ana Ruiz"] }""",
        (201, "The entry stands in the record.", Examples.Recorded), Mistaken, NotTheirs, NotThere, Refused) { Headers = [Examples.Key] };

    public static readonly RouteDescription Determine = new(
        "determineReturn", "Record the counselor's determination", "After the choice. Against it, it needs reasons, and its notice is recorded with it.", """{ "outcome": "post-employment", "reasons": "Limited, and in time" }""",
        (201, "The entry stands in the record.", Examples.Recorded), Mistaken, NotTheirs, NotThere, Refused) { Headers = [Examples.Key] };

    public static readonly RouteDescription Queue = new(
        "closedFiles", "Requests for closed files", "Not answered yet, the oldest first; sent and not confirmed; coming back. With the purpose, and never the reason.", null,
        (200, "The queue.", """{ "waiting": [{ "case": "00017", "name": "Ana Ruiz", "asked": "2026-11-10", "waited": 20, "late": true, "state": "asked", "purpose": "maintain", "format": "paper", "file": null, "counselor": "dec0de", "until": null }], "sent": [], "comingBack": [], "countWaiting": 1, "countLate": 1, "countSent": 0, "countComingBack": 0 }"""),
        NotTheirs, (404, "The agency keeps no such queue.", Examples.NotThere("There is no such queue")));

    public static readonly RouteDescription Move = new(
        "answerClosedFile", "Answer a request for a closed file", "sent, on-its-way, more-time with until, unavailable with its reason, back-at-the-office; found takes back that a file is gone, with the reason.", """{ "case": "00017", "action": "sent", "note": "Courier, box 23" }""",
        (201, "The answer stands in the case.", Examples.Recorded), Mistaken, NotTheirs, NotThere, Refused) { Headers = [Examples.Key] };

    private static (int, string, string) Mistaken => (400, "A field cannot be so.", Examples.Mistake("reason", "Say why: one of the policy’s reasons, or in words."));

    private static (int, string, string) NotTheirs => (403, "It is not the caller's to do.", Examples.NotYours);

    private static (int, string, string) NotThere => (404, "There is none.", Examples.NotThere("There is no such case"));

    private static (int, string, string) Refused => (422, "Policy refuses it.", Examples.Refused);
}
