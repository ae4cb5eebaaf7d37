using System.Net;
using System.Text.RegularExpressions;
using Throughline.Casework.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

[Implements("ALL-03")]
[Implements("NE-PL-08")]
[Implements("NE-PL-09")]
public sealed class Documents_are_signed_and_kept
{
    private const string Agreement = $"/cases/{People.Marisol}/documents/job-search-agreement";
    private const string Review = $"/cases/{People.Marisol}/documents/job-search-agreement-review";

    private static (string, string)[] Agreed(string parameters) =>
    [
        ("clientDoes", "Five applications a week"), ("specialistDoes", "Calls two employers a week"), ("services", "Job search assistance"), ("weeklyContact", "Tuesdays by text"), ("format", "individual"),
        ("parameters", parameters), ("barriers", "No car: bus lines only"), ("advocacy", "established-only"),
    ];

    private static async Task<string> Signed(HttpClient dana, string document, params (string, string)[] answers)
    {
        Assert.EndsWith("/sign", (await dana.Fills(document, document, [.. answers, ("act", "check")])).To!.ToString(), StringComparison.Ordinal);
        await dana.Fills(document + "/sign", document + "/sign", ("role", "client"), ("ClientName", "Marisol Quintana-Webb"));
        var (_, _, to) = await dana.Fills(document + "/sign", document + "/sign", ("role", "placement-specialist"));
        Assert.Matches("/documents/signed/[0-9]+", to!.ToString());
        return to.ToString().Split('?')[0];
    }

    private static async Task<Evaluation> Evaluated(Site site) =>
        Assert.IsType<LoadOutcome.Found>(await site.App.Services.GetRequiredService<LoadCase>().Handle(People.Named("dana"), People.Marisol)).Case.Evaluation;

    [Fact]
    public async Task What_is_left_is_said_and_what_was_typed_waits_as_a_draft()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");

        var (status, page, _) = await dana.Fills(Agreement, Agreement, ("clientDoes", "Five applications a week"), ("format", "individual"), ("act", "check"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Not answered yet.", page, StringComparison.Ordinal);
        using var elsewhere = await site.As("dana");
        Assert.Contains("Five applications a week", await elsewhere.Sees(Agreement), StringComparison.Ordinal);
        Assert.Contains((await Evaluated(site)).Obligations, owed => owed is { Rule.Id: "NE-PL-08", State: State.Open });
    }

    [Fact]
    public async Task Client_and_specialist_sign_and_it_takes_effect_that_day()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        Assert.EndsWith("/sign", (await dana.Fills(Agreement, Agreement, [.. Agreed("Within five miles, days only"), ("act", "check")])).To!.ToString(), StringComparison.Ordinal);

        var (_, asked, _) = await dana.Fills(Agreement + "/sign", Agreement + "/sign", ("role", "client"), ("ClientName", "Somebody Else"));
        Assert.Contains("type the name as it is on file", asked, StringComparison.Ordinal);
        Assert.Contains((await Evaluated(site)).Obligations, owed => owed is { Rule.Id: "NE-PL-08", State: State.Open });

        var paper = await dana.Sees(await Signed(dana, Agreement, Agreed("Within five miles, days only")));
        Assert.Contains("Within five miles, days only", paper, StringComparison.Ordinal);
        Assert.Contains("on screen, Dana Brandt beside", paper, StringComparison.Ordinal);

        var evaluation = await Evaluated(site);
        Assert.Contains(evaluation.Obligations, owed => owed is { Rule.Id: "NE-PL-08", State: State.Met });
        Assert.Contains(evaluation.Obligations, owed => owed.Rule.Id == "NE-PL-09" && owed.Due == new DateOnly(2025, 2, 20));
        Assert.True(evaluation.Gates.Single(gate => gate.Rule.Id == "NE-PL-14").Open);
    }

    [Fact]
    public async Task A_new_version_leaves_the_signed_one_as_it_was_and_compares_with_it()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        var first = await Signed(dana, Agreement, Agreed("Within five miles, days only"));
        var asSigned = Paper(await dana.Sees(first));

        var second = await Signed(dana, Agreement, Agreed("Within twenty miles, any shift"));

        Assert.Equal(asSigned, Paper(await dana.Sees(first)));
        var both = await dana.Sees($"{second}?with={first.Split('/')[^1]}");
        Assert.Contains("Within five miles, days only", both, StringComparison.Ordinal);
        Assert.Contains("Within twenty miles, any shift", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_review_ends_in_an_updated_agreement_or_sends_the_client_back()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        var type = Packs.Nebraska.Documents.Single(each => each.Key == "job-search-agreement-review");
        (string, string)[] Answers(string outcome) => [.. type.Sections.Select(section => (section.Name, section.Name == "outcome" ? outcome : "Talked over with the client"))];

        var stays = await Signed(dana, Review, Answers("stay"));
        Assert.Contains("Update the Job Search Agreement", await dana.Sees(stays + "?new=true"), StringComparison.Ordinal);
        Assert.Equal("job-search", (await Evaluated(site)).Status.Code);

        await Signed(dana, Review, Answers("return"));
        Assert.NotEqual("job-search", (await Evaluated(site)).Status.Code);
    }

    private static string Paper(string page) => Regex.Match(page, "<article class=\"tl-paper\".*?</article>", RegexOptions.Singleline).Value;
}
