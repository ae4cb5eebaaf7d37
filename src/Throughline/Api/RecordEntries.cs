using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>Entries that a program records: asked of policy like those of a page, all of them or none.</summary>
internal static class RecordEntries
{
    public static async Task<IResult> Handle(string agency, string @case, HttpContext http, AppendEntries append)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        var headers = http.Request.Headers;
        if (IdempotencyKeys.Key(http.Request, out var unnamed) is not { } key) return unnamed!;
        int? expected = null;
        if (headers.IfMatch.ToString() is { Length: > 0 } tag)
        {
            if (!int.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seq)) return Problems.Fields([("If-Match", "Send the ETag that the case was read with, for example \"12\".")]);
            expected = seq;
        }

        var defects = new List<Defect>();
        var body = await Bodies.Read(http.Request);
        var entries = Bodies.Entries(body, defects);
        if (defects.Count > 0) return Problems.Defects(defects);
        var outcome = await append.Handle(new() { Agency = agency, Case = @case, Entries = entries, By = actor, IdempotencyKey = key, ExpectedSeq = expected, IsSure = http.Request.Query["sure"] == "true" }, http.RequestAborted);
        if (outcome is AppendOutcome.Recorded recorded && !AccessTable.SeesAll(actor.Role)) recorded.After.Bare();
        return Answer(outcome, http.Response, OpenACase.Address(agency, @case), entries.Count);
    }

    /// <summary>What came of appending, as every route that appends answers it.</summary>
    public static IResult Answer(AppendOutcome outcome, HttpResponse response, string address, int given)
    {
        switch (outcome)
        {
            case AppendOutcome.Recorded recorded:
                response.Headers.Location = address;
                response.Headers.ETag = ReadCaseFile.Tag(recorded.Entries[^1].Seq);
                return JsonAnswer.Of(StatusCodes.Status201Created, json => Write(json, recorded));
            case AppendOutcome.Refused refused:
                return Problems.Refused(refused.Refusals);
            case AppendOutcome.ForSupervisor asked:
                return Problems.ForSupervisor(asked.Refusals);
            case AppendOutcome.Mistaken mistaken:
                const string Sure = " If it is so, send it again with ?sure=true.";
                return Problems.Fields(mistaken.Mistakes.Select(mistake => (given == 1 ? mistake.Field : $"[{mistake.Position}].{mistake.Field}", mistake.Message + (mistake.OnlyUnlikely ? Sure : ""))));
            case AppendOutcome.Conflicting conflict:
                return Problems.Conflict(conflict);
            case AppendOutcome.IdempotencyKeyReused reused:
                return Problems.KeyReused(reused);
            case AppendOutcome.NotYours notYours:
                return Problems.NotYours(notYours.Why);
            default:
                return Problems.NoSuchCase();
        }
    }

    private static void Write(Utf8JsonWriter json, AppendOutcome.Recorded recorded)
    {
        json.WriteStartObject();
        json.WriteBoolean("again"u8, recorded.Again);
        json.WriteStartArray("recorded"u8);
        foreach (var entry in recorded.Entries)
        {
            json.WriteStartObject();
            json.WriteNumber("seq"u8, entry.Seq);
            json.WriteString("recordedAt"u8, entry.RecordedAt);
            json.WriteString("recordedBy"u8, entry.RecordedBy);
            json.WritePropertyName("entry"u8);
            CaseWriter.WriteEntry(json, entry.Entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "met", recorded, recorded.Met);
        Write(json, "stillDue", recorded, recorded.StillDue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, AppendOutcome.Recorded recorded, IReadOnlyList<Obligation> obligations)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        EvaluationWriter.Write(bytes, recorded.After.File.Pack.Words, obligations);
        json.WritePropertyName(name);
        json.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
    }
}
