using System.Net;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Schema;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

public sealed class Entries_that_a_program_sends(OpenSite open)
{
    private const string Address = $"/api/cases/nebraska-vr/{People.Renata}/entries";

    [Fact]
    public async Task Are_answered_with_what_they_met_and_what_is_still_due()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, body) = await dana.Sends(Address, """{"on": "2024-11-20", "kind": "contact", "with": "client", "mode": "phone", "note": "Two openings."}""", "met");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Contains(body.GetProperty("met").EnumerateArray(), met => met.Text("rule") == "NE-PL-30" && met.Text("met") == "2024-11-20");
        Assert.Contains(body.GetProperty("stillDue").EnumerateArray(), due => due.Text("rule") == "NE-PL-32");
        Assert.Equal("dana", body.GetProperty("recorded")[0].Text("recordedBy"));
    }

    [Fact]
    public async Task Are_recorded_once_however_often_they_are_sent()
    {
        using var dana = await (await open.Get()).As("dana");
        const string Note = """[{"on": "2024-11-21", "kind": "task-note", "about": "scheduling", "note": "Tuesday at ten"}]""";

        var first = await dana.Sends(Address, Note, "once");
        var again = await dana.Sends(Address, Note, "once");
        var other = await dana.Sends(Address, Note.Replace("ten", "eleven", StringComparison.Ordinal), "once");

        Assert.Equal(first.Body.GetProperty("recorded")[0].GetProperty("seq").GetInt32(), again.Body.GetProperty("recorded")[0].GetProperty("seq").GetInt32());
        Assert.True(again.Body.GetProperty("again").GetBoolean());
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
    }

    [Fact]
    public async Task Are_refused_with_the_rule_and_what_is_missing()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, body) = await dana.Sends(Address, """{"on": "2024-11-20", "kind": "worksite-activity", "activity": "job-shadow"}""", "shadow");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var refusal = Assert.Single(body.GetProperty("refusals").EnumerateArray());
        Assert.Equal("NE-PL-11", refusal.Text("rule"));
        Assert.Equal("Placement Services", refusal.GetProperty("citation").Text("document"));
        Assert.NotEmpty(refusal.GetProperty("missing").EnumerateArray());
    }

    [Theory]
    [InlineData("""{"on": "2024-02-30", "kind": "contact", "with": "client", "mode": "phone", "note": "Two openings."}""", "on")]
    [InlineData("""[{"on": "2024-11-20", "kind": "staffing", "meeting": "win"}, {"on": "2024-11-20", "kind": "contact", "with": "client"}]""", "[1].mode")]
    [InlineData("""{"on": "2024-11-29", "kind": "staffing", "meeting": "win"}""", "on")]
    [InlineData("""[{"on": "2024-11-20", "kind": "staffing", "meeting": "win"}, {"on": "2024-11-29", "kind": "staffing", "meeting": "win"}]""", "[1].on")]
    [InlineData("""{"on": "2024-11-20", "kind": "staffing", "meeting": "win", "seq": 3}""", "seq")]
    public async Task Are_sent_back_with_the_place_of_the_mistake(string body, string place)
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, problem) = await dana.Sends(Address, body, "mistake");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(problem.GetProperty("errors").EnumerateObject(), error => error.Name == place);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("[] []")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task Are_sent_back_when_they_are_no_entries(string body)
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Equal(HttpStatusCode.BadRequest, (await dana.Sends(Address, body, "nonsense")).Status);
    }

    [Fact]
    public async Task Want_a_name_for_the_request()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, problem) = await dana.Sends(Address, """{"on": "2024-11-20", "kind": "staffing", "meeting": "win"}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty("Idempotency-Key", out _));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task Are_not_taken_from_another_site(string header, string value)
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Equal(HttpStatusCode.Forbidden, (await dana.Sends(Address, "[]", "foreign", (header, value))).Status);
    }

    [Theory]
    [InlineData("/api/cases/nebraska-vr/NE-99999/entries")]
    [InlineData($"/api/cases/nebraska-vr/{People.Odell}/entries")]
    [InlineData($"/api/cases/iowa-ivrs/{People.Iowan}/entries")]
    public async Task Meet_the_same_answer_for_no_case_and_for_one_out_of_reach(string address)
    {
        using var paul = await (await open.Get()).As("paul");

        var (status, problem) = await paul.Sends(address, """{"on": "2024-11-20", "kind": "profile-meeting"}""", "beyond");

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case"), (status, problem.Text("title")));
    }

    [Fact]
    public async Task Are_told_of_what_somebody_else_recorded_meanwhile()
    {
        using var dana = await (await open.Get()).As("dana");
        const string Stable = """{"on": "2024-11-20", "kind": "stability-reached", "job": "j1"}""";
        var read = await dana.GetAsync($"/api/cases/nebraska-vr/{People.Renata}", TestContext.Current.CancellationToken);
        await dana.Sends(Address, Stable, "theirs");

        var (status, problem) = await dana.Sends(Address, Stable, "mine", ("If-Match", read.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("stability-reached", problem.GetProperty("theirs")[0].Text("kind"));
    }
}

public sealed class A_case_that_a_program_reads(OpenSite open)
{
    [Fact]
    public async Task Is_a_case_file_and_the_reading_is_on_record()
    {
        // A site of its own: at one instant of the standing clock a person reads a case once.
        await using var site = await Site.Open();
        using var howard = await site.As("howard");

        var file = await (await howard.GetAsync($"/api/cases/nebraska-vr/{People.Marisol}", TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(People.Marisol, new CaseReader().Read(file, [])!.Number);
        // It is written a moment later, together with others.
        await using var scope = site.App.Services.CreateAsyncScope();
        var reads = scope.ServiceProvider.GetRequiredService<CaseworkDb>().Reads.Where(read => read.Case == People.Marisol && read.Staff == "howard" && read.What == $"/api/cases/nebraska-vr/{People.Marisol}");
        for (var tries = 0; tries < 100 && !await reads.AnyAsync(TestContext.Current.CancellationToken); tries++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.True(await reads.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("lena", People.Marisol, HttpStatusCode.Forbidden)]
    [InlineData("paul", People.Marisol, HttpStatusCode.NotFound)]
    [InlineData("paul", "NE-99999", HttpStatusCode.NotFound)]
    [InlineData("ivan", People.Marisol, HttpStatusCode.NotFound)]
    [InlineData("iris", People.Marisol, HttpStatusCode.Forbidden)]
    public async Task Stays_with_those_whose_it_is(string who, string number, HttpStatusCode expected)
    {
        using var caller = await (await open.Get()).As(who);

        using var answer = await caller.GetAsync($"/api/cases/nebraska-vr/{number}", TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.DoesNotContain("Quintana", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_read_by_nobody_and_a_program_is_answered_as_one()
    {
        using var nobody = (await open.Get()).Nobody();

        using var answer = await nobody.GetAsync($"/api/cases/nebraska-vr/{People.Marisol}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Shows_a_provider_nothing_of_the_staffs_own_notes()
    {
        using var paul = await (await open.Get()).As("paul");

        var file = await paul.GetStringAsync($"/api/cases/nebraska-vr/{People.Renata}", TestContext.Current.CancellationToken);

        Assert.Contains("employment-started", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"contact\"", file, StringComparison.Ordinal);
    }
}

public sealed class A_case_file_sent_to_be_evaluated(OpenSite open)
{
    private const string Ana = """
        {"agency": "nebraska-vr", "case": "NE-1", "entries": [
          {"on": "2024-01-20", "kind": "plan-approved", "goal": "Retail sales", "services": ["job-search-assistance"]},
          {"on": "2024-02-01", "kind": "referral-opened", "to": "placement"},
          {"on": "2024-02-05", "kind": "contact", "with": "client", "mode": "email"}]}
        """;

    [Fact]
    public async Task Is_answered_as_the_engine_answers()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, body) = await dana.Sends("/api/evaluate?asOf=2024-03-01", Ana);

        Assert.Equal((HttpStatusCode.OK, "2024-03-01"), (status, body.Text("asOf")));
        Assert.Contains(body.GetProperty("obligations").EnumerateArray(), owed => (owed.Text("rule"), owed.Text("due"), owed.Text("state")) == ("NE-PL-03", "2024-02-12", "overdue"));
    }

    [Fact]
    public async Task Is_looked_at_from_today_where_the_agency_is()
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Equal("2024-11-22", (await dana.Sends("/api/evaluate", Ana)).Body.Text("asOf"));
    }

    [Fact]
    public async Task Comes_back_with_every_defect_by_its_place()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, problem) = await dana.Sends("/api/evaluate", Ana.Replace("2024-02-05", "2024-02-30", StringComparison.Ordinal).Replace("placement", "plaecment", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["entries[1].to", "entries[2].on"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("yesterday")]
    [InlineData("1024-01-01")]
    public async Task Wants_a_day_that_there_is(string asOf)
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Equal(HttpStatusCode.BadRequest, (await dana.Sends($"/api/evaluate?asOf={asOf}", Ana)).Status);
    }
}
