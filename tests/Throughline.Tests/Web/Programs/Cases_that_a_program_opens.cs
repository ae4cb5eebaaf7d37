using System.Net;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Schema;
using Throughline.Policy.Rules;
using Throughline.Tests.Web.PostEmployment;

namespace Throughline.Tests.Web.Programs;

public sealed class Cases_that_a_program_opens
{
    private const string Address = "/api/cases/nebraska-vr";
    private const string Lotte = """{"given": "Lotte", "family": "Amsel", "born": "1991-05-06", "counselor": "howard", "specialist": "dana"}""";

    [Fact]
    public async Task Get_the_next_number_belong_to_the_callers_office_and_tell_who_has_them()
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");

        var (status, body, answer) = await howard.Asks(HttpMethod.Post, Address, Lotte, ("Idempotency-Key", "lotte"));

        Assert.Equal((HttpStatusCode.Created, "NE-20403"), (status, body.Text("case")));
        Assert.Equal($"{Address}/NE-20403", answer.Headers.Location!.ToString());
        Assert.Equal("Amsel", (await howard.Reads(answer.Headers.Location.ToString())).GetProperty("person").Text("family"));
        using var dana = await site.AsProgramOf("dana");
        Assert.Contains((await dana.Reads("/api/notices")).GetProperty("unread").EnumerateArray(), notice => (notice.Text("about"), notice.Text("case")) == ("case-assigned", "NE-20403"));
        await using var scope = site.App.Services.CreateAsyncScope();
        Assert.Equal("Omaha", (await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Cases.SingleAsync(opened => opened.Number == "NE-20403", TestContext.Current.CancellationToken)).Office);
    }

    [Fact]
    public async Task Are_opened_once_however_often_they_are_asked_for_under_one_key()
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");
        using var sara = await site.AsProgramOf("sara");

        var first = await howard.Sends(Address, Lotte, "k");
        var again = await howard.Sends(Address, Lotte, "k");
        var other = await howard.Sends(Address, Lotte.Replace("Lotte", "Lena", StringComparison.Ordinal), "k");
        // Each names their own requests; Sara's finds who is known.
        var hers = await sara.Sends(Address, Lotte, "k");

        Assert.Equal((first.Body.Text("case"), true), (again.Body.Text("case"), again.Body.GetProperty("again").GetBoolean()));
        Assert.Equal((HttpStatusCode.Conflict, "This Idempotency-Key was used for another request"), (other.Status, other.Body.Text("title")));
        Assert.Equal((HttpStatusCode.Conflict, "Lotte Amsel"), (hers.Status, hers.Body.GetProperty("known")[0].Text("name")));
    }

    [Fact]
    public async Task Are_not_opened_for_somebody_known_unless_it_is_somebody_else()
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");
        const string Marisol = """{"given": "Marisol", "family": "Quintana-Webb"}""";

        var (status, known) = await howard.Sends(Address, Marisol, "1");
        Assert.Equal((HttpStatusCode.Conflict, People.Marisol), (status, known.GetProperty("known")[0].Text("case")));

        Assert.Equal(HttpStatusCode.Created, (await howard.Sends(Address, Marisol.Replace("}", ", \"noneOfThese\": true}", StringComparison.Ordinal), "2")).Status);
    }

    [Theory]
    [InlineData("""{"given": " ", "born": "2999-01-01", "counselor": "ivan", "specialist": "felix"}""", "born,counselor,family,specialist")]
    [InlineData("""{"given": "Lotte", "family": "Amsel", "counselor": "lena"}""", "counselor")]
    [InlineData("""{"given": "Lotte", "family": "Amsel", "born": "2024-02-30"}""", "born")]
    [InlineData("""{"given": "Lotte", "family": "Amsel", "case": "NE-20388"}""", "case")]
    [InlineData("""{"given": 7, "family": "Amsel", "office": "Lincoln"}""", "given,office")]
    [InlineData("""{"given": "Lotte", "given": "Lena", "family": "Amsel"}""", "")]
    [InlineData("""{"given": "Lotte", """, "line 1, byte 20")]
    [InlineData("[]", "")]
    public async Task Come_back_with_every_mistake_at_its_field(string body, string places)
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");

        var (status, problem) = await howard.Sends(Address, body, "mistaken");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(places, string.Join(",", problem.Places().Order(StringComparer.Ordinal)));
        // A key under which nothing was made is free.
        Assert.Equal(HttpStatusCode.Created, (await howard.Sends(Address, Lotte, "mistaken")).Status);
    }

    [Fact]
    public async Task Want_a_key()
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");

        Assert.Equal(["Idempotency-Key"], (await howard.Sends(Address, Lotte)).Body.Places());
    }

    [Fact]
    public async Task Follow_an_earlier_one_once_it_was_determined_so()
    {
        await using var site = await Site.Open();
        var earlier = await AfterClosure.ACase(site);
        using var howard = await site.AsProgramOf("howard");
        var next = $"{Address}/{earlier}/next";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await howard.Sends(next, "{}")).Status);
        Assert.Equal(HttpStatusCode.Created, (await howard.Sends($"{Address}/{earlier}/entries", """
            [{"on": "2024-11-20", "kind": "post-employment-requested", "objective": "advance"},
             {"on": "2024-11-21", "kind": "determination", "about": "post-employment", "outcome": "new-case", "note": "Needs training of two years"}]
            """, "determined")).Status);

        var first = await howard.Sends(next, "{}");
        var again = await howard.Sends(next, "{}");

        Assert.Equal((HttpStatusCode.Created, first.Body.Text("case")), (first.Status, again.Body.Text("case")));
        Assert.Contains(earlier, (await howard.Reads($"{Address}/{first.Body.Text("case")}")).GetProperty("entries")[0].Text("note"), StringComparison.Ordinal);
    }
}
