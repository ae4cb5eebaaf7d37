using Throughline.Casework.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web.Cases;

/// <summary>The picker of SOC codes, as a form without script.</summary>
public sealed class Work_is_found_by_its_title
{
    [Fact]
    public async Task Words_are_typed_and_one_of_what_fits_is_chosen()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new Contact { On = new(2024, 2, 20), With = Party.Client, Mode = Mode.Phone });
        var asked = await desk.Send(await desk.Page($"/cases/{number}/record/goal-change"), ("goal", "Selling shoes"), ("soc", "retail sales"), ("agreedBy", "client"), ("look", "soc"));
        Assert.Equal("Selling shoes", asked.QuerySelector("#goal")!.GetAttribute("value"));
        Assert.NotNull(asked.QuerySelector("input[name=agreedBy][value=client][checked]"));
        Assert.Contains("41-2031 Retail Salespersons", asked.Text("main form"));
        await desk.Send(asked, ("soc-choice", "41-2031"), ("agreedBy", "client"), ("agreedBy", "placement-specialist"), ("agreedBy", "counseling-specialist"));
        Assert.Equal("41-2031", Assert.IsType<GoalChange>(await Last(desk, number)).Soc);
    }

    [Fact]
    public async Task Saved_with_words_it_asks_which_one_at_the_field()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/goal-change"), ("goal", "Office"), ("soc", "clerks"), ("agreedBy", "client"));
        Assert.Contains("Choose one, or type other words", again.Text("#soc-error"));
        Assert.True(again.QuerySelectorAll("input[name=soc-choice]").Length > 2);
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("99-0001", "none begins with 99"), InlineData("astronaut", "is not a SOC code")]
    public async Task A_code_that_there_is_none_of_is_told_at_the_field(string typed, string expected)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/goal-change"), ("goal", "Office"), ("soc", typed), ("agreedBy", "client"));
        Assert.Contains(expected, again.Text("#soc-error"));
        Assert.Equal(typed, again.QuerySelector("#soc")!.GetAttribute("value"));
    }

    [Fact]
    public async Task With_nothing_typed_the_goal_is_looked_up()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var asked = await desk.Send(await desk.Page($"/cases/{number}/record/goal-change"), ("goal", "Cashier"), ("look", "soc"));
        Assert.Equal("41-2011", asked.QuerySelector("input[name=soc-choice]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_pathways_are_those_of_the_agency()
    {
        await using var desk = await Desk.Of(null);
        await desk.SignIn(desk.Record.Howard);
        var number = await desk.Record.ACase();
        var form = await desk.Page($"/cases/{number}/record/plan-approved");
        Assert.Equal(Packs.Nebraska.Pathways.Select(each => each.Word), form.QuerySelectorAll("#pathway option").Select(option => option.GetAttribute("value")!).Where(word => word.Length > 0));
    }

    private static async Task<Entry> Last(Desk desk, string number) =>
        Assert.IsType<LoadOutcome.Found>(await desk.Record.A<LoadCase>().Handle(desk.Record.Howard, number, TestContext.Current.CancellationToken)).Case.AsRecorded[^1].Entry;
}
