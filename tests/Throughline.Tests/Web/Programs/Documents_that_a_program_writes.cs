using System.Net;
using System.Text.Json;
using Throughline.Policy.Agencies;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Programs;

/// <summary>Marisol is in job search since November 5 and has no Job Search Agreement yet; today is November 22, 2024.</summary>
[Implements("ALL-03")]
[Implements("NE-PL-08")]
public sealed class Documents_that_a_program_writes
{
    private const string Case = $"/api/cases/nebraska-vr/{People.Marisol}";
    private const string Draft = $"{Case}/drafts/job-search-agreement";

    private static string Agreed(string parameters, bool forSignature = true) => JsonSerializer.Serialize(new
    {
        answers = new
        {
            clientDoes = "Five applications a week", specialistDoes = "Calls two employers a week", services = "Job search assistance", weeklyContact = "Tuesdays by text", format = "individual", parameters,
            barriers = "No car: bus lines only", advocacy = "established-only",
        },
        forSignature,
    });

    private static async Task<string> Hash(HttpClient program) => (await program.Reads(Draft)).Text("hash");

    private static string AsClient(string hash, string name = "Marisol Quintana-Webb", bool beside = true) => JsonSerializer.Serialize(new { role = "client", name, staffBeside = beside, hash });

    private static string AsSpecialist(string hash) => JsonSerializer.Serialize(new { role = "placement-specialist", hash });

    private static async Task<int> Signed(HttpClient program, string parameters)
    {
        Assert.Equal(HttpStatusCode.OK, (await program.Puts(Draft, Agreed(parameters))).Status);
        var hash = await Hash(program);
        Assert.Equal(HttpStatusCode.OK, (await program.Sends(Draft + "/sign", AsClient(hash))).Status);
        var (status, recorded) = await program.Sends(Draft + "/sign", AsSpecialist(hash));
        Assert.True(status == HttpStatusCode.Created, recorded.ToString());
        return recorded.GetProperty("recorded")[0].GetProperty("seq").GetInt32();
    }

    [Fact]
    public async Task Are_told_of_by_their_type_alone()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var told = await dana.Reads("/api/documents/nebraska-vr");

        foreach (var type in Packs.Nebraska.Documents)
        {
            var document = told.GetProperty("documents").EnumerateArray().Single(each => each.Text("document") == type.Key);
            Assert.Equal(type.Sections.Select(section => (section.Name, section.Label, section.Required)), document.GetProperty("sections").EnumerateArray().Select(section => (section.Text("section"), section.Text("label"), section.GetProperty("required").GetBoolean())));
            var schema = document.GetProperty("schema");
            Assert.Equal(type.Sections.Where(section => section.Required).Select(section => section.Name), schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            foreach (var section in type.Sections.Where(section => section.Options.Count > 0))
            {
                var shape = schema.GetProperty("properties").GetProperty(section.Name);
                var words = (section.How == AnswerForm.ByAnyOf ? shape.GetProperty("items") : shape).GetProperty("oneOf");
                Assert.Equal(section.Options.Select(option => option.Word), words.EnumerateArray().Select(word => word.Text("const")));
            }
        }

        Assert.Equal("Job Facts Guide", (await dana.Reads("/api/documents/nebraska-vr/job-facts-guide")).Text("title"));
        Assert.Equal(Packs.Kansas.Documents.Select(type => type.Key), (await dana.Reads("/api/documents/kansas-dcf")).GetProperty("documents").EnumerateArray().Select(each => each.Text("document")));
    }

    [Fact]
    public async Task Ask_for_a_kind_of_work_by_its_code_which_is_found_by_its_title()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var section = (await dana.Reads("/api/documents/nebraska-vr/ipe-amendment")).GetProperty("sections").EnumerateArray().Single(each => each.Text("section") == "socCode");
        var found = (await dana.Reads("/api/occupations?q=retail%20sales")).GetProperty("occupations");

