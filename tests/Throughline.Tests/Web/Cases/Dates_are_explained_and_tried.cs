using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Why a date, what if it moves, and corrections. Today is Friday, March 1, 2024.</summary>
public sealed class Dates_are_explained_and_tried
{
    [Fact]
    public async Task Why_names_the_facts_who_recorded_them_the_sum_and_the_paragraph()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.Email));
        var page = await desk.Page($"/cases/{number}/why/NE-PL-03/2024-02-20");
        Assert.Equal("Why Tuesday, February 27, 2024?", page.Text("h1"));
        Assert.Contains("Entry 3, Howard Nilsen, Mar 1", page.Text("#facts ~ div"));
        Assert.Contains("Add 7 days", page.Text("#sum ~ table"));
        Assert.Contains("Placement Services", page.Text("main"));
        Assert.Contains("approved Jan 26, 2024", page.Text("main"));
        Assert.DoesNotContain("NE-PL", page.Text("main"));
    }

    [Fact]
    public async Task Why_a_clock_marks_the_date_that_governs_and_says_what_would_move_it()
    {
        await using var desk = await Desk.Of(null);
        var number = await ACaseOnTheClock(desk);
        var page = await desk.Page($"/cases/{number}/why/NE-PL-38/2024-02-10");
        Assert.Equal("Why Friday, May 10, 2024?", page.Text("h1"));
        Assert.Contains("latest: starts the clock", page.Text("tr.on"));
        Assert.Contains("19 in February, 31 in March, 30 in April, 10 in May", page.Text("#sum ~ table"));
        Assert.Contains("A-1 is paid in full Today: ready Thu May 30 instead.", page.Text("#changes ~ ul"));
    }

    [Fact]
    public async Task What_if_shows_old_and_new_side_by_side_and_saves_nothing()
    {
        await using var desk = await Desk.Of();
        var number = await ACaseOnTheClock(desk);
        var before = await desk.EntriesOf(number);
        var page = await desk.Page($"/cases/{number}/what-if?suppose=paid:A-1&on=2024-03-20");
        var row = page.QuerySelectorAll("tbody tr").First(each => each.Text().StartsWith("90-day clock to closure: ready", StringComparison.Ordinal));
        Assert.Equal("90-day clock to closure: ready Fri May 10 Tue Jun 18 39 days later", row.Text());
        Assert.NotNull(row.QuerySelector(".ch"));
        Assert.Contains(page.QuerySelectorAll("tbody tr"), each => each.Text().EndsWith(" same", StringComparison.Ordinal) && each.QuerySelector(".ch") is null);
        Assert.Equal(before, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task What_if_an_entry_had_another_day_or_had_never_been()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20"));
        var moved = await desk.Page($"/cases/{number}/what-if?suppose=move:3&on=2024-02-23");
        Assert.Contains("Weekly contact Tue Feb 27 Fri Mar 1 3 days later", moved.Text("tbody"));
        var removed = await desk.Page($"/cases/{number}/what-if?suppose=remove:3&on=2024-03-01");
        Assert.Contains("Weekly contact Tue Feb 27 Thu Feb 8 19 days earlier", removed.Text("tbody"));
    }

    [Fact]
    public async Task A_day_that_is_none_is_told_so()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Page($"/cases/{number}/what-if?suppose=call&on=soon");
        Assert.Contains("'soon' is not a day", again.Text("[role=alert]"));
        Assert.Equal("Not shown yet", again.Text("[role=alert] h2"));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_shows_old_and_new_and_then_takes_the_place()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20", Mode.Phone, "On the phone."));
        var form = await desk.Page($"/cases/{number}/entries/3/correct");
        var asked = await desk.Send(form, ("mode", "in-person"), ("substantive", "true"));
        Assert.Contains("Say why it is corrected", asked.Text("[role=alert]"));
        var shown = await desk.Send(asked, ("Reason", "It was in person"), ("then", "check"));
        Assert.Contains("How Phone In person", shown.Text("aside table"));
        Assert.Contains("Monthly contact in person or virtual", shown.Text("#both ~ div"));
        Assert.Equal(3, await desk.EntriesOf(number));
        var saved = await desk.Send(shown, ("then", "save"));
        Assert.Contains("Correction saved", saved.Text("#answer"));
        Assert.Contains("Why: It was in person", saved.Text("#entry-4"));
        Assert.Equal(4, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task What_never_happened_is_taken_out_and_stays_on_record()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Contact("2024-02-20"));
        var shown = await desk.Send(await desk.Page($"/cases/{number}/entries/3/correct"), ("Reason", "Another client"), ("Right", "never"), ("then", "save"));
        Assert.Equal(3, await desk.EntriesOf(number));
        Assert.Contains("Check the correction", shown.Text("h1"));
        var saved = await desk.Send(shown, ("then", "save"));
        Assert.Contains("never happened", saved.Text("#entry-4"));
        Assert.Contains("see the correction", saved.Text("#entry-3"));
        Assert.Contains("no contact is on record since", saved.Text(".tl-due"));
    }

    private static async Task<string> ACaseOnTheClock(Desk desk)
    {
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Job("2024-02-05"), new Authorization
        {
            On = Day("2024-02-06"), Number = "A-1", Service = "job-coaching", Received = Day("2024-02-06"), From = Day("2024-02-06"), To = Day("2024-02-10"), Amount = 200,
        });
        return number;
    }
}
