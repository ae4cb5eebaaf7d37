using Throughline.Policy.CaseFiles;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text;
using Throughline.Casework.Occupations;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

/// <summary>A recording form with what is typed in it: turned into an entry by the contract's own reader, so that nothing gets past it.</summary>
public sealed partial class RecordingForm(Recording recording, CaseView facts)
{
    /// <summary>How many goals can be given at once.</summary>
    public const int GoalRows = 5;

    private readonly Dictionary<string, string[]> typed = new(StringComparer.Ordinal);
    private readonly List<(string Field, string Message)> wrong = [];
    private readonly Dictionary<string, string> chosen = new(StringComparer.Ordinal);
    private JsonObject? kept;

    public Recording Recording => recording;

    /// <summary>What is offered while somebody types in a field, where the page knows something.</summary>
    public Dictionary<string, IReadOnlyList<(string Value, string Text)>> Suggested { get; } = new(StringComparer.Ordinal);

    /// <summary>The kinds of work that are known, for forms that ask for one; none where the page did not look them up.</summary>
    public KnownOccupations? Occupations { get; set; }

    /// <summary>Whether the form asks for a kind of work.</summary>
    public bool AsksForWork => recording.Fields.Any(each => each.Control == Control.Occupation);

    /// <summary>What is offered for the title that is typed; what has a code already needs no offer.</summary>
    public IReadOnlyList<Occupation> Offers(RecordedField field) =>
        Occupations?.Offered(this[field.Name]) ?? [];

    /// <summary>What must be mended, each with its field.</summary>
    public IReadOnlyList<(string Field, string Message)> Wrong => wrong;

    public string this[string field] => Fixed(field) ?? (typed.TryGetValue(field, out var values) && values.Length > 0 ? values[0] : "");

    public IReadOnlyList<string> All(string field) => Fixed(field) is { } only ? [only] : typed.GetValueOrDefault(field) ?? [];

    private string? Fixed(string name) => recording.Fields.FirstOrDefault(field => field.Name == name)?.Fixed;

    public void Set(string field, params string[] values) => typed[field] = values;

    /// <summary>Whether this holds of the file.</summary>
    public bool Has(Func<CaseView, bool> what) => what(facts);

    /// <summary>What a field offers; what is in it already is always among it.</summary>
    public IReadOnlyList<(string Value, string Text)> Offered(RecordedField field)
    {
        var offered = field.Of?.Invoke(facts).ToList() ?? [];
        foreach (var value in All(field.Name))
        {
            if (value.Length > 0 && field.Control is not Control.Choice && offered.TrueForAll(each => each.Value != value)) offered.Add((value, field.Name == "job" && facts.SaidOf(value) is { } job ? job : EntryWords.Capital(EntryWords.Plain(value))));
        }

        return offered;
    }

    /// <summary>What came with the page's address or was sent with the form: the fields of this form and no others.</summary>
    public void Take(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> given)
    {
        foreach (var (name, values) in given)
        {
            var field = name.StartsWith("goals[", StringComparison.Ordinal) ? "goals" : name;
            if (name.EndsWith("-choice", StringComparison.Ordinal) && values.FirstOrDefault() is { Length: > 0 } choice && recording.Fields.Any(each => each.Control == Control.Occupation && name == each.Name + "-choice"))
            {
                chosen[name[..^"-choice".Length]] = choice;
            }

            if (field is "on" or "note" || recording.Fields.Any(each => each.Name == field)) typed[name] = [.. values.OfType<string>()];
        }
    }

    /// <summary>Fills the form in from an entry; what the form does not ask is kept for the entry that comes of it.</summary>
    public void Take(Entry entry)
    {
        kept = JsonNode.Parse(Written(entry))!.AsObject();
        Set("on", entry.On.ToString("yyyy-MM-dd"));
        Set("note", entry.Note ?? "");
        // Absent, it counts as yes.
        if (entry is Contact { Substantive: null }) Set("substantive", "true");
        foreach (var field in recording.Fields)
        {
            var node = field.Within is null ? kept[field.Name] : kept[field.Within]?[field.Name];
            if (field.Control == Control.Goals) TakeGoals(node as JsonArray);
            else if (field.Control == Control.Members && node is JsonArray people) Set(field.Name, [.. people.OfType<JsonObject>().Select(each => $"{each["name"]}, {each["part"]}")]);
            else if (node is JsonArray list) Set(field.Name, [.. list.Select(each => each!.ToString())]);
            else if (node is not null) Set(field.Name, node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? node.ToJsonString() : node.ToString());
        }
    }

    /// <summary>
    /// The form that such an entry is recorded with, filled in from it: the short one where it asks all that makes the entry, with whatever else
    /// the entry holds set apart. Null for what is not recorded by hand.
    /// </summary>
    public static RecordingForm? ThatMade(Entry entry, AgencyForms own, CaseView facts)
    {
        if (Recordings.Of(entry.Kind) is not { } whole) return null;
        var all = new RecordingForm(whole, facts);
        all.Take(entry);
        var brief = Recordings.Of(entry.Kind, own, field => all.All(field) is [var only] ? [only] : []);
        if (brief is null || brief == whole) return all;
        var others = whole.Fields.Where(field => brief.Fields.All(asked => asked.Name != field.Name) && all.All(field.Name).Any(value => value.Length > 0));
        var form = new RecordingForm(brief with { Fields = [.. brief.Fields, .. others.Select(field => field with { Aside = true })] }, facts);
        form.Take(entry);
        // What the short form could not have recorded, it would not let through either.
        return form.Read() is { } same && Same(same, entry) ? form : all;
    }