        Assert.Equal("soc-code", section.Text("value"));
        Assert.Contains(found.EnumerateArray(), each => each.Text("code") == "41-2031");
        Assert.Equal(["q"], (await dana.Asks(HttpMethod.Get, "/api/occupations", null)).Body.Places());
    }

    [Fact]
    public async Task Begin_with_what_the_file_knows_and_say_what_is_left()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var draft = await dana.Reads(Draft);

        Assert.Equal(JsonValueKind.Null, draft.GetProperty("keptAt").ValueKind);
        Assert.Contains("job search assistance", draft.GetProperty("answers").Text("services"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(draft.GetProperty("left").EnumerateArray(), left => (left.Text("section"), left.Text("wrong")) == ("barriers", "Not answered yet."));
        Assert.DoesNotContain(draft.GetProperty("left").EnumerateArray(), left => left.Text("section") == "services");
    }

    [Fact]
    public async Task Are_the_same_draft_as_in_the_editor()
    {
        await using var site = await Site.Open();
        using var program = await site.AsProgramOf("dana");
        using var dana = await site.As("dana");

        await program.Puts(Draft, """{"answers": {"clientDoes": "Five applications a week", "format": "individual"}}""");
        const string Page = $"/cases/{People.Marisol}/documents/job-search-agreement";
        Assert.Contains("Five applications a week", await dana.Sees(Page), StringComparison.Ordinal);
        await dana.Fills(Page, Page, ("clientDoes", "Six applications a week"), ("act", "save"));

        Assert.Equal("Six applications a week", (await program.Reads(Draft)).GetProperty("answers").Text("clientDoes"));
    }

    [Theory]
    [InlineData("""{"answers": {"format": "alone", "clientDoes": "Five applications"}}""", "answers.format")]
    [InlineData("""{"answers": {"nothing": "x", "clientDoes": 5}}""", "answers.clientDoes,answers.nothing")]
    [InlineData("""{"answers": {"format": ["individual"]}}""", "answers.format")]
    [InlineData("""{"answers": [], "forSignature": "yes", "more": 1}""", "answers,forSignature,more")]
    [InlineData("""{"forSignature": true}""", "answers")]
    public async Task Keep_nothing_of_what_their_sections_cannot_hold(string body, string places)
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var (status, problem) = await dana.Puts(Draft, body);

        Assert.Equal((HttpStatusCode.BadRequest, places), (status, string.Join(",", problem.Places().Order(StringComparer.Ordinal))));
        Assert.Equal(JsonValueKind.Null, (await dana.Reads(Draft)).GetProperty("keptAt").ValueKind);
    }

    [Fact]
    public async Task Are_not_signed_while_anything_is_left()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var (status, draft) = await dana.Puts(Draft, """{"answers": {"clientDoes": "Five"}, "forSignature": true}""");
        Assert.Equal((HttpStatusCode.OK, false), (status, draft.GetProperty("forSignature").GetBoolean()));
        Assert.Contains(draft.GetProperty("left").EnumerateArray(), left => left.Text("wrong").StartsWith("Too short", StringComparison.Ordinal));

        var (refused, problem) = await dana.Sends(Draft + "/sign", AsSpecialist(draft.Text("hash")));

        Assert.Equal((HttpStatusCode.Conflict, "It was not sent for signature"), (refused, problem.Text("title")));
    }

    [Fact]
    public async Task Take_effect_with_the_last_signature_and_say_truly_how_each_was_given()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");

        var seq = await Signed(dana, "Within five miles, days only");

        var signed = await dana.Reads($"{Case}/documents/{seq}");
        Assert.Equal(("in-effect", true), (signed.Text("state"), signed.GetProperty("asSigned").GetBoolean()));
        Assert.Equal(["Marisol Quintana-Webb, client, on the screen of a program, Dana Brandt beside, by their own word", "Dana Brandt, placement-specialist, through a program that acts for them"],
            signed.GetProperty("signatures").EnumerateArray().Select(signature => $"{signature.Text("name")}, {signature.Text("role")}, {signature.Text("way")}"));
        Assert.All(signed.GetProperty("signatures").EnumerateArray(), signature => Assert.Equal(signed.Text("hash"), signature.Text("hash")));
        var file = await dana.Reads(Case);
        Assert.Contains(file.GetProperty("entries").EnumerateArray(), entry => entry.Text("kind") == "permission" && entry.Text("scope") == "established-only");
        using var howard = await site.As("howard");
        Assert.Contains("Within five miles, days only", await howard.Sees($"/cases/{People.Marisol}/documents/signed/{seq}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_signed_by_the_client_only_by_name_and_with_staff_beside()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        await dana.Puts(Draft, Agreed("Within five miles, days only"));
        var hash = await Hash(dana);

        Assert.Equal(["name"], (await dana.Sends(Draft + "/sign", AsClient(hash, "Somebody Else"))).Body.Places());
        Assert.Equal(["staffBeside"], (await dana.Sends(Draft + "/sign", AsClient(hash, beside: false))).Body.Places());
        Assert.Equal(["hash"], (await dana.Sends(Draft + "/sign", """{"role": "placement-specialist"}""")).Body.Places());
        Assert.Equal(["role"], (await dana.Sends(Draft + "/sign", AsSpecialist(hash).Replace("placement-specialist", "counselor", StringComparison.Ordinal))).Body.Places());
        using var howard = await site.AsProgramOf("howard");
        Assert.Contains("signs after signing in as themselves", (await howard.Sends(Draft + "/sign", AsSpecialist(hash))).Body.GetProperty("errors").GetProperty("role")[0].GetString(), StringComparison.Ordinal);
        Assert.Empty((await dana.Reads(Draft)).GetProperty("signatures").EnumerateArray());
    }

    [Fact]
    public async Task Are_signed_as_they_were_read_and_other_answers_take_the_signatures_back()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        await dana.Puts(Draft, Agreed("Within five miles, days only"));
        var read = await Hash(dana);
        await dana.Sends(Draft + "/sign", AsClient(read));

        await dana.Puts(Draft, Agreed("Within fifty miles, nights too"));
        var (status, problem) = await dana.Sends(Draft + "/sign", AsSpecialist(read));

        Assert.Equal((HttpStatusCode.Conflict, "These are not the answers that were read"), (status, problem.Text("title")));
        Assert.Equal(["client", "placement-specialist"], problem.GetProperty("draft").GetProperty("unsigned").EnumerateArray().Select(role => role.GetString()));
    }

    [Fact]
    public async Task Are_signed_once_when_a_signature_is_sent_again()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var seq = await Signed(dana, "Within five miles, days only");
        var hash = (await dana.Reads($"{Case}/documents/{seq}")).Text("hash");

        var (status, again) = await dana.Sends(Draft + "/sign", AsSpecialist(hash));

        Assert.Equal((HttpStatusCode.OK, seq), (status, again.GetProperty("seq").GetInt32()));
        Assert.Single((await dana.Reads($"{Case}/documents")).GetProperty("signed").EnumerateArray());
    }

    [Fact]
    public async Task Tell_who_kept_other_answers_since_they_were_read()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        using var sara = await site.AsProgramOf("sara");
        var (_, _, read) = await dana.Asks(HttpMethod.Get, Draft, null);
        await sara.Puts(Draft, Agreed("Within fifty miles, nights too"));

        var (status, problem) = await dana.Puts(Draft, Agreed("Within five miles"), ("If-Match", read.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.Conflict, "Within fifty miles, nights too"), (status, problem.GetProperty("draft").GetProperty("answers").Text("parameters")));
    }

    [Fact]
    public async Task Are_amended_by_a_new_version_that_is_compared_with_the_old_and_printed()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        var first = await Signed(dana, "Within five miles, days only");
        var second = await Signed(dana, "Within twenty miles, any shift");

        Assert.Equal(["amended", "in-effect"], (await dana.Reads($"{Case}/documents")).GetProperty("signed").EnumerateArray().Select(version => version.Text("state")));
        var compared = await dana.Reads($"{Case}/documents/{second}/compared-with/{first}");
        var changed = Assert.Single(compared.GetProperty("sections").EnumerateArray(), section => section.GetProperty("changed").GetBoolean());
        Assert.Equal(("parameters", "Within five miles, days only", "Within twenty miles, any shift"), (changed.Text("section"), changed.Text("was"), changed.Text("now")));
        using var printed = await dana.GetAsync($"{Case}/documents/{second}/pdf", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (printed.StatusCode, printed.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await printed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..4]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_recorded_without_a_signature_where_nobody_has_to_sign()
    {
        await using var site = await Site.Open();
        using var dana = await site.AsProgramOf("dana");
        const string Guide = $"{Case}/drafts/job-facts-guide";
        var (_, draft) = await dana.Puts(Guide, """
            {"answers": {"workGoal": "Retail sales", "workHistory": "Two years at a bakery", "education": "High school", "strengths": "Patient with people", "references": "Ida Kern, 308 555 0177", "availability": "Days, by bus"}, "forSignature": true}
            """);

        Assert.Equal(["role"], (await dana.Sends(Guide + "/sign", JsonSerializer.Serialize(new { role = "client", hash = draft.Text("hash") }))).Body.Places());
        var (status, recorded) = await dana.Sends(Guide + "/sign", JsonSerializer.Serialize(new { hash = draft.Text("hash") }));

        Assert.True(status == HttpStatusCode.Created, recorded.ToString());
    }

    [Theory]
    [InlineData("felix", HttpStatusCode.Forbidden)]
    [InlineData("abe", HttpStatusCode.Forbidden)]
    [InlineData("lena", HttpStatusCode.Forbidden)]
    [InlineData("paul", HttpStatusCode.NotFound)]
    [InlineData("ivan", HttpStatusCode.NotFound)]
    public async Task Are_not_drafted_by_who_does_not_see_the_whole_file(string who, HttpStatusCode expected)
    {
        await using var site = await Site.Open();
        using var caller = await site.AsProgramOf(who);

        Assert.Equal(expected, (await caller.Asks(HttpMethod.Get, Draft, null)).Status);
        Assert.Equal(expected, (await caller.Puts(Draft, Agreed("Within five miles"))).Status);
    }

    [Fact]
    public async Task Are_not_shown_to_a_provider_who_serves_the_case_while_they_are_drafted()
    {
        await using var site = await Site.Open();
        using var paul = await site.AsProgramOf("paul");
        using var page = await site.As("paul");

        Assert.Equal(HttpStatusCode.Forbidden, (await paul.Asks(HttpMethod.Get, $"/api/cases/nebraska-vr/{People.Renata}/drafts/job-search-agreement", null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await page.GetAsync($"/cases/{People.Renata}/documents/job-search-agreement", TestContext.Current.CancellationToken)).StatusCode);
    }
}
