using System.Buffers;
using System.Text.Json;
using System.Text;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Reading;

public sealed class An_evaluation_is_written_as_the_contract_has_it
{
    private const string JobSearch = """
        {"agency": "nebraska-vr", "case": "NE-\"1\"", "entries": [
            {"on": "2024-01-20", "kind": "plan-approved", "goal": "Retail sales", "services": []},
            {"on": "2024-02-01", "kind": "referral-opened", "to": "placement"},
            {"on": "2024-02-05", "kind": "contact", "with": "client", "mode": "email"},
            {"on": "2024-02-06", "kind": "worksite-activity", "activity": "job-shadow"}]}
        """;

    [Fact]
    public void Its_head()
    {
        var written = Written(Texts.Read(JobSearch), "2024-03-01").GetRawText();
        Assert.StartsWith("""{"agency":"nebraska-vr","case":"NE-\"1\"","asOf":"2024-03-01","status":{"code":"job-search","label":"Job search","since":"2024-02-01"},"obligations":[""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_obligation_with_its_citation()
    {
        var weekly = Written(Texts.Read(JobSearch), "2024-03-01").GetProperty("obligations")[0];
        Assert.Equal(["rule", "title", "opened", "due", "state", "met", "subject", "because", "citation"], Names(weekly));
        Assert.Equal(["document", "section", "version"], Names(weekly.GetProperty("citation")));
        Assert.StartsWith("""{"rule":"NE-PL-03","title":"Weekly contact","opened":"2024-02-01","due":"2024-02-08","state":"met","met":"2024-02-05","subject":null,"because":[""", weekly.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_where_there_is_no_day()
    {
        var training = Written(Texts.Read(JobSearch), "2024-03-01").GetProperty("obligations").EnumerateArray().First(each => each.GetProperty("rule").ValueEquals("NE-PL-07"));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (training.GetProperty("due").ValueKind, training.GetProperty("met").ValueKind));
    }

    [Fact]
    public void Gates_and_findings()
    {
        var written = Written(Texts.Read(JobSearch), "2024-03-01");
        Assert.Equal(["rule", "step", "open", "because"], Names(written.GetProperty("gates")[0]));
        Assert.StartsWith("""{"rule":"NE-PL-11","entry":3,"because":[""", written.GetProperty("findings")[0].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_and_clocks()
    {
        const string Employed = """{"on": "2024-02-01", "kind": "employment-started", "job": "j", "employer": "e", "title": "t", "hourlyWage": 15, "weeklyHours": 20, "supported": true, "permanent": true, "competitive": true, "integrated": true}""";
        var written = Written(Texts.Read(Texts.CaseOf(Employed, """{"on": "2024-06-01", "kind": "closed", "outcome": "successful", "job": "j"}""")), "2024-07-01");
        Assert.Equal(["rule", "title", "from", "to", "state", "because"], Names(written.GetProperty("windows")[0]));
        Assert.Equal(["rule", "title", "starts", "ready", "because"], Names(written.GetProperty("clocks")[0]));
    }

    [Fact]
    public void A_case_of_which_nothing_is_owed() => Assert.Equal(
        ["agency", "case", "asOf", "status", "obligations", "windows", "clocks", "gates", "findings"],
        Names(Written(Texts.Read("""{"agency": "kansas-dcf", "case": "1", "entries": []}"""), "2024-03-01")));

    [Fact]
    public void The_reasons_are_the_sentences_that_the_evaluation_says()
    {
        var cases = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Examples", "cases.jsonl")))
        {
            var example = JsonElement.Parse(line);
            var file = Texts.Read(example.GetProperty("case").GetRawText());
            var evaluation = file.Evaluate(DateOnly.Parse(example.GetProperty("asOf").GetString()!));
            var written = Written(evaluation);
            // The sentences of the why stand one by one when written, as one when told.
            var owed = evaluation.Obligations.Where(each => each.Rule.IsInTheContract).ToList();
            Assert.Equal(owed.Select(each => string.Join(". ", each.Because)), Because(written, "obligations").Select(each => string.Join(". ", each)));
            Assert.Equal(evaluation.Windows.Select(each => each.Because), Because(written, "windows"));
            Assert.Equal(evaluation.Clocks.Select(each => each.Because), Because(written, "clocks"));
            Assert.Equal(evaluation.Gates.Where(gate => gate.Rule.IsInTheContract).Select(each => each.Because), Because(written, "gates"));
            Assert.Equal(evaluation.Findings.Select(each => each.Because), Because(written, "findings"));
            Assert.Equal(owed.Select(each => (each.Title, each.Subject)), written.GetProperty("obligations").EnumerateArray()
                .Select(each => (each.GetProperty("title").GetString()!, each.GetProperty("subject").GetString())));
            cases++;
        }

        Assert.Equal(340, cases);
    }

    [Fact]
    public void Texts_of_the_file_are_escaped()
    {
        var entry = """{"on": "2024-02-01", "kind": "concern-raised", "concern": "\"<Zoë>\"\\ \n😀", "by": "client"}""";
        var written = Written(Texts.Read(Texts.CaseOf(entry)), "2024-02-01");
        Assert.Equal("\"<Zoë>\"\\ \n😀", written.GetProperty("obligations")[0].GetProperty("subject").GetString());
    }

    private static JsonElement Written(CaseFile file, string asOf) => Written(file.Evaluate(DateOnly.Parse(asOf)));

    private static JsonElement Written(Evaluation evaluation)
    {
        var text = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(text, evaluation);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(text.WrittenSpan), StringComparison.Ordinal);
        return JsonElement.Parse(text.WrittenSpan);
    }

    private static IEnumerable<string> Names(JsonElement value) => value.EnumerateObject().Select(field => field.Name);

    private static IEnumerable<IReadOnlyList<string>> Because(JsonElement written, string list) => written.GetProperty(list).EnumerateArray()
        .Select(each => each.GetProperty("because").EnumerateArray().Select(reason => reason.GetString()!).ToArray());
}
