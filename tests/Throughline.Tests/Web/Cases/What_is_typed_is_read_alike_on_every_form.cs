using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Numbers, days, names and telephones on forms. Today is Friday, March 1, 2024.</summary>
public sealed class What_is_typed_is_read_alike_on_every_form
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static (string, string)[] AJob(string wage, string hours = "30", string on = "2024-02-26") =>
    [
        ("on", on), ("employer", "Prairie Foods"), ("title", "Stocker"), ("hourlyWage", wage), ("weeklyHours", hours), ("supported", "false"), ("permanent", "true"), ("competitive", "true"), ("integrated", "true"),
    ];

    [Theory]
    [InlineData("17,25", "Type 17.25.")]
    [InlineData("1.234,50", "Type 1234.50.")]
    [InlineData("-5", "Type 0 or more")]
    [InlineData("1e9", "Type the number in full")]
    [InlineData("$17.25/hr", "Type 17.25.")]
    public async Task A_number_that_could_be_another_is_asked_for_at_its_field_and_what_was_typed_stays(string typed, string asked)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/employment-started"), AJob(typed));
        Assert.Contains(asked, again.Text("#hourlyWage-error"));
        Assert.Equal(typed, again.QuerySelector<IHtmlInputElement>("#hourlyWage")!.Value);
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("2.13", "30", "hourlyWage", "below the Nebraska minimum wage of $12.00")]
    [InlineData("99,999", "30", "hourlyWage", "more than $200.00")]
    [InlineData("17.25", "100", "weeklyHours", "more than 60")]
    public async Task What_is_unlikely_is_asked_once_and_taken_when_it_is_said_to_be_right(string wage, string hours, string field, string asked)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var again = await desk.Send(await desk.Page($"/cases/{number}/record/employment-started"), AJob(wage, hours));
        Assert.Contains(asked, again.Text($"#{field}-error"));
        Assert.Equal(wage, again.QuerySelector<IHtmlInputElement>("#hourlyWage")!.Value);
        Assert.Contains(asked, (await desk.Send(again)).Text($"#{field}-error"));
        Assert.Equal(2, await desk.EntriesOf(number));
        await desk.Send(again, ("sure", "true"));
        Assert.Equal(3, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("2/26/2024")]
    [InlineData("Feb 26, 2024")]
    [InlineData("Monday, February 26, 2024")]
    public async Task A_day_is_read_in_the_ways_of_the_country(string typed)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.Send(await desk.Page($"/cases/{number}/record/task-note"), ("on", typed), ("about", "other"), ("note", "A word."));
        Assert.Equal(3, await desk.EntriesOf(number));
    }

    [Theory]
    [InlineData("2/30/2024", "does not exist")]
    [InlineData("2/26/24", "Type all four")]
    public async Task A_day_that_there_is_not_is_said_by_name_on_every_form(string typed, string said)
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.Contains(said, (await desk.Send(await desk.Page($"/cases/{number}/record/task-note"), ("on", typed), ("about", "other"))).Text("#on-error"));
        Assert.Contains(said, (await desk.Send(await desk.Page($"/cases/{number}"), ("Log.How", "phone"), ("Log.Happened", "x"), ("Log.Was", "contact"), ("Log.On", typed))).Text("[role=alert]"));
        await desk.SignIn(desk.Record.Howard);
        Assert.Contains(said, (await desk.Send(await desk.Page($"/cases/{number}/person"), ("Born", typed))).Text("#Born-error"));
        Assert.Contains(said, (await desk.Send(await desk.Page("/cases/new"), ("Given", "Lou"), ("Born", typed))).Text("#Born-error"));
    }

    [Fact]
    public async Task A_character_that_no_record_keeps_is_one_answer_of_400_that_names_the_field()
    {
        await using var desk = await Desk.Of(null);
        var number = await desk.Record.ACaseInJobSearch();
        await desk.SignIn(desk.Record.Howard);
        foreach (var (path, field, fields) in new (string, string, (string, string)[])[]
        {
            ("/cases/new", "given", [("Given", "A\0na"), ("Family", "Ruiz")]),
            ($"/cases/{number}/person", "family", [("Family", "Ru\0iz")]),
            ($"/cases/{number}/record/task-note", "note", [("about", "other"), ("note", "a\0b")]),
            ($"/cases/{number}", "happened", [("Log.How", "phone"), ("Log.Happened", "a\0b"), ("Log.Was", "contact")]),
        })
        {
            using var answer = await desk.Posted(await desk.Page(path), fields);
            Assert.Equal((path, HttpStatusCode.BadRequest), (path, answer.StatusCode));
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True(page.Contains($"In the field {field}: There is an invisible control character", StringComparison.Ordinal), page[page.IndexOf("<main", StringComparison.Ordinal)..]);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Got("/find?q=a%00b")).Status);
        Assert.Equal(2, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task A_name_whose_direction_turns_is_told_at_its_field()
    {
        await using var desk = await Desk.Of();
        await desk.SignIn(desk.Record.Howard);
        Assert.Contains("turns the direction", (await desk.Send(await desk.Page("/cases/new"), ("Given", "Ana"), ("Family", "\u202Ezuir"))).Text("#Family-error"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_recorded_once()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        var form = await desk.Page($"/cases/{number}/record/task-note");
        foreach (var _ in new[] { 1, 2 }) await desk.Send(form, ("about", "other"), ("note", "Once."));
        Assert.Equal(3, await desk.EntriesOf(number));
        var correct = await desk.Page($"/cases/{number}/entries/3/correct");
        var seen = await desk.Send(correct, ("Reason", "mistyped"), ("Right", "otherwise"), ("note", "Once and for all."));
        foreach (var _ in new[] { 1, 2 }) await desk.Send(seen, ("then", "save"));
        Assert.Equal(4, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task Every_form_that_records_names_its_sending()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        foreach (var (path, who) in new[]
        {
            ($"/cases/{number}", desk.Record.Dana), ($"/cases/{number}/record/task-note", desk.Record.Dana), ($"/cases/{number}/record/employment-started", desk.Record.Dana), ("/group", desk.Record.Dana),
            ($"/cases/{number}/entries/1/correct", desk.Record.Howard),
        })
        {
            await desk.SignIn(who);
            var form = (await desk.Page(path)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
            Assert.Contains(form.Elements.OfType<IHtmlInputElement>(), input => input.Name?.EndsWith("dempotencyKey", StringComparison.Ordinal) == true && input.Value.Length > 0);
        }
    }

    [Fact]
    public async Task The_same_from_two_windows_is_asked_about_on_every_form_that_records()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        (string, string)[] note = [("about", "other"), ("note", "Twice?")];
        var (one, two) = (await desk.Page($"/cases/{number}/record/task-note"), await desk.Page($"/cases/{number}/record/task-note"));
        await desk.Send(one, note);
        Assert.Contains("You saved this a minute ago", (await desk.Send(two, note)).Text("[role=alert]"));

        (string, string)[] session = [("Session.How", "in-person"), ("Session.Happened", "Applications."), ("Session.Came", number)];
        var (first, second) = (await desk.Page("/group?show=all"), await desk.Page("/group?show=all"));
        await desk.Send(first, session);
        var asked = await desk.Send(second, session);
        Assert.Contains("You saved this a minute ago", asked.Text("[role=alert]"));
        var before = await desk.EntriesOf(number);
        await desk.Send(asked, [.. session, ("Session.Sure", "true")]);
        Assert.Equal(before + 1, await desk.EntriesOf(number));
    }

    [Fact]
    public async Task Every_line_of_a_summary_leads_to_a_field_that_says_it_is_wrong()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        await desk.SignIn(desk.Record.Howard);
        foreach (var kind in new[] { "contact", "employment-started", "plan-approved", "authorization", "document", "employment-changed", "contact-planned" })
        {
            var page = await desk.Page($"/cases/{number}/record/{kind}");
            Tell(await desk.Send(page, [.. page.QuerySelectorAll<IHtmlInputElement>("main form input:not([type=hidden])").Select(input => input.Name!).Distinct().Select(name => (name, ""))]));
        }

        Tell(await desk.Send(await desk.Page("/cases/new"), ("Given", "\u202E"), ("Phone", "12"), ("Born", "2/30/2020")));
        Tell(await desk.Send(await desk.Page($"/cases/{number}/person"), ("Given", ""), ("Family", ""), ("Phone", "12")));
        Tell(await desk.Send(await desk.Page($"/cases/{number}"), ("Log.Was", "contact")));

        static void Tell(IDocument page)
        {
            var summary = Assert.Single(page.QuerySelectorAll("main [role=alert]"));
            Assert.Empty(page.QuerySelectorAll("main .tl-answer[role=status]"));
            Assert.True(summary.CompareDocumentPosition(page.QuerySelector("h1")!).HasFlag(DocumentPositions.Following), page.Url + ": the summary stands above the heading");
            foreach (var link in summary.QuerySelectorAll("a[href^='#']"))
            {
                var field = page.GetElementById(link.GetAttribute("href")![1..]);
                Assert.True(field is not null, $"{page.Url}: {link.TextContent} leads nowhere");
                var group = field.Closest("fieldset[aria-invalid]") ?? field;
                Assert.True(group.GetAttribute("aria-invalid") == "true", $"{page.Url}: {link.TextContent} is not said at {field.Id}");
                var said = (group.GetAttribute("aria-describedby") ?? field.Closest("fieldset")?.GetAttribute("aria-describedby") ?? "").Split(' ');
                Assert.Contains(said, id => page.GetElementById(id)?.TextContent.Contains(link.TextContent, StringComparison.Ordinal) == true);
            }
        }
    }
}
