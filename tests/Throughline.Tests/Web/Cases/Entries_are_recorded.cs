using Throughline.Tests.Databases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Recording by hand. Today is Friday, March 1, 2024.</summary>
public sealed class Entries_are_recorded
{
    [Fact]
    public async Task A_contact_is_saved_and_the_case_says_what_it_met()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20"));
        var form = await desk.Page($"/cases/{number}/record/contact?with=client");
        var saved = await desk.Send(form, ("mode", "in-person"), ("substantive", "true"), ("note", "We went through two openings."));
        var answer = saved.Text("#answer");
        Assert.Contains("Met Weekly contact", answer);
        Assert.Contains("3 days late", answer);
        Assert.Contains("We went through two openings.", saved.Text("#entry-4"));
    }

    [Fact]
    public async Task What_was_typed_stays_where_something_must_be_mended()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/contact?with=client"), ("on", "2024-02-30"), ("mode", "phone"), ("note", "Half an hour."));
        Assert.Contains("'2024-02-30' does not exist: February 2024 has 29 days", again.Text("#on-error"));
        Assert.Equal("2024-02-30", again.QuerySelector("#on")!.GetAttribute("value"));
        Assert.Equal("Half an hour.", again.Text("#note"));
        Assert.NotNull(again.QuerySelector("input[name=mode][value=phone][checked]"));
        Assert.StartsWith("Error:", again.Title);
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_at_its_field()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/task-note"), ("on", "2024-03-02"), ("about", "no-show"));
        Assert.Contains("after today", again.Text("#on-error"));
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("2024-03-02", "Mar 2 is after today, Mar 1.")]
    [InlineData("2025-01-02", "Jan 2, 2025 is after today, Mar 1, 2024.")]
    public async Task A_day_to_come_is_said_in_the_same_words_everywhere_and_with_its_year_when_that_is_another(string day, string said)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        (string, string)[] logged = [("Log.On", day), ("Log.How", "phone"), ("Log.Happened", "Two openings."), ("Log.Was", "contact")];
        Assert.Contains(said, (await desk.Send(await desk.Page($"/cases/{number}/record/task-note"), ("on", day), ("about", "no-show"))).Text("#on-error"));
        Assert.Contains(said, (await desk.Send(await desk.Page($"/cases/{number}"), logged)).Text("[role=alert]"));
        Assert.Contains(said, (await desk.Send(await desk.Page($"/today?log={number}&with=client"), logged)).Text("[role=alert]"));
    }

    [Fact]
    public async Task What_met_nothing_says_so_once()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new ServiceGiven { On = Day("2024-02-20"), Service = "counseling" });
        Assert.Contains("Saved. Nothing was due.", (await desk.Page($"/cases/{number}?saved=3")).Text("#answer"));
    }

    [Fact]
    public async Task A_refusal_names_the_rule_what_is_missing_the_paragraph_and_the_way_out()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var refused = await desk.Send(await desk.Page($"/cases/{number}/record/worksite-activity"), ("activity", "job-shadow"), ("employer", "County Library"));
        var why = refused.Text("[role=alert]");
        Assert.Contains("Worksite activity before a WIN staffing", why);
        Assert.Contains("Placement Services, Procedure 8, WIN meeting", why);
        Assert.DoesNotContain("NE-PL", why);
        Assert.Equal("County Library", refused.QuerySelector("#employer")!.GetAttribute("value"));
        Assert.Contains("Record: staffing", (await desk.Page(refused.QuerySelector("[role=alert] a")!.GetAttribute("href")!)).Text("h1"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_recorded_once()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var form = await desk.Page($"/cases/{number}/record/task-note");
        await desk.Send(form, ("about", "no-show"), ("note", "Did not come."));
        await desk.Send(form, ("about", "no-show"), ("note", "Did not come."));
        Assert.Equal(3, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task A_discussion_of_some_areas_says_what_would_complete_job_seeking_skills()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, new ServiceGiven { On = Day("2024-02-20"), Service = "job-seeking-skills", Format = ServiceFormat.IndividualDiscussion, Areas = ["interviews"], Complete = true });

        Assert.Contains("once all four areas are covered", (await desk.Page($"/cases/{number}?saved=3")).Text("#answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_logged_from_the_row_comes_back_to_the_case()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var saved = await desk.Send(await desk.Page($"/cases/{number}"), ("Log.How", "phone"), ("Log.Happened", "Two openings."), ("Log.Was", "contact"));
        Assert.Contains($"/cases/{number}", saved.Url);
        Assert.Contains("Met Weekly contact", saved.Text("#answer"));
    }

    [Fact]
    public async Task What_is_listed_to_add_opens_and_what_is_shut_says_why()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var page = await desk.Page($"/cases/{number}/record");
        var links = page.QuerySelectorAll(".tl-kinds a:not(.nb)").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 12, "a placement specialist records more than a dozen kinds");
        foreach (var link in links) Assert.NotNull((await desk.Page(link)).QuerySelector("form button[type=submit]"));
        Assert.Contains("Not yet Answer to a concern Missing: an open concern.", page.Text("main"));
        Assert.DoesNotContain("Payment", page.Text("main"));
    }

    [Fact]
    public async Task Somebody_who_may_not_pay_gets_no_form_for_it()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, await desk.Status($"/cases/{number}/record/authorization-paid"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await desk.Status($"/cases/{number}/record/nonsense"));
    }

    [Fact]
    public void Every_kind_of_the_contract_has_a_form_but_the_correction_which_has_a_page()
    {
        Assert.Equal(Enum.GetValues<Kind>().Except([Kind.Correction, .. KindsWithoutAForm.All]), Recordings.All.Select(recording => recording.Kind).Order());
    }
}
