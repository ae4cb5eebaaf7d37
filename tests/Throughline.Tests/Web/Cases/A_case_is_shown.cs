using System.Net;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>The case page. Today is Friday, March 1, 2024.</summary>
public sealed class A_case_is_shown
{
    [Fact]
    public async Task What_is_owed_says_how_late_why_and_what_to_do()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.Email), new TaskNote { On = Day("2024-02-28"), About = TaskAbout.NoShow });
        var page = await desk.Page($"/cases/{number}");
        var line = page.QuerySelectorAll(".tl-due > li").First(each => each.Text().Contains("Weekly contact", StringComparison.Ordinal));
        Assert.Contains("3 days late", line.Text());
        Assert.Contains("e-mail on Feb 20", line.Text());
        Assert.Contains("no-show on Feb 28 does not count", line.Text());
        Assert.Contains("Log contact", line.QuerySelector("summary")!.Text());
    }

    [Fact]
    public async Task Every_date_of_what_is_owed_leads_to_its_why()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20"));
        var links = (await desk.Page($"/cases/{number}")).QuerySelectorAll(".tl-when a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count >= 3, "a case in job search owes at least three things");
        foreach (var link in links) Assert.StartsWith("Why ", (await desk.Page(link)).Text("h1"));
    }

    [Fact]
    public async Task The_picture_has_a_title_a_description_and_a_table_that_says_the_same()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-05", Mode.InPerson), Contact("2024-02-20"));
        var page = await desk.Page($"/cases/{number}");
        var picture = page.QuerySelector("svg[role=img]")!;
        foreach (var id in picture.GetAttribute("aria-labelledby")!.Split(' ')) Assert.NotEmpty(page.GetElementById(id)!.Text());
        var table = page.Text("section[aria-labelledby=picture] details table");
        Assert.Contains("2 contacts: 1 in person or virtual, 1 by other means", table);
        Assert.Contains("3 days late, was due Feb 27", table);
        Assert.DoesNotContain("style=", page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task The_file_says_what_each_entry_met_and_keeps_the_first_wording_of_a_corrected_one()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-05", Mode.Phone, id: "c"), new TaskNote { On = Day("2024-02-07"), About = TaskAbout.NoShow });
        await desk.Record.Recorded(number, new Correction { On = Day("2024-02-08"), Corrects = "c", Reason = "it was in person", Replacement = Contact("2024-02-05", Mode.InPerson) });
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("Does not count as a contact: a task note", page.Text("#entry-4"));
        Assert.Contains("Met: ", page.Text("#entry-5"));
        Assert.Contains("monthly contact in person or virtual", page.Text("#entry-5"));
        Assert.Contains("see the correction", page.Text("#entry-3"));
        Assert.DoesNotContain("Met:", page.Text("#entry-3"));
    }

    [Fact]
    public async Task The_file_names_what_was_met_as_it_is_called()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new Document { On = Day("2024-02-05"), Name = "job-search-agreement", Action = DocumentAction.Completed }, Contact("2024-02-06"));
        var page = await desk.Page($"/cases/{number}");
        Assert.Contains("Met: Job Search Agreement", page.Text("#entry-3"));
        Assert.Contains("Met: weekly contact", page.Text("#entry-4"));
    }

    [Fact]
    public async Task Filters_count_and_narrow_the_file()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-05"), Contact("2024-02-12"), new TaskNote { On = Day("2024-02-07"), About = TaskAbout.NoShow });
        var page = await desk.Page($"/cases/{number}");
        var contacts = page.QuerySelectorAll("[aria-label='Filter the file'] a").First(link => link.Text() == "Contacts 2");
        Assert.Equal(2, (await desk.Page($"/cases/{number}{contacts.GetAttribute("href")}")).QuerySelectorAll(".tl-entry").Length);
    }

    [Fact]
    public async Task Older_entries_are_a_page_away_and_an_entry_is_found_wherever_it_stands()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, [.. Enumerable.Range(0, 45).Select(at => Contact(new DateOnly(2024, 2, 2).AddDays(at % 25).ToString("yyyy-MM-dd")))]);
        var page = await desk.Page($"/cases/{number}");
        Assert.Equal(40, page.QuerySelectorAll(".tl-entry").Length);
        Assert.Contains("Older entries (7)", page.Text("main"));
        Assert.NotNull((await desk.Page($"/cases/{number}?entry=1")).GetElementById("entry-1"));
    }

    [Fact]
    public async Task What_may_not_be_done_yet_says_what_is_missing_and_leads_to_it()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var gate = (await desk.Page($"/cases/{number}")).QuerySelectorAll(".tl-items > li").First(each => each.Text().Contains("Worksite activity", StringComparison.Ordinal));
        Assert.Contains("Not yet", gate.Text());
        await desk.Send(await desk.Page(gate.QuerySelector("a")!.GetAttribute("href")!), ("on", "2024-02-28"));
        gate = (await desk.Page($"/cases/{number}")).QuerySelectorAll(".tl-items > li").First(each => each.Text().Contains("Worksite activity", StringComparison.Ordinal));
        Assert.StartsWith("Yes", gate.Text());
    }

    [Fact]
    public async Task The_head_says_what_a_call_needs()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.Email) with { Note = "Second interview prepared." });
        var page = await desk.Page($"/cases/{number}");
        var now = page.Text(".tl-now");
        Assert.Contains("Last contact 10 days ago, e-mail", now);
        Assert.Contains("Tue Feb 20 : Second interview prepared", now);
        Assert.Contains("Next step Weekly contact", now);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".tl-now a")!.GetAttribute("href")!.Split('#')[1] is var id ? "#" + id : ""));
    }

    [Fact]
    public async Task There_is_one_form_for_a_contact_and_every_way_to_it_leads_there()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var page = await desk.Page($"/cases/{number}");
        Assert.Single(page.QuerySelectorAll("form.tl-log input[name='Log.With'][value=client]"));
        Assert.False(page.QuerySelector("details#log")!.HasAttribute("open"));
        var opened = await desk.Page($"/cases/{number}{page.QuerySelectorAll(".tl-head a").Single(link => link.Text() == "Log contact").GetAttribute("href")}");
        Assert.True(opened.QuerySelector("details#log")!.HasAttribute("open"));
        Assert.NotNull(opened.QuerySelector("details#log input[type=radio][autofocus]"));
    }

    [Fact]
    public async Task The_file_is_searched_by_words_and_lies_in_months()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-12") with { Note = "Résumé sent to the clinic." }, Contact("2024-02-19") with { Note = "Two openings." });
        var found = await desk.Page($"/cases/{number}?words=resume+clin");
        Assert.Equal("Feb 12", Assert.Single(found.QuerySelectorAll(".tl-entry > div:first-child")).Text()[^6..]);
        Assert.Contains("Nothing in this file fits.", (await desk.Page($"/cases/{number}?words=submarine")).Text("main"));
        Assert.Contains("February 3 entries", string.Join(' ', (await desk.Page($"/cases/{number}")).QuerySelectorAll(".tl-month summary").Select(month => month.Text())));
    }

    [Fact]
    public async Task A_colleague_of_another_office_is_told_that_it_is_not_theirs()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var elsewhere = new Actor("eve", "nebraska-vr", "Eve Lund", Role.PlacementSpecialist) { Office = "lincoln" };
        await desk.Hire(elsewhere);
        await desk.SignIn(elsewhere);
        Assert.Equal(HttpStatusCode.Forbidden, await desk.Status($"/cases/{number}"));
        Assert.Equal(HttpStatusCode.Forbidden, await desk.Status($"/cases/{number}/what-if"));
        Assert.Equal(HttpStatusCode.NotFound, await desk.Status("/cases/NE-99999"));
    }

    [Fact]
    public async Task Who_looked_is_shown_to_a_supervisor_and_to_nobody_else()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Page($"/cases/{number}");
        Assert.Equal(HttpStatusCode.Forbidden, await desk.Status($"/cases/{number}/looks"));
        await desk.SignIn(desk.Record.Supervisor);
        var looks = "";
        // A look is written a moment after it happens.
        for (var tries = 0; tries < 50 && !looks.Contains("Dana Brandt", StringComparison.Ordinal); tries++)
        {
            looks = (await desk.Page($"/cases/{number}/looks")).Text("main");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains("Dana Brandt", looks);
    }
}
