using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Throughline.Browser.Tests.Printing;
using Throughline.Tests.Lives;

namespace Throughline.Browser.Tests.Lives;

/// <summary>Somebody of the office before the screen: what they do there, and what the case page shows them.</summary>
public sealed class Worker(Window window, Office office) : IAsyncDisposable
{
    public IPage Page => window.Page;

    private string Case => $"/cases/{office.Case}";

    public async Task Opens(string part = "") => await Page.GotoAsync(Case + part);

    /// <summary>Follows a link by its words; those that only readers hear may stand a space apart.</summary>
    public Task Clicks(string link) => Page.GetByRole(AriaRole.Link, new() { NameRegex = new(string.Join(@"\s?:.*", link.Split(": ").Select(Regex.Escape))) }).First.ClickAsync();

    public Task Presses(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).First.Sends();

    /// <summary>Fills in fields by the names that the contract has for them; several choices stand on lines of their own.</summary>
    public Task Answers(params (string Field, string Answer)[] typed) => Page.Answers(typed);

    /// <summary>Adds something to the file by the form that is found under its title; it is saved.</summary>
    public async Task Adds(string title, params (string Field, string Answer)[] typed)
    {
        await Tries(title, typed);
        await Saved();
    }

    /// <summary>The same, whatever comes of it.</summary>
    public async Task Tries(string title, params (string Field, string Answer)[] typed)
    {
        await Opens("/record");
        // What is not among the usual kinds lies folded by subject.
        var link = Page.Locator($"main a:text-is('{title}')").First;
        if (!await link.IsVisibleAsync()) await link.Locator("xpath=ancestor::details").Locator("summary").ClickAsync();
        await link.ClickAsync();
        await Answers(typed);
        await Presses("Save ");
    }

    public async Task Saved()
    {
        await Assertions.Expect(Page.Locator("#answer[role=status]")).ToBeVisibleAsync();
        Assert.Matches("[?&]saved=[0-9]+", Page.Url);
    }

    /// <summary>Writes a document of the case and has it checked.</summary>
    public async Task Writes(string key, params (string Section, string Answer)[] answers)
    {
        await Opens($"/documents/{key}");
        await Answers(answers);
        await Presses("Check and ");
    }

    /// <summary>The client signs on this screen, staff beside.</summary>
    public async Task HasTheClientSign()
    {
        await Page.GetByLabel("type your name to sign").FillAsync($"{Life.Given} {Life.Family}");
        await Presses($"Sign as {Life.Given} {Life.Family}");
    }

    /// <summary>Signs as who is signed in; with that it is in effect.</summary>
    public async Task Signs(string name)
    {
        await Presses($"Sign as {name}");
        await Assertions.Expect(Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("in effect since today");
    }

    /// <summary>Prints the document on the page: a tagged PDF that says all this.</summary>
    public async Task Prints(params string[] says)
    {
        var address = await Page.GetByRole(AriaRole.Link, new() { Name = "Print as PDF" }).GetAttributeAsync("href");
        using var paper = await PrintedPaper.Of(Page, address!);
        Assert.Equal("yes", paper.Tagged);
        Assert.All(says, words => Assert.Contains(words, paper.Text, StringComparison.Ordinal));
    }

    /// <summary>The case page shows just what policy says is owed on the day, each with its day.</summary>
    public async Task Owes(string day)
    {
        await Opens();
        var station = Life.At(day);
        var shown = await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.tl-due > .tl-line')].map(row => {
                const day = row.querySelector('.tl-when a');
                const own = of => [...of.childNodes].filter(each => each.nodeType === 3).map(each => each.textContent).join('').trim();
                return [day.getAttribute('href').split('/why/')[1].split('/')[0], own(day.parentElement), own(day)].join('|');
            })
            """);
        Assert.Equal(station.Owed.Select(owed => owed.Rule).Order(StringComparer.Ordinal), shown.Select(row => row.Split('|')[0]).Order(StringComparer.Ordinal));
        foreach (var (rule, due) in station.Owed)
        {
            var row = shown.Single(row => row.StartsWith(rule, StringComparison.Ordinal)).Split('|');
            if (due is { } on) Assert.Equal((on < station.Day ? "was due" : "", on.ToString("ddd MMM d", CultureInfo.InvariantCulture)), (row[1], row[2]));
            else Assert.Equal("since", row[1]);
        }
    }

    public Task Sees(string words, string part = "main") => Assertions.Expect(Page.Locator(part).First).ToContainTextAsync(words);

    public async Task SeesNo(string words) => Assert.DoesNotContain(words, await Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

    /// <summary>The case stands there, as its page says at the top.</summary>
    public async Task Stands(string status)
    {
        await Opens();
        await Assertions.Expect(Page.Locator(".tl-id .tl-status")).ToHaveTextAsync(status);
    }

    /// <summary>The 90-day clock is ready on this day.</summary>
    public async Task IsReadyOn(string day)
    {
        await Opens();
        await Assertions.Expect(Page.Locator("section[aria-labelledby=clocks]")).ToContainTextAsync(new Regex($@"Ready on {Life.Day(day).ToString("ddd MMM d", CultureInfo.InvariantCulture)}(, [0-9]{{4}})?\."));
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(window.Complaints);
        await window.DisposeAsync();
    }
}
