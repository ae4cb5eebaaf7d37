using Throughline.Tests.Web;
using Throughline.Tests.Web.PostEmployment;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>Somebody returns five months after closure: from the request to the refusal past the window, with script and without.</summary>
public sealed class The_post_employment_year(Browsing browsing)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task From_the_request_to_the_summary(bool script)
    {
        await using var site = await Site.Open();
        var number = await AfterClosure.ACase(site);
        await using var window = await browsing.As("howard", site, script);
        var page = window.Page;

        // The request, by its guided questions.
        await page.GotoAsync($"/cases/{number}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Assess a request" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "7 months and 0 days left of 12; no extension exists" })).ToBeVisibleAsync();
        await Fit(window, script, "post-employment-ask");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Assess.*Advance") }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Healthcare", new() { Exact = true })).ToBeCheckedAsync();
        await page.GetByLabel("What does the client need to advance?").FillAsync("The course for medication aides, forty hours");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and record" }).Sends();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("What help does the employer give, if any? Not answered yet.");
        await Assertions.Expect(page.GetByLabel("What does the client need to advance?")).ToHaveValueAsync("The course for medication aides, forty hours");
        await page.GetByLabel("What help does the employer give, if any?").FillAsync("Keeps the shift open");
        await page.GetByLabel("What keeps the client from arranging and obtaining it alone?").FillAsync("The fee");
        await page.GetByLabel("Does the client have the skills and abilities").FillAsync("Yes, it builds on the daily work");
        await page.GetByText("Simple", new() { Exact = true }).ClickAsync();
        await page.GetByText("Higher pay", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("The gain in figures or words").FillAsync("From $17.10 to $19.60 an hour");
        await page.GetByLabel("Which other agencies could help").FillAsync("The workforce office has no place before summer");
        await page.GetByLabel("By which day can it be given and completed?").FillAsync("2025-02-28");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and record" }).Sends();

        // The determination.
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Next: the determination.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Refer to CPAP" })).ToBeVisibleAsync();
        await Fit(window, script, "post-employment-decide");
        foreach (var criterion in new[] { "Readily available", "Easy to arrange", "Routine", "Limited in scope and length" }) await page.GetByText($"Yes, {criterion}").ClickAsync();
        await page.GetByText("Post-employment services", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the decision" }).Sends();

        // The amendment, signed by both.
        await page.GetByRole(AriaRole.Link, new() { Name = "Write the amendment" }).ClickAsync();
        await page.GetByLabel("Agreed: how goal, services and providers were chosen").FillAsync("She compared two schools and chose the nearer one.");
        await page.GetByRole(AriaRole.Group, new() { Name = "A copy of the amendment was given to the client" }).GetByText("Yes").ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "The rights sheet was given to the client" }).GetByText("Yes").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and send for signature" }).Sends();
        await page.GetByLabel("Lorraine, type your name to sign").FillAsync("Lorraine Achterberg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign as Lorraine Achterberg" }).Sends();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign as Howard Nilsen" }).Sends();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on with post-employment" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Both were handed over on Nov 22.")).ToBeVisibleAsync();
        await Fit(window, script, "post-employment-services");

        // An authorization past the window.
        await page.GetByRole(AriaRole.Link, new() { Name = "Authorize" }).ClickAsync();
        await Fills(page, "2025-06-23");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("window closed Jun 22, 2025");
        await Assertions.Expect(page.GetByLabel("Number", new() { Exact = true })).ToHaveValueAsync("P-1");
        await Fit(window, script, "post-employment-refused");
        await Fills(page, "2024-11-22");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Saved");

        // What came of it.
        await page.GotoAsync($"/cases/{number}/post-employment/complete");
        await Fit(window, script, "post-employment-complete");
        await page.GetByLabel("What came of them").FillAsync("Passed at the first try");
        await page.GetByText("The same job, better: pay, hours, position or benefits").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Complete post-employment" }).Sends();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter what is better");
        await page.GetByLabel("Hourly pay, in dollars").FillAsync("19.60");
        await page.GetByRole(AriaRole.Button, new() { Name = "Complete post-employment" }).Sends();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("stays in post-employment until Sunday, June 22, 2025");
        Assert.Empty(window.Complaints);
    }

    private static async Task Fills(IPage page, string to)
    {
        await page.GetByLabel("Number", new() { Exact = true }).FillAsync("P-1");
        await page.GetByLabel("Service", new() { Exact = true }).SelectOptionAsync("training");
        foreach (var (label, day) in new[] { ("Received", "2024-11-22"), ("From", "2024-11-22"), ("To", to) }) await page.GetByLabel(label, new() { Exact = true }).FillAsync(day);
        await page.GetByLabel("Amount, in dollars").FillAsync("360");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save authorization" }).Sends();
    }

    // Axe needs script; the pages do not.
    private static async Task Fit(Window window, bool script, string name)
    {
        if (script) await window.Fits(name);
    }
}
