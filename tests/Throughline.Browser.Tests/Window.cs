using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>A browser window that notes what no page may do, and can be asked whether a page is fit for everybody.</summary>
public sealed class Window : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = Asked([]);

    // Who forces colors has their own, which contrast; axe takes the canvas behind them for white.
    private static readonly AxeRunOptions InForcedColors = Asked(["color-contrast"]);

    private readonly IBrowserContext context;

    public Window(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal)) Complaints.Add($"{page.Url}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) Complaints.Add($"{page.Url} asked for {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of the browser and requests beyond the program.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What is wrong with the page for somebody: by axe, on a phone of 320 pixels, and if asked, in the dark colors of who forces their own; everything that opens is opened first.</summary>
    public async Task<IReadOnlyList<string>> Barriers(string name, bool colors = false)
    {
        var wrong = new List<string>();
        await Picture(name);
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        wrong.AddRange(await Violations(Rules));
        if (await Page.QuerySelectorAsync("meta[http-equiv=refresh]") is not null) wrong.Add($"{Page.Url}: loads itself anew");
        if (colors)
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active });
            wrong.AddRange((await Violations(InForcedColors)).Select(each => $"dark forced colors: {each}"));
            await Picture(name + "-dark");
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Null, ForcedColors = ForcedColors.Null });
        }

        await Page.SetViewportSizeAsync(320, 640);
        if (colors) wrong.AddRange((await Violations(Rules)).Select(each => $"at 320 pixels: {each}"));
        if (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 320) wrong.Add($"{Page.Url}: wider than a phone of 320 pixels, by {await Widest()}");
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = false)");
        await Picture(name + "-320");
        await Page.SetViewportSizeAsync(1280, 900);
        return wrong;
    }

    /// <summary>Nothing is wrong with the page for anybody; what is, is told whole.</summary>
    public async Task Fits(string name, bool colors = false)
    {
        var barriers = await Barriers(name, colors);
        if (barriers.Count > 0) Assert.Fail(string.Join('\n', barriers));
    }

    /// <summary>Sends the first form of the page's own with nothing filled in, and says whether there is one.</summary>
    public async Task<bool> SendsNothing()
    {
        var button = Page.Locator("main form[method=post] button:not([type=button]), main form[method=post] input[type=submit]").First;
        if (await button.CountAsync() == 0 || !await button.IsVisibleAsync()) return false;
        await Page.EvaluateAsync("document.querySelectorAll('main form').forEach(each => each.noValidate = true)");
        await button.Sends();
        return true;
    }

    // The frame at the foot asks by itself how long the session lasts, which is how it can warn; of pages it is asked beside axe.
    private static AxeRunOptions Asked(string[] except) => new()
    {
        // What passes is not put into words: that takes longer than the asking.
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = except.Append("meta-refresh").ToDictionary(rule => rule, _ => new RuleOptions { Enabled = false }),
    };

    private async Task<IEnumerable<string>> Violations(AxeRunOptions rules) =>
        (await Page.RunAxe(rules)).Violations.Select(violation => $"{Page.Url}: {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private Task<string> Widest() => Page.EvaluateAsync<string>("""
        [...document.querySelectorAll('main *, header *, footer *')].filter(each => each.getBoundingClientRect().right > 321 && !each.closest('.tl-scroll, .tl-pic')).slice(0, 3).map(each => each.outerHTML.slice(0, 120)).join(' | ')
        """);

    private async Task Picture(string name)
    {
        if (Browsing.Pictures is { } folder) await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
