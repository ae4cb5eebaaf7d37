using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Reading;

public sealed class Every_kind_of_entry_is_written_as_it_was_read
{
    public static readonly string[] WithAllItsFields =
    [
        """{"id":"a","on":"2024-01-20","kind":"plan-approved","goal":"Retail sales","soc":"41-2031","pathway":"marketing","services":["job-search-assistance","job-seeking-skills"],"targetWage":15.50,"targetHours":30,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"plan-amended","goal":"Retail","soc":"41-2031","services":["ips"],"purpose":"post-employment","signedBy":["client"],"copyGiven":true,"rightsGiven":false,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"referral-opened","to":"placement","clientReady":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"referral-ended","to":"ips","reason":"moved away","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"unavailable","reason":"surgery","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"available-again","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"placement-resumed","clientAgrees":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contact","with":"client","mode":"in-person","employer":"Acme","services":["advocacy"],"topics":["money"],"substantive":false,"final":true,"advocacy":["application","oje"],"present":["Sam"],"plan":"p1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"task-note","about":"no-show","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service","service":"job-seeking-skills","format":"individual-discussion","areas":["job-search"],"complete":true,"postEmployment":false,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"document","document":"ips-monthly-report","action":"submitted","authorization":"A1","period":"2024-01","signedBy":["provider"],"data":{"hours":[1.50,-2e9],"said":{"by":null}},"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"staffing","meeting":"win","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"permission","for":"employer-advocacy","scope":"established-only","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"worksite-activity","activity":"oje","employer":"Acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"goal-change","goal":"Welder","soc":"51-4121","agreedBy":["client","counseling-specialist"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-started","job":"j1","employer":"Acme","title":"Clerk","soc":"43-4171","pathway":"it","hourlyWage":7.25,"weeklyHours":40,"benefits":["health"],"supported":true,"permanent":true,"competitive":true,"integrated":true,"provider":"acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-changed","job":"j1","employer":"Acme","title":"Clerk","soc":"43-4171","pathway":"it","hourlyWage":7.25,"weeklyHours":40,"benefits":["health"],"supported":true,"permanent":true,"competitive":true,"integrated":true,"provider":"acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-ended","job":"j1","reason":"laid off","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"concern-raised","concern":"c1","by":"employer","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"concern-answered","concern":"c1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization","authorization":"A1","service":"ips-ongoing-support","provider":"acme","received":"2024-01-01","from":"2024-01-02","to":"2024-01-01","amount":1250.00,"postEmployment":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization-paid","authorization":"A1","amount":0.10,"inFull":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization-cancelled","authorization":"A1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service-month","authorization":"A1","period":"2023-12","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service-ended","authorization":"A1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"profile-meeting","last":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"stability-reached","job":"j1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"transition","job":"j1","withPeople":["sister"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"closed","outcome":"successful","job":"j1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"post-employment-requested","objective":"advance","soc":"43-4171","pathway":"it","employer":"Acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"determination","about":"post-employment","outcome":"job-retention","criteria":{"readilyAvailable":true,"easyToArrange":false,"routine":true,"limited":true,"withinWindow":false},"consulted":true,"appealRightsReviewed":false,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"closed-file","action":"combined","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"comparable-benefit","benefit":"medicaid","available":true,"used":false,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"exception","about":"hours","action":"approved","by":"director","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"cash-assistance-ended","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contact-planned","planned":"2024-02-01","channel":"office-visit","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"programme","programme":"eitc","status":"pending","renewal":"2024-02-29","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"self-sufficiency-plan","goals":[{"goal":"licence","by":"2024-03-01","responsible":"participant","emergent":true}],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"goal-met","goal":"licence","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"correction","corrects":"e1","reason":"wrong day","replacement":{"id":"e1","on":"2024-01-19","kind":"goal-met","goal":"licence"},"note":"n"}""",
    ];

    public static TheoryData<string> Entries => [.. WithAllItsFields];

    [Theory, MemberData(nameof(Entries))]
    public void In_the_contracts_order_of_fields(string entry) => Assert.Equal(entry, Texts.Written(Texts.ReadEntry(entry)));

    [Theory, MemberData(nameof(Entries))]
    public void And_means_the_same(string entry)
    {
        var read = Texts.ReadEntry(entry);
        Alike.Check(read, Texts.ReadEntry(Texts.Written(read)));
    }

    [Theory, MemberData(nameof(Entries))]
    public void Every_property_is_filled(string entry)
    {
        var read = Texts.ReadEntry(entry);
        foreach (var property in read.GetType().GetProperties()) Assert.NotNull(property.GetValue(read));
    }

    [Fact]
    public void No_kind_is_left_out_here() =>
        Assert.Equal(Spelling<Kind>.Values, WithAllItsFields.Select(entry => Texts.ReadEntry(entry).Kind).Order());

    [Theory, MemberData(nameof(Entries))]
    public void No_field_is_left_out_here(string entry)
    {
        using var json = System.Text.Json.JsonDocument.Parse(entry);
        Assert.Equal(FieldsOf(Texts.ReadEntry(entry).Kind).Order(), json.RootElement.EnumerateObject().Select(field => field.Name).Order());
    }

    [Theory, MemberData(nameof(Entries))]
    public void The_kind_may_stand_last(string entry)
    {
        var kind = $"\"kind\":\"{Texts.ReadEntry(entry).Kind.Word()}\"";
        var moved = entry.Replace(kind + ",", "", StringComparison.Ordinal)[..^1] + "," + kind + "}";
        Assert.Equal(entry, Texts.Written(Texts.ReadEntry(moved)));
    }

    /// <summary>The fields as a defect says them: what is left over is answered with what was expected.</summary>
    private static string[] FieldsOf(Kind kind)
    {
        var defects = new List<Defect>();
        new CaseReader().ReadEntry(Encoding.UTF8.GetBytes($$"""{"kind":"{{kind.Word()}}","zzz":1}"""), defects);
        var unknown = Assert.Single(defects, defect => defect.Place == "zzz");
        return unknown.Message.Split("expected ")[1].Split(", ");
    }
}
