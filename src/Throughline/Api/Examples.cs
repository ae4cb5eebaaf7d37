using Throughline.Casework.Derived;
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Casework.Record;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Api;

/// <summary>What the API's document shows: the example of an agency, and what the program itself answers to it. A test sends them and holds the answers against them.</summary>
internal static class Examples
{
    private static readonly ExampleCase Case = Packs.All.Select(pack => pack.Example).First(example => example is not null)!;

    private static readonly CaseFile File = new CaseReader().Read(Encoding.UTF8.GetBytes(Case.File), [])!;

    private static readonly Evaluation Now = File.Evaluate(Case.AsOf);

    private static readonly Evaluation Then = File.With(Read(Case.Next)).Evaluate(Case.AsOf);

    public static string Entry => Case.Next;

    public static string CaseFile => Case.File;

    public static string Agency => File.Pack.Agency;

    /// <summary>The number of the example's case.</summary>
    public static string Number => File.Number;

    /// <summary>Another number of the same form.</summary>
    public static string NextNumber => Number[..^1] + (Number[^1] == '9' ? '8' : (char)(Number[^1] + 1));

    /// <summary>A duty of the example, by its rule.</summary>
    public static Obligation Owed { get; } = ObligationChanges.StillDue(Now)[0];

    public static string Evaluation { get; } = Json(output => EvaluationWriter.Write(output, Now));

    public static string Dates { get; } = Row(Owed, Then.Obligations.First(owed => owed.Rule == Owed.Rule && owed.State == State.Open)).ToJsonString();

    public static string Recorded { get; } = new JsonObject
    {
        ["again"] = false,
        ["recorded"] = new JsonArray(new JsonObject { ["seq"] = File.AsRecorded.Count + 1, ["recordedAt"] = "2024-11-22T15:04:05Z", ["recordedBy"] = "c0ffee", ["entry"] = JsonNode.Parse(Case.Next) }),
        ["met"] = Obligations(ObligationChanges.Met(Now, Then)),
        ["stillDue"] = Obligations(ObligationChanges.StillDue(Then)),
    }.ToJsonString();

    public static string Refused { get; } = Refusals(File.Refusals(Read(Case.Refused)));

    public const string Defects = """
        {
          "title": "Something in the request cannot be used", "status": 400,
          "detail": "Each place under errors says what was sent and what is expected. Nothing was recorded.",
          "errors": { "entries[3].on": ["'2024-02-30' is not a date; expected a day that exists, as yyyy-MM-dd"] }
        }
        """;

    /// <summary>What a request that makes something is named by.</summary>
    public static readonly (string Name, string Text, bool Required) Key = ("Idempotency-Key", "A name for this request, new for each new one, up to 200 characters: asked again under it, it is done once and answered alike.", true);

    public static string Mistake(string place, string message) => new JsonObject
    {
        ["title"] = "Something in the request cannot be used", ["status"] = 400, ["detail"] = "Each place under errors says what was sent and what is expected. Nothing was recorded.",
        ["errors"] = new JsonObject { [place] = new JsonArray(message) },
    }.ToJsonString();

    public static string NotThere(string title) => new JsonObject { ["title"] = title, ["status"] = 404, ["detail"] = "What is asked for is not there, or not the caller's to know of." }.ToJsonString();

    public const string NotYours = """{ "title": "You cannot open this case", "status": 403, "detail": "If you need it for your work, ask your supervisor to assign the case to you." }""";

    public const string NoSuchCase = """{ "title": "There is no such case", "status": 404, "detail": "The number may be mistyped, or you do not have access to the case." }""";

    public const string Conflict = """
        {
          "title": "Someone else just recorded about the same thing", "status": 409, "detail": "Look at their entry. If yours is still right, send it again with the new If-Match.",
          "seq": 12, "theirs": [{ "seq": 12, "kind": "employment-started", "on": "2024-11-18", "recordedBy": "c0ffee", "recordedAt": "2024-11-22T15:04:05Z" }]
        }
        """;

    private static Policy.CaseFiles.Entries.Entry Read(string entry) => new CaseReader().ReadEntry(Encoding.UTF8.GetBytes(entry), [])!;

    private static JsonNode Obligations(IReadOnlyList<Obligation> owed) => JsonNode.Parse(Json(output => EvaluationWriter.Write(output, File.Pack.Words, owed)))!;

    private static string Json(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        write(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static JsonObject Row(Obligation was, Obligation now) => new()
    {
        ["about"] = "duty", ["rule"] = was.Rule.Id, ["title"] = was.Title, ["subject"] = was.Subject, ["was"] = Side(was), ["now"] = Side(now), ["changed"] = true,
    };

    private static JsonObject Side(Obligation owed) => new() { ["opened"] = Day(owed.Opened), ["due"] = Day(owed.Due), ["state"] = owed.State.JsonName(), ["met"] = Day(owed.Met) };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private static string Refusals(IReadOnlyList<Refusal> refusals) => new JsonObject
    {
        ["title"] = "Policy does not allow this yet", ["status"] = 422,
        ["detail"] = $"{refusals[0].Title}: {string.Join("; ", refusals[0].Because)}. ({refusals[0].Rule.Cites})",
        ["refusals"] = JsonNode.Parse(JsonSerializer.Serialize(refusals.Select(refusal => Problems.Refusal(new(0, refusal))), JsonAnswer.Plain)),
    }.ToJsonString();
}
