using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Casework.Documents;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;
using Throughline.Ui;

namespace Throughline.Api;

/// <summary>The draft of a document, the same that the page's editor keeps: begun from the file, kept, sent for signature, signed.</summary>
internal static class DraftDocuments
{
    private const int LongestAnswer = 20_000;

    public static async Task<IResult> Read(string agency, string @case, string document, RequestedCase asked, WriteDocument write, HttpResponse response)
    {
        var (hand, instead) = await asked.Find(agency, @case, document);
        if (instead is not null) return instead;
        if (!WriteDocument.MayWrite(asked.Actor, hand.Case, hand.Type)) return NotTheirs();
        return await Shown(write, hand, Wording.Begun(await write.Open(asked.Actor, hand), hand.Type, hand.Case.Today), response);
    }

    public static async Task<IResult> Keep(string agency, string @case, string document, RequestedCase asked, WriteDocument write, HttpContext http)
    {
        var (hand, instead) = await asked.Find(agency, @case, document);
        if (instead is not null) return instead;
        if (!WriteDocument.MayWrite(asked.Actor, hand.Case, hand.Type)) return NotTheirs();
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "answers", "forSignature");
        var forSignature = fields.Flag("forSignature");
        var answers = Answers(fields, hand.Type);
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        return await write.Save(asked.Actor, hand, answers, forSignature, Expected(http.Request), http.RequestAborted) switch
        {
            WriteDocument.Outcome.Kept kept => await Shown(write, hand, kept.Draft, http.Response),
            WriteDocument.Outcome.ChangedMeanwhile now => Problems.Conflict("Someone else saved other answers", "Look at their answers. If yours are still right, send them again with the new If-Match.", "draft", await Draft(write, hand, now.Now)),
            _ => NotTheirs(),
        };
    }

    public static async Task<IResult> Sign(string agency, string @case, string document, RequestedCase asked, WriteDocument write, SignDocument sign, HttpContext http)
    {
        var (hand, instead) = await asked.Find(agency, @case, document);
        if (instead is not null) return instead;
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "role", "name", "staffBeside", "hash");
        var signing = new Signing { Role = fields.Text("role") ?? "", Typed = fields.Text("name"), StaffBeside = fields.Flag("staffBeside"), Hash = fields.Text("hash"), IsSure = http.Request.Query["sure"] == "true", Place = SigningPlace.Program };
        if (signing.Hash is null) fields.Mistake("hash", "Name the hash of the answers that were read before signing, as the draft gives it.");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        switch (await sign.Handle(asked.Actor, hand, signing, http.RequestAborted))
        {
            case SignDocument.Outcome.Waits waits:
                return await Shown(write, hand, waits.Draft, http.Response);
            case SignDocument.Outcome.Recording recording:
                return RecordEntries.Answer(recording.Appended, http.Response, $"{OpenACase.Address(agency, @case)}/documents/{(recording.Appended as AppendOutcome.Recorded)?.Entries[0].Seq}", given: 1);
            case SignDocument.Outcome.OnRecord before:
                http.Response.Headers.Location = $"{OpenACase.Address(agency, @case)}/documents/{before.Version.Entry.Seq}";
                return JsonAnswer.Ok(ReadDocuments.Signed(before.Version));
            case SignDocument.Outcome.NotReady notReady:
                return Problems.Conflict("It was not sent for signature", "Keep the draft with forSignature true, once nothing is left.", "draft", await Draft(write, hand, notReady.Draft));
            case SignDocument.Outcome.OtherAnswers other:
                return Problems.Conflict("These are not the answers that were read", "Someone changed them. Read the draft again, then sign with its hash.", "draft", await Draft(write, hand, other.Draft));
            case SignDocument.Outcome.Mistaken mistaken:
                return Problems.Fields([(mistaken.Field, mistaken.Message)]);
            default:
                return NotTheirs();
        }
    }

    private static async Task<IResult> Shown(WriteDocument write, DocumentInHand hand, DocumentDraft draft, HttpResponse response)
    {
        response.Headers.ETag = $"\"{draft.Version}\"";
        return JsonAnswer.Ok(await Draft(write, hand, draft));
    }

    private static async Task<object> Draft(WriteDocument write, DocumentInHand hand, DocumentDraft draft) => new
    {
        document = hand.Type.Key,
        title = hand.Title,
        keptAt = draft.SavedAt,
        amends = draft.Amends,
        forSignature = draft.ToBeSigned,
        hash = draft.HashOf(hand.Type),
        answers = DocumentShape.Answers(hand.Type, draft.Answers),
        left = (await write.Left(hand, draft.Answers)).Select(each => new { section = each.Section.Name, label = each.Section.Label, wrong = each.Wrong }),
        fromFile = hand.Type.Sections.Select(section => (section.Name, Known: section.FromFile(hand.Writing))).Where(each => each.Known is not null).ToDictionary(each => each.Name, each => each.Known),
        found = ContentCheck.Of(hand.Type, hand.Writing, draft.Answers).Select(each => new
        {
            section = each.Section.Name, label = each.Section.Label, found = each.Kind.JsonName(), mend = each.Mend, mayBeSo = each.MayBeSo, earlier = each.Earlier?.Text,
        }),
        readBeside = ReadDocuments.Beside(hand.Type, hand.Writing, draft.Answers),
        signatures = ReadDocuments.Signatures(draft.Signatures),
        unsigned = draft.Unsigned(hand.Type),
    };

    // A draft may be short of anything; what it holds has the shape of its section.
    private static Dictionary<string, string> Answers(JsonFields fields, DocumentType type)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fields.Value("answers") is not { ValueKind: JsonValueKind.Object } given)
        {
            fields.Mistake("answers", "Give an object with an answer for each section that has one.");
            return answers;
        }

        foreach (var field in given.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null))
        {
            var place = $"answers.{field.Name}";
            if (type.Sections.FirstOrDefault(section => section.Name == field.Name) is not { } section) fields.Mistake(place, $"There is no such section; expected {string.Join(", ", type.Sections.Select(each => each.Name))}.");
            else if (Read(section, field.Value) is not { } answer) fields.Mistake(place, section.Expected);
            else if (answer.Length > LongestAnswer) fields.Mistake(place, $"Keep it under {LongestAnswer:N0} characters; this has {answer.Length:N0}.");
            else if (section.Misshapen(answer) is { } wrong) fields.Mistake(place, section.Options.Count == 0 ? wrong : $"{wrong} Expected: {string.Join(", ", section.Options.Select(option => option.Word))}.");
            else answers[section.Name] = answer;
        }

        return answers;
    }

    private static string? Read(Section section, JsonElement given)
    {
        try
        {
            return section.FromJson(given);
        }
        catch (InvalidOperationException)
        {
            // Half a character is no text.
            return null;
        }
    }

    private static string? Expected(HttpRequest request) => request.Headers.IfMatch.ToString() is { Length: > 0 } tag ? tag.Trim('"') : null;

    private static IResult NotTheirs() => Problems.NotYours("Documents of a case are written by the team that sees all of it.");
}
