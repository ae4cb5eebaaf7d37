using System.Text.Json;
using Throughline.Casework.Documents;
using Throughline.Casework.Record;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>Accepts a report, or returns it with a reason for each section that falls short.</summary>
internal static class DecideAReport
{
    public static async Task<IResult> Handle(string agency, string @case, int seq, RequestedCase asked, DecideReport decide, HttpContext http)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "accept", "reasons", "talk");
        var accept = fields.Flag("accept");
        var talk = fields.Text("talk", atMost: 4000);
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fields.Value("reasons") is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var reason in given.EnumerateObject())
            {
                if (reason.Value.ValueKind == JsonValueKind.String) reasons[reason.Name] = reason.Value.GetString()!;
                else fields.Mistake($"reasons.{reason.Name}", "Give a text.");
            }
        }

        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        if (SentReport.In(of).LastOrDefault(each => each.Version.Entry.Seq == seq) is not { } sent) return Problems.NotFound("There is no such report", "A report that was sent is named by its place in the record, as the list of the case's documents gives it.");
        return await decide.Handle(asked.Actor, of, sent, reasons, accept, talk, http.RequestAborted) switch
        {
            DecideReport.Outcome.Recording { Appended: var appended } => RecordEntries.Answer(appended, http.Response, OpenACase.Address(agency, @case), given: talk is null || sent.Version.Type.TalkedOverAs is null ? 1 : 2),
            DecideReport.Outcome.WithoutReason => Problems.Fields([("reasons", "To return it, say at a section what is missing.")]),
            DecideReport.Outcome.DecidedBefore => Problems.Conflict("It was decided meanwhile", "Read the document again.", "decision", null),
            _ => Problems.NotYours("The agency's counselor accepts or returns a report, never who wrote or sent it."),
        };
    }

    public static readonly RouteDescription Description = new(
        "decideReport", "Accept or return a report",
        "Accepts a report that was sent, or returns it with a reason for each section that falls short; its author gets a notice. Only the agency's own staff decide, and never the person who wrote or sent it. A new version needs a new decision. Of a report that is talked over with its author before, `talk` says what was agreed; it is recorded with the decision.",
        """{ "accept": false, "reasons": { "progress": "Say what was tried for the crowded buses." } }""",
        (201, "Recorded. The answer is that of recording entries.", Examples.Recorded),
        (400, "A return without a reason, or a reason that is no text.", Examples.Mistake("reasons", "To return it, say at a section what is missing.")),
        (403, "Only the agency's own staff decide on a report.", Examples.NotYours),
        (404, "There is no such report, or no such case that the caller may know of.", Examples.NotThere("There is no such report")),
        (409, "It was decided meanwhile.", """{ "title": "It was decided meanwhile", "status": 409, "detail": "Read the document again.", "decision": null }"""),
        (422, "Policy refuses the decision.", Examples.Refused));
}
