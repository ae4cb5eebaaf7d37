using System.Net;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

/// <summary>Renata is at work; her plan lists job search assistance, and she was not asked about employers.</summary>
[Implements("NE-PL-01")]
[Implements("NE-PL-14")]
[Implements("NE-PL-15")]
public sealed class Placement_through_the_API(OpenSite open)
{
    private const string Address = $"/api/cases/nebraska-vr/{People.Renata}/entries";

    [Theory]
    [InlineData("""{"on": "2024-11-20", "kind": "contact", "with": "employer", "mode": "phone", "employer": "County Annex", "note": "Asked for openings.", "advocacy": ["opening"]}""", "NE-PL-14", "Advocacy with Employers", "record what they permit")]
    [InlineData("""{"on": "2024-11-20", "kind": "referral-opened", "to": "placement", "clientReady": false}""", "NE-PL-01", "Procedure 1", "once they are")]
    public async Task Is_refused_as_on_a_page_with_rule_paragraph_and_way_out(string body, string rule, string section, string wayOut)
    {
        using var howard = await (await open.Get()).As("howard");
        var (status, answer) = await howard.Sends(Address, body, "refused-" + rule);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var refusal = Assert.Single(answer.GetProperty("refusals").EnumerateArray());
        Assert.Equal((rule, section), (refusal.Text("rule"), refusal.GetProperty("citation").Text("section")));
        Assert.Contains(wayOut, Assert.Single(refusal.GetProperty("missing").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_the_kinds_of_advocacy_letter_by_letter()
    {
        using var howard = await (await open.Get()).As("howard");
        var (status, answer) = await howard.Sends(Address, """{"on": "2024-11-20", "kind": "contact", "with": "employer", "mode": "phone", "advocacy": ["Opening"]}""", "letters");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(answer.GetProperty("errors").TryGetProperty("advocacy[0]", out _), answer.GetRawText());
    }
}
