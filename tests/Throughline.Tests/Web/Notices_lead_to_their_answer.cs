using System.Net;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

[Implements("NE-PL-39")]
public sealed class Notices_lead_to_their_answer
{
    private static async Task Raised(Site site, string concern) => Assert.IsType<AppendOutcome.Recorded>(await site.App.Services.GetRequiredService<AppendEntries>().Handle(new()
    {
        Agency = "nebraska-vr", Case = People.Renata, By = People.Named("howard"), Entries = [new ConcernRaised { On = new(2024, 11, 21), Concern = concern, By = RaisedBy.Employer, Note = "Twice late this week." }],
    }));

    private static string Value(string page, string button, string about)
    {
        var found = System.Text.RegularExpressions.Regex.Match(page[page.IndexOf(about, StringComparison.Ordinal)..], $"name=\"{button}\"\\s+value=\"([^\"]+)\"");
        Assert.True(found.Success, page);
        return found.Groups[1].Value;
    }

    [Fact]
    public async Task The_unread_ones_are_counted_on_every_page_and_an_answer_marks_its_own_as_read()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        await Raised(site, "lateness");
        Assert.Matches("Notices <b class=\"tl-new\">[0-9]+<", await dana.Sees("/today"));

        var page = await dana.Sees("/notices");
        var (status, _, to) = await dana.Fills("/notices", "/notices", ("answer", Value(page, "answer", "Concern raised")));

        Assert.Equal((HttpStatusCode.Redirect, $"/cases/{People.Renata}/record/concern-answered?concern=lateness"), (status, to!.ToString()));
        Assert.Contains("lateness", await dana.Sees(to.ToString()), StringComparison.Ordinal);
        Assert.DoesNotContain("Concern raised</p>", await dana.Sees("/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_marked_as_read_without_leaving_and_all_at_once()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        await Raised(site, "lateness");
        await Raised(site, "uniform");
        var page = await dana.Sees("/notices");

        Assert.Equal("/notices", (await dana.Fills("/notices", "/notices", ("read", Value(page, "read", "Concern raised")))).To!.ToString());
        Assert.Contains("id=\"read\"", await dana.Sees("/notices"), StringComparison.Ordinal);
        await dana.Fills("/notices", "/notices?handler=All", ("upTo", System.Text.RegularExpressions.Regex.Match(await dana.Sees("/notices"), "name=\"upTo\" value=\"([^\"]+)\"").Groups[1].Value));

        Assert.Contains("You have read everything", await dana.Sees("/notices"), StringComparison.Ordinal);
        Assert.DoesNotContain("tl-new", await dana.Sees("/today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_marks_anothers()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        using var howard = await site.As("howard");
        await Raised(site, "lateness");
        var id = Value(await dana.Sees("/notices"), "read", "Concern raised");

        Assert.Equal(HttpStatusCode.NotFound, (await howard.Fills("/me", "/notices", ("read", id))).Status);

        Assert.Contains(id, await dana.Sees("/notices"), StringComparison.Ordinal);
    }
}
