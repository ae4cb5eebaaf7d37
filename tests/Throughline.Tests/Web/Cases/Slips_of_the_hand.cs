using System.Net;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>What nobody means to record is told at its field. Today is Friday, March 1, 2024.</summary>
public sealed class Slips_of_the_hand
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_telephone_and_a_name_are_corrected_on_a_page_of_their_own_and_what_was_before_is_kept()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.SignIn(desk.Record.Howard);
        var form = await desk.Page((await desk.Page($"/cases/{number}")).QuerySelector(".tl-facts a[href$='/person']")!.GetAttribute("href")!);
        Assert.Equal("Enter a name. One is enough.", (await desk.Send(form, ("Given", ""), ("Family", " "))).Text("#Family-error"));
        Assert.Equal("Keep it under 100 characters; this has 5,000.", (await desk.Send(form, ("Given", new string('x', 5000)), ("Family", ""))).Text("#Given-error"));
        Assert.Equal("Keep it under 100 characters; this has 5,000.", (await desk.Send(form, ("Family", new string('x', 5000)))).Text("#Family-error"));

        var after = await desk.Send(form, ("Phone", "(308) 555-0144"), ("Family", "Ruiz-Lang"));

        Assert.Equal("tel:3085550144", after.QuerySelector(".tl-now a[href^='tel:']")!.GetAttribute("href"));
        Assert.Equal("Ana Ruiz-Lang", after.Text("h1"));
        Assert.Contains(desk.Record.A<CaseworkDb>().CaseChanges, change => change is { Field: "family", Was: "Ruiz", Became: "Ruiz-Lang", By: "howard" });
    }

    [Fact]
    public async Task A_placement_specialist_changes_how_somebody_is_reached_and_not_the_name()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var form = await desk.Page($"/cases/{number}/person");
        Assert.Null(form.QuerySelector("#Family"));

        var after = await desk.Send(form, ("Reach", "texts after four"), ("Family", "Forged"));

        Assert.Equal("Ana Ruiz", after.Text("h1"));
        Assert.Contains("texts after four", after.Text(".tl-now"));
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_is_told_what_stands_there_now()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var (one, other) = (await desk.Page($"/cases/{number}/person"), await desk.Page($"/cases/{number}/person"));
        await desk.Send(one, ("Phone", "308 555 0144"));

        var told = await desk.Send(other, ("Reach", "afternoons"));

        Assert.Contains("It says now: Ana Ruiz, 308 555 0144.", told.Text("[role=alert]"));
        Assert.DoesNotContain("afternoons", (await desk.Page($"/cases/{number}")).Text(".tl-now"));
        Assert.Contains("afternoons", (await desk.Send(told, ("Phone", "308 555 0144"))).Text(".tl-now"));
    }

    [Fact]
    public async Task Whoever_came_without_a_given_name_can_be_given_a_telephone()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase(given: "");
        Assert.Contains("308 555 0144", (await desk.Send(await desk.Page($"/cases/{number}/person"), ("Phone", "308 555 0144"))).Text(".tl-now"));
    }

    [Fact]
    public async Task A_job_of_more_hours_than_a_week_has_or_competitive_without_pay_is_asked_again()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.Equal([("weeklyHours", "A week has 168 hours.")], await Mistakes(desk, number, Job("2024-02-26") with { WeeklyHours = 169 }));
        Assert.Equal([("hourlyWage", "Competitive work is paid: enter the wage, or say that the pay is not competitive.")], await Mistakes(desk, number, Job("2024-02-26") with { HourlyWage = 0 }));
        Assert.IsType<AppendOutcome.Recorded>(await desk.Record.Appended(number, Job("2024-02-26") with { HourlyWage = 0, Competitive = false, WeeklyHours = 168 }));
    }

    [Fact]
    public async Task The_same_job_is_recorded_once_and_may_be_corrected()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Job("2024-02-26") with { Id = "first" });
        Assert.Equal("employer", Assert.Single(await Mistakes(desk, number, Job("2024-02-26", "j2"))).Field);
        Assert.IsType<AppendOutcome.Recorded>(await desk.Record.Appended(number, Job("2024-02-27", "j2")));
        foreach (var wage in new[] { 17m, 18m })
        {
            Assert.IsType<AppendOutcome.Recorded>(await desk.Record.Appended(number,
                new Correction { On = Day("2024-02-28"), Corrects = "first", Reason = "wage", Replacement = Job("2024-02-26") with { HourlyWage = wage } }));
        }
    }

    [Fact]
    public async Task A_goal_of_a_hundred_thousand_letters_is_none()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACase();
        Assert.Equal([("goal", "Keep it under 500 characters; this has 100,000. Say more in the note.")], await Mistakes(desk, number, new PlanApproved { On = Day("2024-02-20"), Goal = new string('g', 100_000), Services = ["job-search-assistance"] }));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(33)]
    public async Task What_is_more_than_a_page_can_send_is_told_so_and_is_no_fault_of_ours(int megabytes)
    {
        await using var desk = await Desk.Of();
        var (status, page) = await desk.Sent("/sign-in", ("UserName", new string('x', megabytes * 1024 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("That is more than one page can send", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_of_two_follow_up_contacts_is_said_to_count()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(number, Job("2024-02-20"));
        var recorded = await desk.Record.Recorded(number, Contact("2024-02-26"));

        var page = await desk.Page($"/cases/{number}?saved={recorded.Entries[0].Seq}");

        const string counts = "It is the first of two for “Two follow-up contacts in the first 30 days”, which asks for contacts on two days.";
        Assert.Contains(counts, page.Text("#answer"));
        Assert.Contains(counts, page.Text("section[aria-labelledby=file]"));
        Assert.DoesNotContain("No duty asked for it", page.Text("section[aria-labelledby=file]"));
    }

    private static async Task<IEnumerable<(string Field, string Message)>> Mistakes(Desk desk, string number, Entry entry) =>
        Assert.IsType<AppendOutcome.Mistaken>(await desk.Record.Appended(number, entry)).Mistakes.Select(mistake => (mistake.Field, mistake.Message));
}
