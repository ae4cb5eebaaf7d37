using System.Net;
using System.Text.Json;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Programs;

/// <summary>Marisol's last contact was on November 12, her weekly contact three days late; the client has not been asked about employers.</summary>
public sealed class What_a_program_supposes(OpenSite open)
{
    private const string Address = $"/api/cases/nebraska-vr/{People.Marisol}/what-if";

    private static JsonElement Weekly(JsonElement supposed) => !supposed.TryGetProperty("dates", out _) ? throw new Xunit.Sdk.XunitException(supposed.ToString()) : supposed.GetProperty("dates").EnumerateArray().First(row => row.Text("rule") == "NE-PL-03" && row.GetProperty("changed").GetBoolean());

    [Fact]
    public async Task Moves_dates_and_keeps_nothing()
    {
        using var dana = await (await open.Get()).As("dana");
        var before = (await dana.Reads($"/api/cases/nebraska-vr/{People.Marisol}")).GetProperty("entries").GetArrayLength();

        var (status, supposed) = await dana.Sends(Address, """{"happens": {"on": "2024-11-22", "kind": "contact", "with": "client", "mode": "phone"}}""");

        Assert.Equal(HttpStatusCode.OK, status);
        var weekly = Weekly(supposed);
        Assert.Equal(("2024-11-19", "overdue"), (weekly.GetProperty("was").Text("due"), weekly.GetProperty("was").Text("state")));
        Assert.Contains(supposed.GetProperty("after").GetProperty("obligations").EnumerateArray(), owed => (owed.Text("rule"), owed.Text("due"), owed.Text("state")) == ("NE-PL-03", "2024-11-29", "open"));
        Assert.Empty(supposed.GetProperty("refusals").EnumerateArray());
        Assert.Equal(before, (await dana.Reads($"/api/cases/nebraska-vr/{People.Marisol}")).GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task Moves_an_entry_to_another_day_or_takes_it_away()
    {
        using var dana = await (await open.Get()).As("dana");

        var moved = (await dana.Sends(Address, """{"moves": [{"entry": "e3", "to": "2024-11-18"}]}""")).Body;
        var removed = (await dana.Sends(Address, """{"removes": ["e3"]}""")).Body;

        Assert.Equal(("2024-11-19", "2024-11-25"), (Weekly(moved).GetProperty("was").Text("due"), Weekly(moved).GetProperty("now").Text("due")));
        Assert.Equal("2024-11-12", Weekly(removed).GetProperty("now").Text("due"));
    }

    [Fact]
    public async Task Sees_days_ahead_from_the_latest_of_them()
    {
        using var dana = await (await open.Get()).As("dana");

        var (_, supposed) = await dana.Sends(Address, """{"happens": [{"on": "2024-12-03", "kind": "contact", "with": "client", "mode": "phone"}]}""");

        Assert.Equal(("2024-12-03", "2024-12-03"), (supposed.Text("asOf"), supposed.GetProperty("before").Text("asOf")));
    }

    [Theory]
    [InlineData("""{"on": "2024-11-22", "kind": "contact", "with": "employer", "mode": "phone", "employer": "County Annex"}""", "NE-PL-14")]
    [InlineData("""{"on": "2024-11-22", "kind": "referral-opened", "to": "placement", "clientReady": false}""", "NE-PL-01")]
    [InlineData("""{"on": "2024-11-22", "kind": "worksite-activity", "activity": "job-shadow"}""", "NE-PL-11")]
    public async Task Says_what_the_record_would_not_let_in_beyond_gates_and_findings_too(string entry, string rule)
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, supposed) = await dana.Sends(Address, $$"""{"happens": [{{entry}}]}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(supposed.GetProperty("refusals").EnumerateArray(), refusal => refusal.Text("rule") == rule && refusal.GetProperty("missing").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Says_so_on_the_page_as_well()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        using var program = await site.AsProgramOf("dana");
        await program.Sends($"/api/cases/nebraska-vr/{People.Marisol}/entries", """{"on": "2024-11-20", "kind": "permission", "for": "employer-advocacy", "scope": "none"}""", "none");

        Assert.Contains("the client declined contact with employers", await dana.Sees($"/cases/{People.Marisol}/what-if?suppose=employer&on=2024-11-22"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"happens": [{"on": "2024-02-30", "kind": "contact", "with": "client", "mode": "phone"}]}""", "happens[0].on")]
    [InlineData("""{"happens": {"on": "2024-11-22", "kind": "contact", "with": "client"}}""", "happens.mode")]
    [InlineData("""{"moves": [{"entry": "99", "to": "2024-11-18"}]}""", "moves[0].entry")]
    [InlineData("""{"moves": [{"entry": "e3"}]}""", "moves[0].to")]
    [InlineData("""{"removes": ["99"]}""", "removes")]
    [InlineData("""{"happens": [{"on": "2024-11-22", "kind": "correction", "corrects": "99", "reason": "x"}]}""", "happens")]
    public async Task Wants_what_there_can_be(string body, string place)
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, problem) = await dana.Sends(Address, body);

        Assert.True(status == HttpStatusCode.BadRequest, problem.ToString());
        Assert.Equal(place, Assert.Single(problem.Places()));
    }
}
