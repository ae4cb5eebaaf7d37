using AngleSharp.Dom;
using Throughline.Casework.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;
using Document = Throughline.Policy.CaseFiles.Entries.Document;

namespace Throughline.Tests.Web.Cases;

/// <summary>A case in job search since February 1, 2024; today is Friday, March 1.</summary>
[Implements("NE-PL-09")]
[Implements("NE-PL-13")]
[Implements("NE-PL-40")]
public sealed class Placement_goes_on_after_a_review_an_absence_or_a_lost_job
{
    private const string Review = "job-search-agreement-review";

    private static Document Agreement(string on) => new() { On = Day(on), Name = "job-search-agreement", Action = DocumentAction.Completed };

    [Fact]
    public async Task The_questions_begin_with_what_the_file_knows_and_why_is_left_to_be_said()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Agreement("2024-02-02"), Contact("2024-02-05"), Contact("2024-02-20"), new ServiceGiven { On = Day("2024-02-06"), Service = "job-seeking-skills", Areas = ["job-search", "applications"] });
        var page = await desk.Page($"/cases/{number}/documents/{Review}");
        Assert.Equal("No: contact in 2 of 4 weeks since Feb 2; missed Feb 9 to Feb 15 and Feb 23 to Feb 29. Why:", page.Text("#weeklyContact"));
        Assert.Equal("No. Why:", page.Text("#employers"));
        Assert.Equal("Not covered yet: interviews, presentation.", page.Text("#jobSeekingSkills"));
        var again = await desk.Send(page, ("act", "check"));
        Assert.Contains("Has contact been weekly? If not, why? Say why.", again.Text("[role=alert]"));
    }

    [Fact]
    public async Task Who_stays_in_job_search_is_owed_an_updated_agreement_that_begins_with_the_old_one()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await Signed(desk, number, "job-search-agreement", ("barriers", "No car: bus lines only"), ("format", "group"), ("advocacy", "all"));
        Assert.DoesNotContain("Updated agreement", (await desk.Page($"/cases/{number}")).Text("main"));
        await Signed(desk, number, Review, ("outcome", "stay"));
        var link = (await desk.Page($"/cases/{number}")).QuerySelectorAll("main a").Single(each => each.TextContent == "Update agreement");
        var editor = await desk.Page(link.GetAttribute("href")!);
        Assert.Equal("No car: bus lines only", editor.Text("#barriers"));
        Assert.NotNull(editor.QuerySelector("input[name=format][value=group][checked]"));
        await Signed(desk, number, "job-search-agreement", ("barriers", "No car, and the late bus is gone"), ("format", "group"), ("advocacy", "all"));
        Assert.DoesNotContain("Updated agreement", (await desk.Page($"/cases/{number}")).Text("main"));
    }

    [Fact]
    public async Task Who_goes_back_has_the_referral_ended_with_the_reason_in_the_same_act()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Agreement("2024-02-02"));
        var paper = await Signed(desk, number, Review, ("outcome", "return"), ("next", "Hours and health come first"));
        Assert.Contains("The placement referral ended today", paper.Text("[role=status]"));
        var ended = Assert.IsType<ReferralEnded>(await Last(desk, number));
        Assert.Equal((Day("2024-03-01"), "Hours and health come first"), (ended.On, ended.Reason));
        Assert.Contains("Yes Placement referral", (await desk.Page($"/cases/{number}")).Text("main"));
    }

    [Fact]
    public async Task Nobody_is_sent_back_without_saying_what_for()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var sections = Packs.Nebraska.Documents.Single(each => each.Key == Review).Sections;
        (string, string)[] Answers(string outcome) => [.. sections.Select(section => (section.Name, section.Name switch { "outcome" => outcome, "next" => "", _ => "Talked over with the client" })), ("act", "check")];
        var asked = await desk.Send(await desk.Page($"/cases/{number}/documents/{Review}"), Answers("return"));
        Assert.Contains("Say why, and what is to be settled first", asked.Text("[role=alert]"));
        Assert.EndsWith("/sign", new Uri((await desk.Send(asked, Answers("stay"))).Url).AbsolutePath);
    }

    [Fact]
    public async Task Who_is_away_a_month_goes_back_for_the_reason_on_file()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new Unavailable { On = Day("2024-02-01"), Reason = "Surgery on the knee" });
        var link = (await desk.Page($"/cases/{number}")).QuerySelectorAll("main a").First(each => each.TextContent.StartsWith("End referral", StringComparison.Ordinal));
        var form = await desk.Page(link.GetAttribute("href")!);
        Assert.Equal("Surgery on the knee", form.QuerySelector("#reason")!.GetAttribute("value"));
        var saved = await desk.Send(form);
        Assert.Contains("Met End the referral of a client who cannot take part", saved.Text("#answer"));
        Assert.Contains("Placement referral", saved.Text("main"));
    }

    [Fact]
    public async Task After_a_lost_job_placement_restarts_with_the_clients_agreement_and_a_new_agreement_is_owed()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Agreement("2024-02-02"), Job("2024-02-10"), new EmploymentEnded { On = Day("2024-02-26"), Job = "j1", Reason = "Hours were cut" });
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("Front desk, Prairie Sky Clinic ended. If the client agrees, placement restarts", page.Text("main"));
        var form = await desk.Page(page.QuerySelectorAll("section[aria-labelledby=owed] a").Single(each => each.TextContent == "Restart placement").GetAttribute("href")!);
        var saved = await desk.Send(form, ("clientAgrees", "true"));
        Assert.Contains("Job Search Agreement", saved.Text("section[aria-labelledby=owed]"));
        Assert.Contains("Job seeking skills", saved.Text("section[aria-labelledby=owed]"));
        Assert.NotNull(saved.QuerySelectorAll("main a").FirstOrDefault(each => each.TextContent.StartsWith("Write agreement", StringComparison.Ordinal)));
        Assert.DoesNotContain("Active placement again", saved.Text("main"));
    }

    private static async Task<IDocument> Signed(Desk desk, string number, string key, params (string Name, string Value)[] answers)
    {
        var type = Packs.Nebraska.Documents.Single(each => each.Key == key);
        var given = answers.Select(answer => answer.Name).ToHashSet();
        var sign = await desk.Send(await desk.Page($"/cases/{number}/documents/{key}"),
            [.. answers, .. type.Sections.Where(section => !given.Contains(section.Name)).Select(section => (section.Name, "Talked over with the client")), ("act", "check")]);
        await desk.Send(sign, ("role", "client"), ("ClientName", "Ana Ruiz"));
        return await desk.Send(await desk.Page($"/cases/{number}/documents/{key}/sign"), ("role", "placement-specialist"));
    }

    private static async Task<Entry> Last(Desk desk, string number) =>
        Assert.IsType<LoadOutcome.Found>(await desk.Record.A<LoadCase>().Handle(desk.Record.Howard, number, TestContext.Current.CancellationToken)).Case.AsRecorded[^1].Entry;
}
