using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>The checklist and the closing. Today is Friday, March 1, 2024; the job began on November 1, so the 90 days were over on January 30.</summary>
[Implements("NE-PL-41")]
public sealed class A_case_is_closed
{
    private static readonly Entry[] Working = [Plan("2023-08-01"), Referral("2023-08-10"), Contact("2023-08-14"), Job("2023-11-01"), Contact("2023-11-08"), Contact("2023-11-20", Mode.InPerson)];

    private static readonly Contact Final = Contact("2024-02-20") with { Final = true, Note = "All is met, and she agrees." };

    private static async Task<string> ACase(Desk desk, params Entry[] more)
    {
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, [.. Working, .. more]);
        return number;
    }

    private static string Line(AngleSharp.Dom.IDocument page, string condition) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.Text().Contains(condition, StringComparison.Ordinal)).Text();

    [Fact]
    public async Task Every_condition_shows_the_entry_that_meets_it_or_what_to_record()
    {
        await using var desk = await Desk.Of();
        var page = await desk.Page($"/cases/{await ACase(desk)}/closure");

        Assert.Contains("Clock from Nov 1", Line(page, "90 days on the clock"), StringComparison.Ordinal);
        Assert.Contains("Ready since Tue Jan 30", Line(page, "90 days on the clock"), StringComparison.Ordinal);
        Assert.Contains("Entry 4", Line(page, "A job that VR supports"), StringComparison.Ordinal);
        Assert.Contains("No contact on or after Jan 30 is marked final", Line(page, "final contact"), StringComparison.Ordinal);
        Assert.Contains("1 in the way", page.Text("#list"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("button"), button => button.Text() == "Close as successful");
    }

    [Fact]
    public async Task What_is_missing_leads_to_the_form_that_cures_it()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk);
        var cure = (await desk.Page($"/cases/{number}/closure")).QuerySelectorAll("tbody a.usa-button").First(link => link.Text().StartsWith("Log final contact", StringComparison.Ordinal));

        await desk.Send(await desk.Page(cure.GetAttribute("href")!), ("mode", "phone"), ("substantive", "true"), ("note", "All is met; agrees."));

        Assert.Contains("Met", Line(await desk.Page($"/cases/{number}/closure"), "final contact"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_does_not_keep_it_open()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk, Final);
        var page = await desk.Page($"/cases/{number}/closure");
        Assert.Contains("reminder", Line(page, "Told about the Client Assistance Program"), StringComparison.Ordinal);
        Assert.Contains("Missing", Line(page, "Told about the Client Assistance Program"), StringComparison.Ordinal);

        var closed = await desk.Send(page, ("On", "2024-03-01"), ("Note", "Closed together"));

        Assert.Contains("Closed as successful on Friday, March 1, 2024", closed.Text("main"), StringComparison.Ordinal);
        Assert.Contains("until Saturday, March 1, 2025", closed.Text("main"), StringComparison.Ordinal);
        Assert.Contains(closed.QuerySelectorAll("a"), link => link.Text() == "Write the closure letter");
    }

    [Fact]
    public async Task What_blocks_is_what_the_gate_asks_and_a_closure_in_spite_of_it_is_refused()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk, Final);
        var page = await desk.Page($"/cases/{number}/closure");
        await desk.Record.Recorded(number, new ServiceGiven { On = Day("2024-01-15"), Service = "counseling", PostEmployment = true });

        var refused = await desk.Send(page, ("On", "2024-03-01"), ("Note", "Typed at length"));

        Assert.Contains("90 days without post-employment services", refused.Text(".tl-answer.bad"), StringComparison.Ordinal);
        var service = Line(refused, "90 days without post-employment services");
        Assert.Contains("In the way", service, StringComparison.Ordinal);
        Assert.Contains("Entry 8", service, StringComparison.Ordinal);
        Assert.Equal(8, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task What_lies_mostly_ahead_is_not_met_before_the_90_days_are_over()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        await desk.Record.Recorded(number, Plan("2023-08-01"), Referral("2023-08-10"), Contact("2023-08-14"), Job("2024-01-23"));

        var service = Line(await desk.Page($"/cases/{number}/closure"), "90 days without post-employment services");
        Assert.Contains("None so far, since Jan 23; the 90 days are over on Apr 22.", service, StringComparison.Ordinal);
        Assert.EndsWith("Not yet", service, StringComparison.Ordinal);

        await desk.Record.Recorded(number, new ServiceGiven { On = Day("2024-02-15"), Service = "counseling", PostEmployment = true });
        Assert.Contains("In the way", Line(await desk.Page($"/cases/{number}/closure"), "90 days without post-employment services"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_or_to_come_is_asked_for_again_and_the_note_is_kept()
    {
        await using var desk = await Desk.Of();
        var page = await desk.Page($"/cases/{await ACase(desk, Final)}/closure");

        foreach (var day in new[] { "soon", "2024-03-04" })
        {
            var again = await desk.Send(page, ("On", day), ("Note", "Typed at length"));
            Assert.NotEmpty(again.QuerySelectorAll("#On-error"));
            Assert.Equal("Typed at length", again.QuerySelector("textarea")!.TextContent);
        }
    }

    [Fact]
    public async Task And_then_nothing_on_its_page_counts_towards_a_closure_any_more()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk, Final);
        Assert.Contains("90-day clock to closure", Aside(await desk.Page($"/cases/{number}")), StringComparison.Ordinal);

        await desk.Send(await desk.Page($"/cases/{number}/closure"), ("On", "2024-03-01"));

        var page = Aside(await desk.Page($"/cases/{number}"));
        Assert.DoesNotContain("90-day clock to closure", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Close as successful", page, StringComparison.Ordinal);

        static string Aside(AngleSharp.Dom.IDocument page) => string.Concat(page.QuerySelectorAll("[aria-labelledby=clocks], [aria-labelledby=next]").Select(section => section.Text()));
    }

    [Fact]
    public async Task A_double_click_closes_it_once()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk, Final);
        var page = await desk.Page($"/cases/{number}/closure");

        await desk.Send(page, ("On", "2024-03-01"));
        await desk.Send(page, ("On", "2024-03-01"));

        Assert.Equal(8, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task The_letter_says_the_days_the_job_and_the_way_back_and_the_counselor_signs_it()
    {
        await using var desk = await Desk.Of();
        var number = await ACase(desk, Final, new Closed { On = Day("2024-02-26"), Outcome = ClosureOutcome.Successful, Job = "j1" });
        await desk.SignIn(desk.Record.Howard);
        var letter = await desk.Page($"/cases/{number}/documents/closure-letter");
        Assert.Contains("February 26, 2024", letter.Text("#closing"), StringComparison.Ordinal);
        Assert.Contains("Until February 26, 2025", letter.Text("#help"), StringComparison.Ordinal);
        Assert.Contains("Front desk, Prairie Sky Clinic, since November 1, 2023", letter.Text("#jobHeld"), StringComparison.Ordinal);
        Assert.Contains("Client Assistance Program", letter.Text("#rights"), StringComparison.Ordinal);

        var sign = await desk.Send(letter, ("call", "Howard Nilsen, (402) 555-0100"), ("act", "check"));
        var signed = await desk.Send(sign);

        Assert.Contains("in effect since today", signed.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Howard Nilsen", signed.Text("article"), StringComparison.Ordinal);
        Assert.Contains(await LinksOf(desk, number), link => link.Contains("/documents/signed/", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> LinksOf(Desk desk, string number) =>
        (await desk.Page($"/cases/{number}/closure")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!);
}
