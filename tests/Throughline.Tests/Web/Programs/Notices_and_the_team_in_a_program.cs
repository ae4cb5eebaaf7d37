using System.Net;
using Throughline.Casework.Access;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Programs;

public sealed class Notices_and_the_team_in_a_program
{
    private const string Concern = """{"on": "2024-11-21", "kind": "concern-raised", "concern": "lateness", "by": "employer", "note": "Twice late this week."}""";

    private static async Task<string> Raised(Site site)
    {
        using var howard = await site.AsProgramOf("howard");
        Assert.Equal(HttpStatusCode.Created, (await howard.Sends($"/api/cases/nebraska-vr/{People.Renata}/entries", Concern, "concern")).Status);
        using var dana = await site.AsProgramOf("dana");
        return (await dana.Reads("/api/notices")).GetProperty("unread").EnumerateArray().Single(notice => notice.Text("about") == "concern-raised").Text("id");
    }

    [Fact]
    public async Task A_notice_says_what_happened_and_where_it_is_answered_and_is_marked_as_read()
    {
        await using var site = await Site.Open();
        var id = await Raised(site);
        using var dana = await site.AsProgramOf("dana");

        var (status, notice) = await dana.Sends($"/api/notices/{id}/read", "{}");

        Assert.Equal((HttpStatusCode.OK, People.Renata, "NE-PL-33"), (status, notice.Text("case"), notice.Text("rule")));
        Assert.Contains("concern-answered", notice.GetProperty("answer").Text("page"), StringComparison.Ordinal);
        var list = await dana.Reads("/api/notices");
        Assert.DoesNotContain(list.GetProperty("unread").EnumerateArray(), each => each.Text("id") == id);
        Assert.Contains(list.GetProperty("read").EnumerateArray(), each => each.Text("id") == id);
    }

    [Fact]
    public async Task Notices_are_not_anothers_to_read()
    {
        await using var site = await Site.Open();
        var id = await Raised(site);
        using var howard = await site.AsProgramOf("howard");

        Assert.Equal(HttpStatusCode.NotFound, (await howard.Sends($"/api/notices/{id}/read", "{}")).Status);
        Assert.DoesNotContain((await howard.Reads("/api/notices")).GetProperty("unread").EnumerateArray(), each => each.Text("id") == id);
    }

    [Fact]
    public async Task All_that_the_list_held_are_marked_and_nothing_that_came_since()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var upTo = (await dana.Reads("/api/notices")).Text("upTo");
        site.Clock.Forward(TimeSpan.FromMinutes(1));
        var later = await Raised(site);

        Assert.Equal(["upTo"], (await dana.Sends("/api/notices/read", """{"upTo": "yesterday"}""")).Body.Places());
        await dana.Sends("/api/notices/read", $$"""{"upTo": "{{upTo}}"}""");

        Assert.Equal(later, Assert.Single((await dana.Reads("/api/notices")).GetProperty("unread").EnumerateArray()).Text("id"));
    }

    [Fact]
    public async Task Cases_move_and_what_stays_behind_is_named()
    {
        await using var site = await Site.Open();
        await People.Hire(site.App.Services, new Actor("olga", "nebraska-vr", "Olga Brand", Role.PlacementSpecialist) { Office = "Omaha" });
        using var sara = await site.AsProgramOf("sara");
        Assert.Contains((await sara.Reads("/api/staff")).GetProperty("staff").EnumerateArray(), each => (each.Text("id"), each.Text("part")) == ("olga", "specialist"));

        var (status, moved) = await sara.Sends("/api/team/moves", $$"""{"part": "specialist", "from": "dana", "to": "olga", "cases": ["{{People.Marisol}}", "{{People.Odell}}"]}""");

        Assert.Equal((HttpStatusCode.OK, People.Marisol, People.Odell), (status, moved.GetProperty("moved")[0].GetString(), moved.GetProperty("left")[0].GetString()));
        using var olga = await site.AsProgramOf("olga");
        Assert.Contains((await olga.Reads("/api/notices")).GetProperty("unread").EnumerateArray(), notice => notice.Text("about") == "case-assigned");
        var team = await sara.Reads("/api/team");
        Assert.Equal(1, team.GetProperty("people").EnumerateArray().Single(person => person.Text("name") == "Olga Brand").GetProperty("cases").GetInt32());
    }

    [Theory]
    [InlineData("""{"part": "driver", "to": "dana", "cases": ["NE-20388"]}""", "part")]
    [InlineData("""{"part": "specialist", "from": "dana", "to": "howard", "cases": ["NE-20388"]}""", "to")]
    [InlineData("""{"part": "specialist", "from": "dana", "to": "dana", "cases": ["NE-20388"]}""", "to")]
    [InlineData("""{"part": "specialist", "from": "dana", "to": "olga", "cases": []}""", "cases")]
    [InlineData("""{"part": "specialist", "cases": "NE-20388"}""", "cases")]
    public async Task A_move_that_cannot_be_comes_back_with_its_field(string body, string place)
    {
        await using var site = await Site.Open();
        using var sara = await site.AsProgramOf("sara");

        var (status, problem) = await sara.Sends("/api/team/moves", body);

        Assert.Equal((HttpStatusCode.BadRequest, place), (status, Assert.Single(problem.Places())));
    }
}
