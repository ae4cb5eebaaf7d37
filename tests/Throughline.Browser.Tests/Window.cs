using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>A browser window that notes what no page may do, and can be asked whether a page is fit for everybody.</summary>
public sealed class Window : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

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
        wrong.AddRange(await Violations());
        if (colors)
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active });
            wrong.AddRange((await Violations()).Select(each => $"dark forced colors: {each}"));
            await Picture(name + "-dark");
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Null, ForcedColors = ForcedColors.Null });
        }

        await Page.SetViewportSizeAsync(320, 640);
        if (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 320) wrong.Add($"{Page.Url}: wider than a phone of 320 pixels, by {await Widest()}");
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = false)");
        await Picture(name + "-320");
        await Page.SetViewportSizeAsync(1280, 900);
        return wrong;
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

    private async Task<IEnumerable<string>> Violations() =>
        (await Page.RunAxe(Rules)).Violations.Select(violation => $"{Page.Url}: {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private Task<string> Widest() => Page.EvaluateAsync<string>("""
        [...document.querySelectorAll('main *, header *, footer *')].filter(each => each.getBoundingClientRect().right > 321 && !each.closest('.tl-scroll, .tl-pic')).slice(0, 3).map(each => each.outerHTML.slice(0, 120)).join(' | ')
        """);

    private async Task Picture(string name)
    {
        if (Browsing.Pictures is { } folder) await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