    /// <summary>Whether two entries say the same.</summary>
    public static bool Same(Entry one, Entry other) => Written(one with { Id = null }).AsSpan().SequenceEqual(Written(other with { Id = null }));

    private static byte[] Written(Entry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, entry);
        return bytes.ToArray();
    }

    private void TakeGoals(JsonArray? goals)
    {
        for (var at = 0; at < (goals?.Count ?? 0); at++)
        {
            foreach (var (name, value) in goals![at]!.AsObject()) Set($"goals[{at}].{name}", value!.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.ToJsonString() : value.ToString());
        }
    }

    /// <summary>The entry, or null with what must be mended.</summary>
    public Entry? Read()
    {
        wrong.Clear();
        if (recording.Kind == Kind.Contact && Vocabulary<TaskAbout>.Read(this["substantive"], out _)) return ReadTaskNote();
        var json = new JsonObject { ["kind"] = recording.Kind.JsonName() };
        foreach (var (name, value) in kept ?? [])
        {
            if (name is "id" or "on" or "kind" or "note" || recording.Fields.Any(field => field.Name == name && field.Within is null)) continue;
            var copy = value?.DeepClone();
            foreach (var field in recording.Fields.Where(field => field.Within == name)) (copy as JsonObject)?.Remove(field.Name);
            if (copy is not JsonObject { Count: 0 }) json[name] = copy;
        }

        Put(json, "on", FormValues.Day(this["on"], "Enter the day.", out var mistake), mistake);
        foreach (var field in recording.Fields) Put(json, field);
        if (recording.Kind == Kind.EmploymentStarted && json["job"] is null) json["job"] = NewJob();
        if (recording.Kind == Kind.Release && json["release"] is null) json["release"] = Fresh("release", ReleaseOnFile.All(facts.File, facts.AsOf).Select(each => each.Release.Name));
        foreach (var field in recording.Fields)
        {
            if (field.Named is var (word, used) && json[field.Name] is null) json[field.Name] = Fresh(word, used(facts));
        }

        if (this["note"].Trim() is { Length: > 0 } note) json["note"] = note;
        return wrong.Count > 0 ? null : Understood(json);
    }

    // What turned out to be no contact is kept as the task note that it is.
    private Entry? ReadTaskNote()
    {
        var json = new JsonObject { ["kind"] = Kind.TaskNote.JsonName(), ["about"] = this["substantive"] };
        Put(json, "on", FormValues.Day(this["on"], "Enter the day.", out var mistake), mistake);
        if (this["note"].Trim() is { Length: > 0 } note) json["note"] = note;
        return wrong.Count > 0 ? null : Understood(json);
    }

    private void Put(JsonObject json, RecordedField field)
    {
        if (field.Control == Control.Goals)
        {
            json["goals"] = FormValues.Goals(this, wrong);
            return;
        }

        if (field.Control == Control.Occupation && chosen.GetValueOrDefault(field.Name) is { } code) Set(field.Name, code);
        var value = FormValues.Of(field, All(field.Name), out var mistake);
        if (field.Control == Control.Occupation && value is not null) mistake = WrongWork(field, value.GetValue<string>());
        if (value is null && mistake is null && !field.Optional) mistake = field.Ask;
        if (mistake is null && field.AtLeast is { } least && ((value as JsonArray)?.Count ?? 0) < least.Number) mistake = least.Ask;
        if (field.Within is { } within && value is not null)
        {
            if (json[within] is not JsonObject inner) json[within] = inner = [];
            inner[field.Name] = value;
        }
        else if (field.Name != "substantive" || mistake is not null || !value!.GetValue<bool>())
        {
            Put(json, field.Name, value, mistake);
        }
    }

    // What is on record already stays as it is when something else is corrected.
    private string? WrongWork(RecordedField field, string code) => kept?[field.Name]?.GetValue<string>() == code ? null : Occupations?.Unsettled(code);

    private void Put(JsonObject json, string name, JsonNode? value, string? mistake)
    {
        if (mistake is not null) wrong.Add((name, mistake));
        else if (value is not null) json[name] = value;
    }

    private Entry? Understood(JsonObject json)
    {
        var defects = new List<Defect>();
        var entry = new CaseReader().ReadEntry(Encoding.UTF8.GetBytes(json.ToJsonString()), defects);
        foreach (var defect in defects) wrong.Add((defect.Place.Split('.', '[')[0], Wording.Sentence(defect.Message)));
        return entry;
    }

    private string NewJob() => Fresh("job", facts.Jobs.Select(job => job.Name));

    private static string Fresh(string word, IEnumerable<string?> used)
    {
        var names = used.ToList();
        var number = names.Count + 1;
        while (names.Contains($"{word}-{number}")) number++;
        return $"{word}-{number}";
    }
}
