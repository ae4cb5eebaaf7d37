using Throughline.Tests.Web;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Throughline.Policy.Rules;

namespace Throughline.Browser.Tests;

/// <summary>The main job, done as people do it.</summary>
public sealed class A_contact_logged_from_Today(Browsing browsing)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_answered_with_what_it_met_and_stands_in_the_file(bool script)
    {
        await using var site = await Site.Open();
        await using var window = await browsing.As("dana", site, script);
        var page = window.Page;
        var said = script ? "We went through two openings at the clinic." : "She sent both applications yesterday.";
        await page.GotoAsync("/today");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Log contact ?:.*Marisol Quintana-Webb") }).First.ClickAsync();
        var form = page.Locator("form[aria-label='Log contact: Marisol Quintana-Webb']").First;
        await form.GetByLabel("Phone").CheckAsync();
        await form.GetByLabel("What happened").FillAsync(said);
        await form.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).Sends();

        var answer = page.GetByRole(AriaRole.Status).First;
        await Assertions.Expect(answer).ToContainTextAsync("Marisol");
        await Assertions.Expect(answer).ToContainTextAsync("Still due");
        await page.GotoAsync($"/cases/{People.Marisol}");
        await Assertions.Expect(page.GetByText(said).First).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task That_says_too_little_is_kept_and_the_field_is_named()
    {
        await using var site = await Site.Open();
        await using var window = await browsing.As("dana", site);
        var page = window.Page;
        await page.GotoAsync("/today");
        var open = page.Locator("a.usa-button", new() { HasText = "Log contact:" }).First;

        await open.ClickAsync();
        var form = page.Locator("form.tl-log");
        await form.GetByLabel("What happened").FillAsync("Two openings");
        await form.GetByRole(AriaRole.Button, new() { Name = "Contact: we talked about the work" }).Sends();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("form.tl-log textarea")).ToHaveValueAsync("Two openings");
        Assert.StartsWith("Error", await page.TitleAsync(), StringComparison.Ordinal);
    }
}

/// <summary>The same with no mouse at all.</summary>
public sealed class With_the_keyboard_alone(Browsing browsing)
{
    [Fact]
    public async Task Somebody_signs_in_logs_a_contact_and_reads_the_answer()
    {
        await using var site = await Site.Open();
        await using var window = await browsing.Open(site);
        var page = window.Page;
        await page.GotoAsync("/sign-in");
        await page.TabsTo("#UserName");
        await page.Keyboard.TypeAsync("dana");
        await page.TabsTo("#Password");
        await page.Keyboard.TypeAsync(People.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/today$"));

        await page.TabsTo("a.usa-button[href*='log=']");
        await page.Keyboard.PressAsync("Enter");
        // Whoever asked for the form stands in it.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/today\?log="));
        await Assertions.Expect(page.Locator("form.tl-log input[type=radio]:focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Space");
        await page.TabsTo("form.tl-log textarea");
        await page.Keyboard.TypeAsync("We looked at two openings, by keyboard.");
        await page.TabsTo("form.tl-log button[value=contact]");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Met Weekly contact");
    }
}
