using System.Net;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Programs;

[Implements("NE-PL-16")]
[Implements("NE-PL-17")]
public sealed class Employers_that_a_program_keeps
{
    private const string Foods = """{"name": "Platte Valley Foods", "phone": "308 555 0177"}""";

    private static async Task<string> IdOf(HttpClient program, string name) =>
        (await program.Reads($"/api/employers?q={Uri.EscapeDataString(name)}")).GetProperty("employers").EnumerateArray().Single(each => each.Text("name") == name).Text("id");

    [Fact]
    public async Task Are_found_by_name_by_status_and_by_likeness()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        Assert.Equal(["Platt Valley Feed and Seed", "Platte Valley Foods, Inc."], (await dana.Reads("/api/employers?q=valley")).GetProperty("employers").EnumerateArray().Select(each => each.Text("name")));
        Assert.Equal(1, (await dana.Reads("/api/employers?q=valley&status=active")).GetProperty("total").GetInt32());
        var likely = (await dana.Reads("/api/employers/like?name=Platte%20Valley%20Foods&phone=3085550177")).GetProperty("likely")[0];
        Assert.Equal(["same name", "same telephone"], likely.GetProperty("because").EnumerateArray().Select(because => because.GetString()));
        Assert.Equal(["status"], (await dana.Asks(HttpMethod.Get, "/api/employers?status=asleep", null)).Body.Places());
    }

    [Fact]
    public async Task Are_not_added_beside_a_likely_one_until_it_is_said_what_they_are()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var (status, problem) = await dana.Sends("/api/employers", Foods, "1");
        Assert.Equal((HttpStatusCode.Conflict, "Platte Valley Foods, Inc."), (status, problem.GetProperty("likely")[0].GetProperty("employer").Text("name")));

        var branch = await dana.Sends("/api/employers", Foods.Replace("}", ", \"beside\": \"branch\"}", StringComparison.Ordinal), "2");
        Assert.Equal(HttpStatusCode.Created, branch.Status);
        var noted = await dana.Reads($"/api/employers/{branch.Body.GetProperty("employer").Text("id")}");
        Assert.Equal("Another branch of Platte Valley Foods, Inc..", noted.GetProperty("contacts")[0].Text("note"));
    }

    [Fact]
    public async Task Take_the_place_of_the_one_whose_new_owner_they_are()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var old = await IdOf(dana, "Platte Valley Foods, Inc.");

        await dana.Sends("/api/employers", Foods.Replace("}", ", \"beside\": \"owner\"}", StringComparison.Ordinal), "owner");

        Assert.Equal("inactive", (await dana.Reads($"/api/employers/{old}")).GetProperty("employer").Text("status"));
    }

    [Fact]
    public async Task Are_added_once_and_a_note_is_kept_once_under_one_key()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        const string Clinic = """{"name": "Elkhorn Clinic", "status": "active"}""";
        const string Note = """{"on": "2024-11-20", "occasion": "job-lead", "with": "Joan Tillery", "note": "Two openings"}""";

        var first = await dana.Sends("/api/employers", Clinic, "clinic");
        var again = await dana.Sends("/api/employers", Clinic, "clinic");
        var id = first.Body.GetProperty("employer").Text("id");
        Assert.Equal((HttpStatusCode.Created, id, true), (again.Status, again.Body.GetProperty("employer").Text("id"), again.Body.GetProperty("again").GetBoolean()));
        Assert.Equal(HttpStatusCode.Conflict, (await dana.Sends("/api/employers", """{"name": "Another"}""", "clinic")).Status);

        await dana.Sends($"/api/employers/{id}/contacts", Note, "note");
        await dana.Sends($"/api/employers/{id}/contacts", Note, "note");
        Assert.Equal("Two openings", Assert.Single((await dana.Reads($"/api/employers/{id}")).GetProperty("contacts").EnumerateArray()).Text("note"));
    }

    [Theory]
    [InlineData("""{"on": "2024-11-29", "occasion": "job-lead", "note": "Tomorrow"}""", "on")]
    [InlineData("""{"on": "soon", "occasion": "lunch", "note": "x"}""", "occasion,on")]
    [InlineData("""{"on": "2024-11-20", "occasion": "conversation", "note": " "}""", "note")]
    public async Task Keep_no_note_that_cannot_be_so(string body, string places)
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var id = await IdOf(dana, "PVF Distribution");

        var (status, problem) = await dana.Sends($"/api/employers/{id}/contacts", body, "note");

        Assert.Equal((HttpStatusCode.BadRequest, places), (status, string.Join(",", problem.Places().Order(StringComparer.Ordinal))));
    }

    [Fact]
    public async Task Are_changed_as_they_were_read_or_not_at_all()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var address = $"/api/employers/{await IdOf(dana, "PVF Distribution")}";
        var (_, _, read) = await dana.Asks(HttpMethod.Get, address, null);
        var tag = ("If-Match", read.Headers.ETag!.ToString());
        const string Active = """{"name": "PVF Distribution", "status": "active", "phone": "(308) 555-0177", "city": "Kearney"}""";

        Assert.Equal(["If-Match"], (await dana.Puts(address, Active)).Body.Places());
        Assert.Equal(["status"], (await dana.Puts(address, """{"name": "PVF Distribution"}""", tag)).Body.Places());
        Assert.Equal("active", (await dana.Puts(address, Active, tag)).Body.GetProperty("employer").Text("status"));
        var (status, problem) = await dana.Puts(address, Active.Replace("Kearney", "Minden", StringComparison.Ordinal), tag);
        Assert.Equal((HttpStatusCode.Conflict, "Kearney"), (status, problem.GetProperty("employer").Text("city")));
    }

    [Fact]
    public async Task Are_linked_and_the_link_is_taken_back()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var (twin, one) = (await IdOf(dana, "PVF Distribution"), await IdOf(dana, "Platte Valley Foods, Inc."));
        var sameAs = $"/api/employers/{twin}/same-as";

        Assert.Equal(["into"], (await dana.Puts(sameAs, $$"""{"into": "{{twin}}"}""")).Body.Places());
        Assert.Equal(HttpStatusCode.OK, (await dana.Puts(sameAs, $$"""{"into": "{{one}}"}""")).Status);
        Assert.Equal(one, (await dana.Reads($"/api/employers/{twin}")).Text("sameAs"));
        Assert.Equal("PVF Distribution", (await dana.Reads($"/api/employers/{one}")).GetProperty("merged")[0].Text("name"));
        using var howard = await site.AsProgramOf("howard");
        Assert.Equal(HttpStatusCode.Forbidden, (await howard.Asks(HttpMethod.Delete, sameAs, null)).Status);
        Assert.Equal(HttpStatusCode.OK, (await dana.Asks(HttpMethod.Delete, sameAs, null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Asks(HttpMethod.Delete, sameAs, null)).Status);
    }

    [Fact]
    public async Task Name_a_case_only_to_those_who_may_read_it()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        using var lena = await site.AsProgramOf("lena");
        var (_, made) = await dana.Sends("/api/employers", """{"name": "Loup River Millwork"}""", "mill");
        var address = $"/api/employers/{made.GetProperty("employer").Text("id")}";

        Assert.Equal(People.Renata, (await dana.Reads(address)).GetProperty("happened")[0].Text("case"));
        Assert.Null((await lena.Reads(address)).GetProperty("happened")[0].GetProperty("case").GetString());
    }
}
