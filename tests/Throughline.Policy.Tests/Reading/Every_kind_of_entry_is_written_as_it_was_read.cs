using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Reading;

public sealed class Every_kind_of_entry_is_written_as_it_was_read
{
    public static readonly string[] WithAllItsFields =
    [
        """{"id":"a","on":"2024-01-20","kind":"plan-approved","goal":"Retail sales","soc":"41-2031","pathway":"marketing","services":["job-search-assistance","job-seeking-skills"],"targetWage":15.50,"targetHours":30,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"plan-amended","goal":"Retail","soc":"41-2031","services":["ips"],"purpose":"post-employment","signedBy":["client"],"copyGiven":true,"rightsGiven":false,"from":"2024-02-01","until":"2024-12-31","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"referral-opened","to":"placement","clientReady":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"referral-ended","to":"ips","reason":"moved away","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"unavailable","reason":"surgery","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"available-again","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"placement-resumed","clientAgrees":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contact","with":"client","mode":"in-person","employer":"Acme","services":["advocacy"],"topics":["money"],"substantive":false,"final":true,"advocacy":["application","oje"],"present":["Sam"],"plan":"p1","nature":["in-depth","hiring-authority","tour"],"reached":false,"wish":"w1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"task-note","about":"no-show","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service","service":"job-seeking-skills","format":"individual-discussion","areas":["job-search"],"complete":true,"postEmployment":false,"paidBy":"x","employer":"Acme","reason":"r","provider":"acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"document","document":"ips-monthly-report","action":"submitted","authorization":"A1","period":"2024-01","signedBy":["provider"],"data":{"hours":[1.50,-2e9],"said":{"by":null}},"reasons":{"goal":"one sentence"},"version":2,"site":"north","from":"2024-01-01","to":"2024-01-31","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"staffing","meeting":"win","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"permission","for":"employer-advocacy","scope":"established-only","until":"2024-06-30","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"worksite-activity","activity":"oje","employer":"Acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"goal-change","goal":"Welder","soc":"51-4121","agreedBy":["client","counseling-specialist"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-started","job":"j1","employer":"Acme","title":"Clerk","soc":"43-4171","pathway":"it","hourlyWage":7.25,"weeklyHours":40,"benefits":["health"],"supported":true,"permanent":true,"competitive":true,"integrated":true,"provider":"acme","agreedBy":["client","placement-specialist"],"place":"NE","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-changed","job":"j1","employer":"Acme","title":"Clerk","soc":"43-4171","pathway":"it","hourlyWage":7.25,"weeklyHours":40,"benefits":["health"],"supported":true,"permanent":true,"competitive":true,"integrated":true,"provider":"acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"employment-ended","job":"j1","reason":"laid off","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"concern-raised","concern":"c1","by":"employer","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"concern-answered","concern":"c1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization","authorization":"A1","service":"ips-ongoing-support","provider":"acme","received":"2024-01-01","from":"2024-01-02","to":"2024-01-01","amount":1250.00,"postEmployment":true,"site":"north","lines":[{"line":"1","period":"2024-01","units":1,"fee":1250.00}],"plan":"p1","reason":"one month more","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization-paid","authorization":"A1","amount":0.10,"inFull":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"authorization-cancelled","authorization":"A1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service-month","authorization":"A1","period":"2023-12","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"service-ended","authorization":"A1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"profile-meeting","last":true,"with":["sister"],"mode":"in-person","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"stability-reached","job":"j1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"transition","job":"j1","withPeople":["sister"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"closed","outcome":"successful","job":"j1","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"post-employment-requested","objective":"advance","soc":"43-4171","pathway":"it","employer":"Acme","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"determination","about":"post-employment","outcome":"job-retention","criteria":{"readilyAvailable":true,"easyToArrange":false,"routine":true,"limited":true,"withinWindow":false},"consulted":true,"appealRightsReviewed":false,"by":"dana","reasons":"too much","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"closed-file","action":"read","file":"1998-17","issues":["back"],"by":"dana","reason":"r","format":"both","purpose":"regain","until":"2024-02-01","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"comparable-benefit","benefit":"medicaid","available":true,"used":false,"service":"counseling","sources":[{"name":"Medicaid","answer":"no","amount":0,"on":"2024-01-19","evidence":"Letter, page 3"}],"exempt":false,"delay":"medical-risk","partly":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"exception","about":"hours","action":"approved","by":"director","exception":"x1","service":"counseling","amount":10,"from":"2024-01-01","until":"2024-02-01","reason":"r","discussed":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"cash-assistance-ended","reason":"earnings","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contact-planned","planned":"2024-02-01","channel":"voice-message","time":"after 6 pm","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"programme","programme":"eitc","status":"pending","renewal":"2024-02-29","explained":true,"applied":"2024-01-02","amount":100,"worker":"Lee","outcome":"gave-up","method":"yearly-return","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"self-sufficiency-plan","goals":[{"goal":"licence","by":"2024-03-01","responsible":"participant","emergent":true}],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"goal-met","goal":"licence","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"release","release":"x","to":"provider","party":"x","what":["x"],"purpose":"x","from":"2024-03-01","until":"2024-03-01","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"release-revoked","release":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"ips-step","step":"interest","with":["x"],"reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"diagnosis-group","group":"serious-mental-illness","source":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"team","people":[{"name":"x","part":"x"}],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"team-meeting","present":["x"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"profile-purchase","outcome":"authorize","reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"invoice","invoice":"x","provider":"x","authorization":"x","line":"x","period":"2024-03","from":"2024-03-01","to":"2024-03-01","amount":12.50,"report":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"invoice-returned","invoice":"x","reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"payment","payment":"x","invoice":"x","amount":12.50,"final":true,"reference":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"payment-reversed","payment":"x","reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"hours-worked","job":"x","week":"2024-03-01","hours":12.50,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"support-given","job":"x","hours":12.50,"kinds":["x"],"site":"on","by":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"observation","job":"x","employerWord":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"stability-agreed","job":"x","level":"x","by":"2024-03-01","with":["x"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"stopped-working-told","job":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"returning-conversation","reason":"x","risk":"none","options":[{"way":"x","explained":true}],"complex":{"a":true},"aspects":{"a":true},"choice":"x","words":"x","present":["x"],"conversation":"r1","objective":"maintain","facts":"x","language":"x","copyGiven":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"notice-of-decision","about":"x","reasons":"x","lastDay":"2024-03-01","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"appeal","about":"x","way":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"status","status":"x","reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"exit-reported","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"need","need":"x","area":"x","rank":12.50,"emergent":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"need-judged","need":"x","state":"met","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contingency","contingency":"x","area":"child-care","plan":"x","backups":["x"],"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"contingency-used","contingency":"x","held":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"problem","problem":"x","kinds":["x"],"severity":"x","step":"x","by":"2024-03-01","crisis":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"problem-handled","problem":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"resource","resource":"x","name":"x","for":"x","directory":"x","phone":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"resource-used","resource":"x","worked":true,"by":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"skill","skill":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"job-site-visit","job":"x","employer":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"training-referral","referral":"x","to":"x","skill":"x","state":"referred","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"cash-assistance-started","reason":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"support-payment","payment":"x","category":"support","month":"2024-03","amount":12.50,"authorized":"2024-03-01","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"cap-raised","amount":12.50,"by":"x","until":"2024-03-01","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"message-consent","about":"x","address":"x","given":true,"note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"appointment","appointment":"x","at":"x","with":["x"],"place":"x","state":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"amendment-request","about":"x","words":"x","note":"n"}""",
        """{"id":"a","on":"2024-01-20","kind":"record-request","words":"x","note":"n"}""",
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
        Assert.Equal(Vocabulary<Kind>.Values, WithAllItsFields.Select(entry => Texts.ReadEntry(entry).Kind).Order());

    [Theory, MemberData(nameof(Entries))]
    public void No_field_is_left_out_here(string entry)
    {
        using var json = System.Text.Json.JsonDocument.Parse(entry);
        Assert.Equal(FieldsOf(Texts.ReadEntry(entry).Kind).Order(), json.RootElement.EnumerateObject().Select(field => field.Name).Order());
    }

    [Theory, MemberData(nameof(Entries))]
    public void The_kind_may_stand_last(string entry)
    {
        var kind = $"\"kind\":\"{Texts.ReadEntry(entry).Kind.JsonName()}\"";
        var moved = entry.Replace(kind + ",", "", StringComparison.Ordinal)[..^1] + "," + kind + "}";
        Assert.Equal(entry, Texts.Written(Texts.ReadEntry(moved)));
    }

    /// <summary>The fields as a defect says them: what is left over is answered with what was expected.</summary>
    private static string[] FieldsOf(Kind kind)
    {
        var defects = new List<Defect>();
        new CaseReader().ReadEntry(Encoding.UTF8.GetBytes($$"""{"kind":"{{kind.JsonName()}}","zzz":1}"""), defects);
        var unknown = Assert.Single(defects, defect => defect.Place == "zzz");
        return unknown.Message.Split("expected ")[1].Split(", ");
    }
}
