using Throughline.Casework.Derived;
using System.Buffers;
using System.Text.Json;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Api;

/// <summary>What the dates of a case would be, if something happened or had happened otherwise. Nothing is kept.</summary>
internal static class SupposeChanges
{
    public static async Task<IResult> Handle(string agency, string @case, RequestedCase asked, SupposeEntries suppose, HttpRequest request)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        var fields = JsonFields.Of(await Bodies.Read(request), "happens", "moves", "removes");
        var entries = Supposed(of, fields);
        if (entries.Count == 0 && fields.Mistakes.Count == 0) fields.Mistake("", "Suppose something: entries that happen, entries that move to another day, or entries that never happened.");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        var (before, after, refusals) = await suppose.Handle(of, asked.Actor, entries, request.HttpContext.RequestAborted);
        return JsonAnswer.Of(StatusCodes.Status200OK, json => Write(json, new(before, after), refusals));
    }

    private static List<Entry> Supposed(CaseOnFile of, JsonFields fields)
    {
        var entries = new List<Entry>();
        if (fields.Value("happens") is { } happens)
        {
            var defects = new List<Defect>();
            entries.AddRange(Bodies.Entries(JsonSerializer.SerializeToUtf8Bytes(happens), defects));
            foreach (var defect in defects) fields.Mistake(defect.Place is ['[', ..] or "" ? $"happens{defect.Place}" : $"happens.{defect.Place}", defect.Message);
        }

        foreach (var move in fields.Each("moves", "entry", "to"))
        {
            if (move.Day("to", required: true) is { } to && Standing(of, move, move.Text("entry")) is { } moved) entries.Add(Instead(of, moved, moved with { On = to, Id = null }));
        }

        foreach (var id in fields.Texts("removes"))
        {
            if (Standing(of, fields, id, "removes") is { } removed) entries.Add(Instead(of, removed, null));
        }

        foreach (var correction in entries.OfType<Correction>().Where(each => of.Named(each.Corrects) is null)) fields.Mistake("happens", $"This case has no entry '{correction.Corrects}'.");
        return entries;
    }

    private static Entry? Standing(CaseOnFile of, JsonFields fields, string? id, string field = "entry")
    {
        if (of.Named(id) is { } named && of.Standing.FirstOrDefault(each => each.Seq == named.Seq)?.Entry is { } entry) return entry with { Id = id };
        fields.Mistake(field, id is null ? "Name the entry by its id." : $"This case has no current entry '{id}'.");
        return null;
    }

    private static Correction Instead(CaseOnFile of, Entry entry, Entry? replacement) => new() { On = of.Today, Corrects = entry.Id!, Reason = "supposed", Replacement = replacement };

    private static void Write(Utf8JsonWriter json, EvaluationsCompared compared, IReadOnlyList<EntryRefusal> refusals)
    {
        json.WriteStartObject();
        json.WriteString("asOf"u8, compared.After.AsOf.ToString("yyyy-MM-dd"));
        json.WritePropertyName("dates"u8);
        JsonSerializer.Serialize(json, Dates(compared).ToArray(), JsonAnswer.Plain);
        json.WritePropertyName("refusals"u8);
        JsonSerializer.Serialize(json, refusals.Select(Problems.Refusal).ToArray(), JsonAnswer.Plain);
        Write(json, "before", compared.Before);
        Write(json, "after", compared.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Evaluation evaluation)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        EvaluationWriter.Write(bytes, evaluation);
        json.WritePropertyName(name);
        json.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
    }

    // The same rows as on the page, with days instead of words.
    private static IEnumerable<object> Dates(EvaluationsCompared compared)
    {
        foreach (var (was, now) in compared.Clocks)
        {
            yield return Row("clock", (was ?? now)!.Rule, (was ?? now)!.Title, null, Side(was?.Starts, was?.Ready), Side(now?.Starts, now?.Ready));
        }

        foreach (var (was, now) in compared.Windows)
        {
            yield return Row("window", (was ?? now)!.Rule, (was ?? now)!.Title, null, Side(was?.From, was?.To), Side(now?.From, now?.To));
        }

        foreach (var (was, now) in compared.Owed.Concat(compared.Past)) yield return Row("duty", (was ?? now)!.Rule, (was ?? now)!.Title, (was ?? now)!.Subject, Side(was), Side(now));
        foreach (var (was, now) in compared.Steps) yield return Row("step", was!.Rule, was.Title, null, new { open = was.Open }, new { open = now!.Open });
    }

    private static object Row(string about, Rule rule, string title, string? subject, object? was, object? now) => new { about, rule = rule.Id, title, subject, was, now, changed = !Equals(was, now) };

    private static object? Side(DateOnly? from, DateOnly? to) => from is null ? null : new { from, to };

    private static object? Side(Obligation? owed) => owed is null ? null : new { opened = owed.Opened, due = owed.Due, state = owed.State.JsonName(), met = owed.Met };
}
