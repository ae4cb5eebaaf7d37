using Microsoft.Playwright;
using Throughline.Browser.Tests.Given;

namespace Throughline.Browser.Tests.Journeys;

public sealed class What_was_typed_is_kept(RunningApp app)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task When_the_session_ended_while_somebody_wrote(bool script)
    {
        var page = await app.WindowOf(Team.Dana, script);
        await page.GotoAsync("/today");
        var name = script ? "Hana Brightwater" : "Samir Castellane";
        var row = page.Locator("li.tl-client").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name }) });
        await row.GetByText("Log contact").First.ClickAsync();
        await row.GetByText("Phone", new() { Exact = true }).ClickAsync();
        var said = $"She heard back from the library, and we wrote the answer together ({script}).";
        await row.GetByLabel("What happened").FillAsync(said);

        await page.Context.ClearCookiesAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("What you typed is kept");
        await page.ShouldBeSound();
        await page.GetByLabel("User name").FillAsync(Team.Dana.Id);
        await page.GetByLabel("Password").FillAsync(Team.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Assertions.Expect(page.GetByText(said)).ToBeVisibleAsync();
        await page.ShouldBeSound();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send it now" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Contact saved: {name}");
    }
}
