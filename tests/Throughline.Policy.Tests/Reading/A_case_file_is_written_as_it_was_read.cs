using System.Text.Json;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Reading;

public sealed class A_case_file_is_written_as_it_was_read
{
    [Fact]
    public void With_its_person_providers_and_approvals()
    {
        const string File = """{"agency":"wisconsin-dvr","case":"WI-1","person":{"given":"Ana","family":"Ruiz","born":"1990-04-02"},"providers":[{"id":"acme","name":"Acme Supports","approvals":[{"for":"ips","by":"state-team-lead","on":"2015-06-03"}]},{"id":"beta","name":"Beta"}],"entries":[]}""";
        Assert.Equal(File, Texts.Written(Texts.Read(File)));
    }

    [Fact]
    public void With_all_that_is_known_of_a_provider()
    {
        const string File = """{"agency":"wisconsin-dvr","case":"WI-1","providers":[{"id":"acme","name":"Acme","approvals":[{"for":"ips","by":"state-team-lead","on":"2015-06-03","site":"north","until":"2016-01-01","withdrawn":"2015-12-01","reason":"fidelity"}],"aliases":["Acme Works"],"sites":[{"id":"north","name":"North","county":"Dane","mentalHealthAgency":"Journey"}],"staff":[{"id":"lee","name":"Lee","qualifications":[{"kind":"state-law","on":"2015-01-01","until":"2017-01-01"}]}],"reviews":[{"site":"north","on":"2015-05-01","by":"Kim","scores":[5,4.5,3],"next":"2016-05-01"}],"memoranda":[{"with":"Dane County","from":"2015-01-01","to":"2015-12-31"}]}],"entries":[]}""";
        Assert.Equal(File, Texts.Written(Texts.Read(File)));
    }

    [Fact]
    public void Without_what_is_absent() => Assert.Equal(
        """{"agency":"nebraska-vr","case":"","entries":[{"on":"2024-02-05","kind":"contact","with":"client","mode":"email"}]}""",
        Texts.Written(Texts.Read($$"""{"agency": "nebraska-vr", "case": "", "person": null, "providers": null, "entries": [{{Texts.ContactWith("\"final\": null, \"note\": null, \"services\": null")}}]}""")));

    [Fact]
    public void Letters_of_any_alphabet_stay_themselves()
    {
        var entry = Texts.ReadEntry(Texts.ContactWith("\"note\": \"<Zoë> & “\\u00e9”, \\ud83d\\ude00\\n\""));
        Assert.Equal("<Zoë> & “é”, 😀\n", entry.Note);
        Assert.Contains("<Zoë> & “é”, 😀\\n", Texts.Written(entry).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_all_the_worked_examples()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Examples", "cases.jsonl")))
        {
            using var example = JsonDocument.Parse(line);
            var given = example.RootElement.GetProperty("case");
            using var written = JsonDocument.Parse(Texts.Written(Texts.Read(given.GetRawText())));
            Assert.True(JsonElement.DeepEquals(given, written.RootElement), line);
        }
    }

    [Fact]
    public void One_reader_reads_many_files()
    {
        var reader = new CaseReader();
        var defects = new List<Defect>();
        Assert.NotNull(reader.Read(System.Text.Encoding.UTF8.GetBytes(Texts.CaseOf(Texts.ContactWith("\"id\": \"e1\""))), defects));
        Assert.Null(reader.Read("{"u8, defects));
        Assert.NotNull(reader.Read(System.Text.Encoding.UTF8.GetBytes(Texts.CaseOf(Texts.ContactWith("\"id\": \"e1\""))), defects));
        Assert.Single(defects);
    }
}
