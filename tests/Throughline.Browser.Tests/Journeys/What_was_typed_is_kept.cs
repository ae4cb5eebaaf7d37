using Throughline.Tests.Web;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>Nobody types a thing twice: not after an error, not after having been away for too long.</summary>
public sealed class What_was_typed_is_kept(Browsing browsing)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task When_the_session_ended_while_somebody_wrote(bool script)
    {
        await using var site = await Site.Open();
        await using var window = await browsing.As("dana", site, script);
        var page = window.Page;
        await page.GotoAsync("/today");
        await page.Locator("a.usa-button", new() { HasText = "Log contact:" }).First.ClickAsync();
        var form = page.Locator("form.tl-log");
        await form.GetByText("Phone", new() { Exact = true }).ClickAsync();
        var said = $"She heard back from the library, and we wrote the answer together ({script}).";
        await form.GetByLabel("What happened").FillAsync(said);

        await page.Context.ClearCookiesAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).Sends();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("What you typed is kept");
        if (script) await window.Fits("away-too-long");
        await page.GetByLabel("User name").FillAsync("dana");
        await page.GetByLabel("Password").FillAsync(People.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).Sends();

        await page.GetByRole(AriaRole.Button, new() { Name = "Look it over" }).Sends();
        await Assertions.Expect(page.GetByLabel("What happened").First).ToHaveValueAsync(said);
        if (script) await window.Fits("send-it-now");
        await page.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).First.Sends();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Contact saved");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task When_something_is_missing_which_is_said_at_its_field(bool script)
    {
        await using var site = await Site.Open();
        await using var window = await browsing.As("dana", site, script);
        var page = window.Page;
        await page.GotoAsync("/today");
        await page.Locator("a.usa-button", new() { HasText = "Log contact:" }).First.ClickAsync();
        var form = page.Locator("form.tl-log");
        await form.GetByLabel("What happened").FillAsync("The shop called him back.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).Sends();

        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Error: "));
        await Assertions.Expect(page.GetByLabel("What happened").First).ToHaveValueAsync("The shop called him back.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Choose how you were in touch." }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Phone" }).First).ToBeFocusedAsync();
    }
}
