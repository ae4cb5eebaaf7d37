using Microsoft.Playwright;
using Throughline.Browser.Tests.Given;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>Three inputs in the row, and an answer that says what it met and what it did not.</summary>
public sealed class A_contact_is_logged_from_the_row(RunningApp app)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task And_the_answer_says_what_it_met(bool script)
    {
        var page = await app.WindowOf(Team.Dana, script);
        await page.Open("/today");
        var name = script ? "Ines Halvorsen" : "Josephine Tallgrass";
        var row = Row(page, name);
        await row.GetByText("Log contact").First.ClickAsync();
        await row.GetByText("Text", new() { Exact = true }).ClickAsync();
        await row.GetByLabel("What happened").FillAsync("She applied and asks how to answer about the schedule.");
        await page.ShouldBeAccessible();
        await page.Picture("today_logging");
        await row.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).ClickAsync();

        var answer = page.GetByRole(AriaRole.Status);
        await Assertions.Expect(answer).ToContainTextAsync($"Contact saved: {name}");
        await Assertions.Expect(answer).ToContainTextAsync("Met Weekly contact");
        await page.ShouldBeSound();
        await page.Picture("today_saved");
        await Assertions.Expect(page.Locator("#overdue ~ ul").GetByRole(AriaRole.Heading, new() { Name = name })).ToHaveCountAsync(0);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_no_show_is_kept_and_meets_nothing(bool script)
    {
        var page = await app.WindowOf(Team.Dana, script);
        await page.GotoAsync("/today");
        var row = Row(page, "Luis Fontenot");
        await row.GetByText("Log contact").First.ClickAsync();
        await row.GetByLabel("What happened").FillAsync("Did not come to the job club.");
        await row.GetByRole(AriaRole.Button, new() { Name = "No-show" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("meets no contact duty");
        await Assertions.Expect(Row(page, "Luis Fontenot").First).ToContainTextAsync("Weekly contact");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays(bool script)
    {
        var page = await app.WindowOf(Team.Dana, script);
        await page.GotoAsync("/today");
        var row = Row(page, "Piotr Ravensdale");
        await row.GetByText("Log contact").First.ClickAsync();
        await row.GetByLabel("What happened").FillAsync("The shop called him back.");
        await row.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).ClickAsync();

        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Error: Today"));
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose how you were in touch.");
        await Assertions.Expect(Row(page, "Piotr Ravensdale").GetByLabel("What happened")).ToHaveValueAsync("The shop called him back.");
        await page.ShouldBeSound();
        await page.GetByRole(AriaRole.Link, new() { Name = "Choose how you were in touch." }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Phone" }).And(page.Locator(":focus"))).ToHaveCountAsync(1);
    }

    private static ILocator Row(IPage page, string name) => page.Locator("li.tl-client").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name }) });
}
