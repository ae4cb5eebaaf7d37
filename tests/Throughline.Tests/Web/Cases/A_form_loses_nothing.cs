using Throughline.Policy.CaseFiles;
using System.Text.Json.Nodes;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Tests.Web.Cases;

/// <summary>The entries of the contract's examples, filled into their forms and read back.</summary>
public sealed class A_form_loses_nothing
{
    [Fact]
    public void What_is_filled_in_from_an_entry_is_read_back_as_the_same_entry()
    {
        var seen = new HashSet<Kind>();
        foreach (var line in File.ReadLines(Path.Combine(Root(), "tests", "Throughline.Policy.Tests", "Examples", "cases.jsonl")))
        {
            var file = new CaseReader().Read(System.Text.Encoding.UTF8.GetBytes(JsonNode.Parse(line)!["case"]!.ToJsonString()), [])!;
            var facts = CaseView.Of(file, DateOnly.MaxValue);
            foreach (var entry in file.AsRecorded.Where(entry => entry is not Correction))
            {
                seen.Add(entry.Kind);
                var form = new RecordingForm(Recordings.Of(entry.Kind)!, facts);
                form.Take(entry);
                var read = form.Read();
                // A plan without goals, a transition agreed with nobody, or an end of cash assistance for no reason, is in the contract and nothing that a form offers.
                Assert.True(read is not null || entry is SelfSufficiencyPlan { Goals.Length: 0 } or Transition { WithPeople.Length: 0 } or CashAssistanceEnded { Reason: null }, $"{entry}: {string.Join("; ", form.Wrong)}");
                if (read is not null) Assert.Equal(Plain(entry), Plain(read));
            }
        }

        Assert.True(seen.Count > 25, $"only {seen.Count} kinds are in the examples");
    }

    // An empty text, an empty list and an absent answer say the same; a form cannot tell them apart.
    private static string Plain(Entry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) CaseWriter.WriteEntry(json, entry);
        var fields = JsonNode.Parse(bytes.ToArray())!.AsObject();
        fields.Remove("id");
        foreach (var (name, value) in fields.ToList())
        {
            if (value is JsonArray { Count: 0 } || (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.ToString().Trim().Length == 0)) fields.Remove(name);
            else if (value is JsonValue number && number.GetValueKind() == JsonValueKind.Number) fields[name] = number.GetValue<decimal>().ToString("0.#########");
            else if (name == "note") fields[name] = value!.ToString().Trim();
        }

        // Absent, it counts as yes.
        if (entry is Contact { Substantive: true }) fields.Remove("substantive");
        return string.Join('\n', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}: {field.Value?.ToJsonString()}"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }
}
