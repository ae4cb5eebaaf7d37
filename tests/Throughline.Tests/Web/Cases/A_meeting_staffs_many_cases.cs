using Throughline.Casework.Access;
using AngleSharp.Dom;
using Throughline.Casework.Employers;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;
using Document = Throughline.Policy.CaseFiles.Entries.Document;

namespace Throughline.Tests.Web.Cases;

/// <summary>The WIN meeting's page. Today is Friday, March 1, 2024.</summary>
[Implements("NE-PL-11")]
public sealed class A_meeting_staffs_many_cases
{
    private static IEnumerable<string> ToStaff(IDocument page) => page.QuerySelectorAll("input[name=Cases]").Select(box => box.GetAttribute("value")!);

    [Fact]
    public async Task With_one_form_and_a_record_in_each_and_a_second_click_changes_nothing()
    {
        await using var desk = await Desk.Of();
        string[] staffed = [await desk.Record.ACaseInJobSearch(), await desk.Record.ACaseInJobSearch()];
        var waits = await desk.Record.ACaseInJobSearch();
        var page = await desk.Page("/meeting");
        Assert.Equal(3, ToStaff(page).Count());

        for (var click = 0; click < 2; click++)
        {
            var after = await desk.Send(page, ("Cases", staffed[0]), ("Cases", staffed[1]), ("On", "2024-02-29"), ("Note", "Both may go to worksites"));
            Assert.Contains("Staffing recorded in 2 cases", after.Text("main"), StringComparison.Ordinal);
            Assert.Equal([waits], ToStaff(after));
        }

        foreach (var number in staffed) Assert.Equal(3, await desk.EntriesOf(number));
        var gate = (await desk.Page($"/cases/{staffed[0]}")).QuerySelectorAll(".tl-items > li").First(each => each.Text().Contains("Worksite activity", StringComparison.Ordinal));
        Assert.StartsWith("Yes", gate.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_chosen_and_typed_until_nothing_is_to_mend()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var page = await desk.Page("/meeting");

        Assert.Contains("Choose the cases that were staffed.", (await desk.Send(page, ("Note", "Typed"))).Text("main"), StringComparison.Ordinal);
        foreach (var day in new[] { "2024-03-04", "some day" })
        {
            var again = await desk.Send(page, ("Cases", number), ("On", day), ("Note", "Typed"));
            Assert.NotEmpty(again.QuerySelectorAll("#On-error"));
            Assert.Equal("Typed", again.QuerySelector("textarea")!.TextContent);
            Assert.NotNull(again.QuerySelector($"input[value='{number}'][checked]"));
        }

        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task And_shows_reviews_with_the_button_that_begins_them()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, Plan("2023-11-01"), Referral("2023-11-10"), new Document { On = Day("2023-12-10"), Name = "job-search-agreement", Action = DocumentAction.Completed });

        var review = (await desk.Page("/meeting")).QuerySelectorAll("table a").Single(link => link.Text().StartsWith("Start review", StringComparison.Ordinal));

        Assert.Equal($"/cases/{number}/documents/job-search-agreement-review", review.GetAttribute("href"));
    }
}

[Implements("NE-PL-16")]
public sealed class Two_employers_that_are_one
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static async Task<Employer> Kept(Desk desk, string name) =>
        Assert.IsType<KeepEmployers.Kept>(await desk.Record.A<KeepEmployers>().Add(desk.Record.Dana, new() { Name = name, Phone = "308 555 0143" }, noneOfThese: true, Cancel)).Employer;

    [Fact]
    public async Task Are_linked_from_the_page_and_taken_apart_again()
    {
        await using var desk = await Desk.Of();
        var (prairie, sky) = (await Kept(desk, "Prairie Sky Clinic"), await Kept(desk, "PS Clinic"));
        await desk.Record.Recorded(await desk.Record.ACaseInJobSearch(), Job("2024-02-20"));

        var choice = await desk.Page($"/employers/{prairie.Id}/merge");
        Assert.Contains("same telephone", choice.Text("tbody"), StringComparison.Ordinal);
        var merged = await desk.Send(choice, ("into", sky.Id.ToString()));

        Assert.Contains("Also known as", merged.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Job: Front desk", merged.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ruiz", merged.Text("main"), StringComparison.Ordinal);
        Assert.Contains("This is PS Clinic", (await desk.Page($"/employers/{prairie.Id}")).Text("main"), StringComparison.Ordinal);

        var apart = await desk.Send(merged, ("which", prairie.Id.ToString()));
        Assert.DoesNotContain("Also known as", apart.Text("main"), StringComparison.Ordinal);
        Assert.Contains("is separate again", (await desk.Page($"/employers/{prairie.Id}")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_found_by_name_where_nothing_else_is_alike()
    {
        await using var desk = await Desk.Of();
        var prairie = await Kept(desk, "Prairie Sky Clinic");
        await desk.Record.A<KeepEmployers>().Add(desk.Record.Dana, new() { Name = "Meadowlark Health" }, cancel: Cancel);

        Assert.Contains("No similar employer", (await desk.Page($"/employers/{prairie.Id}/merge")).Text("main"), StringComparison.Ordinal);
        Assert.Contains("Meadowlark Health", (await desk.Page($"/employers/{prairie.Id}/merge?q=meadow")).Text("tbody"), StringComparison.Ordinal);
    }
}
