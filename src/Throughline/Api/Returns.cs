using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Reading.Json;

namespace Throughline.Api;

/// <summary>Somebody who is back after closure: the conversation is opened, answered, chosen in and determined. Each body holds fields of its entry in the case file.</summary>
internal static class Returns
{
    public static async Task<IResult> Open(string agency, string @case, HttpContext http, RequestedCase requested, AppendEntries append)
    {
        var (of, instead) = await Find(agency, @case, requested);
        if (instead is not null) return instead;
        return await Record(http, requested, of, append, Kind.ReturningConversation, new() { ["conversation"] = $"return-{Of(of).DistinctBy(each => each.Conversation).Count() + 1}" });
    }

    public static async Task<IResult> Answer(string agency, string @case, string id, HttpContext http, RequestedCase requested, AppendEntries append)
    {
        if (http.Request.Headers.IfMatch.ToString().Length == 0) return Problems.Fields([("If-Match", "Send the ETag that the case was read with, for example \"12\".")]);
        return await Again(agency, @case, id, http, requested, append);
    }

    public static Task<IResult> Choose(string agency, string @case, string id, HttpContext http, RequestedCase requested, AppendEntries append) => Again(agency, @case, id, http, requested, append);

    public static async Task<IResult> Determine(string agency, string @case, string id, HttpContext http, RequestedCase requested, AppendEntries append)
    {
        var (of, instead) = await Find(agency, @case, requested);
        if (instead is not null) return instead;
        if (Of(of) is not [.., { Conversation: var last }] || last != id) return NoSuchReturn();
        return await Record(http, requested, of, append, Kind.Determination, new() { ["about"] = "returning" });
    }

    private static async Task<IResult> Again(string agency, string @case, string id, HttpContext http, RequestedCase requested, AppendEntries append)
    {
        var (of, instead) = await Find(agency, @case, requested);
        if (instead is not null) return instead;
        if (Of(of).LastOrDefault(each => each.Conversation == id) is not { } before) return NoSuchReturn();
        var answered = JsonNode.Parse(Written(before))!.AsObject();
        foreach (var name in new[] { "id", "on", "kind" }) answered.Remove(name);
        return await Record(http, requested, of, append, Kind.ReturningConversation, answered);
    }

    private static async Task<IResult> Record(HttpContext http, RequestedCase requested, CaseOnFile of, AppendEntries append, Kind kind, JsonObject fields)
    {
        if (IdempotencyKeys.Key(http.Request, out var unnamed) is not { } key) return unnamed!;
        var defects = new List<Defect>();
        if (Fields(await Bodies.Read(http.Request)) is not { } given) return Problems.Defects([new("", "is not an object of fields")]);
        foreach (var (name, value) in given) fields[name] = value?.DeepClone();
        fields["kind"] = kind.JsonName();
        fields["on"] = $"{of.Today:yyyy-MM-dd}";
        var entries = Bodies.Entries(JsonSerializer.SerializeToUtf8Bytes(fields), defects);
        if (defects.Count > 0) return Problems.Defects(defects);
        if (entries is [Determination determined] && of.File.Pack.FollowsFromDetermination is { } follows)
        {
            entries.AddRange(follows(of.File.Pack, of.View.Entries, determined));
        }

        int? expected = int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null;
        var outcome = await append.Handle(new()
        {
            Agency = of.Header.Agency, Case = of.Header.Number, Entries = entries, By = requested.Actor, IdempotencyKey = key, ExpectedSeq = expected, IsSure = http.Request.Query["sure"] == "true",
        }, http.RequestAborted);
        return RecordEntries.Answer(outcome, http.Response, OpenACase.Address(of.Header.Agency, of.Header.Number), 1);
    }

    private static JsonObject? Fields(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Written(ReturningConversation said)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) CaseWriter.WriteEntry(json, said);
        return bytes.ToArray();
    }

    private static List<ReturningConversation> Of(CaseOnFile of) => [.. of.View.Each<ReturningConversation>()];

    private static async Task<(CaseOnFile Case, IResult? Instead)> Find(string agency, string @case, RequestedCase requested)
    {
        var (of, instead) = await requested.Find(agency, @case);
        return instead is null && !of.File.Pack.Kinds.Contains(Kind.ReturningConversation) ? (of, NoSuchReturn()) : (of, instead);
    }

    private static IResult NoSuchReturn() => Problems.NotFound("There is no such return", "Open the conversation first, where the agency has one.");
}
