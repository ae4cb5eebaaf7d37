using System.Net;

namespace Throughline.Tests.Web.Programs;

public sealed class What_a_program_sends_is_read_like_a_page
{
    private const string Cases = "/api/cases/nebraska-vr";

    [Theory]
    [InlineData("..")]
    [InlineData("new")]
    [InlineData("a/b")]
    [InlineData("<b>")]
    [InlineData("ne-20388")]
    [InlineData("NE-20388x")]
    [InlineData("NE-")]
    [InlineData("NE-0")]
    [InlineData("NE-00000")]
    [InlineData("NE-99999999999")]
    [InlineData("NE 30001")]
    [InlineData("WI-30001")]
    [InlineData("30001")]
    [InlineData("ＮＥ-30001")]
    public async Task A_case_number_of_another_form_is_refused_at_its_field(string number)
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");
        var (status, problem) = await howard.Sends(Cases, $$"""{"given": "Lotte", "family": "Amsel", "case": "{{number}}"}""", "k");
        Assert.Equal((HttpStatusCode.BadRequest, "case"), (status, Assert.Single(problem.Places())));
        Assert.Contains("NE-00001", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("given", """{"given": "A\u0000na", "family": "Amsel"}""")]
    [InlineData("family", """{"given": "Ana", "family": "\u202Elesma"}""")]
    [InlineData("given", """{"given": "A\ud800na", "family": "Amsel"}""")]
    [InlineData("reach", """{"given": "Ana", "family": "Amsel", "reach": "a\u0007b"}""")]
    [InlineData("phone", """{"given": "Ana", "family": "Amsel", "phone": "12"}""")]
    public async Task A_person_with_what_no_record_keeps_is_refused_at_its_field(string field, string body)
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");
        var (status, problem) = await howard.Sends(Cases, body, "k");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(field, problem.Places());
    }

    [Fact]
    public async Task One_name_is_enough()
    {
        await using var site = await Site.Open();
        using var howard = await site.AsProgramOf("howard");
        Assert.Equal(HttpStatusCode.Created, (await howard.Sends(Cases, """{"family": "Sukarno"}""", "k")).Status);
    }

    [Fact]
    public async Task An_entry_with_what_no_record_keeps_is_refused_at_its_field_and_a_search_too()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var (status, problem) = await dana.Sends($"{Cases}/{People.Marisol}/entries", """{"on": "2024-11-22", "kind": "task-note", "about": "other", "note": "a\u0000b"}""", "k");
        Assert.Equal((HttpStatusCode.BadRequest, "note"), (status, Assert.Single(problem.Places())));
        Assert.Equal(HttpStatusCode.BadRequest, (await dana.Asks(HttpMethod.Get, "/api/occupations?q=a%00b", null)).Status);
    }

    [Fact]
    public async Task What_is_unlikely_is_asked_and_taken_from_who_is_sure()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        const string Job = """{"on": "2024-11-20", "kind": "employment-started", "job": "j9", "employer": "Diner", "title": "Server", "hourlyWage": 2.13, "weeklyHours": 20, "supported": false, "permanent": true, "competitive": true, "integrated": true}""";
        var (status, problem) = await dana.Sends($"{Cases}/{People.Marisol}/entries", Job, "k");
        Assert.Equal((HttpStatusCode.BadRequest, "hourlyWage"), (status, Assert.Single(problem.Places())));
        Assert.Contains("?sure=true", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await dana.Sends($"{Cases}/{People.Marisol}/entries?sure=true", Job, "k")).Status);
    }
}
