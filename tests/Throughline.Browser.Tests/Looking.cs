using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>What is looked at on every page that a test opens.</summary>
public static class Looking
{
    private static readonly AxeRunOptions Standard = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    private static readonly ConditionalWeakTable<IBrowserContext, object> Scriptless = [];

    /// <summary>Where scripts are off, axe and measures cannot run; they look at the same page with scripts on.</summary>
    public static void WithoutScript(IBrowserContext context) => Scriptless.Add(context, context);

    /// <summary>Opens a page and expects it to be there, for this person.</summary>
    public static async Task Open(this IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{address} answered {answer.Status}");
        await page.ShouldBeSound();
    }

    /// <summary>One first heading, a title, no violation of WCAG 2.2 AA, and nothing wider than the window.</summary>
    public static async Task ShouldBeSound(this IPage page)
    {
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        if (Scriptless.TryGetValue(page.Context, out _)) return;
        Assert.NotEmpty(await page.TitleAsync());
        await page.ShouldBeAccessible();
        await page.ShouldBeNarrow();
    }

    /// <summary>Nothing is wider than the window.</summary>
    public static async Task ShouldBeNarrow(this IPage page)
    {
        var name = new Uri(page.Url).PathAndQuery;
        var width = page.ViewportSize!.Width;
        var taken = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(taken <= width, $"{name} is {taken} wide in a window of {width}");
        await page.Picture();
    }

    public static async Task ShouldBeAccessible(this IPage page)
    {
        if (Scriptless.TryGetValue(page.Context, out _)) return;
        var found = await page.RunAxe(Standard);
        Assert.True(found.Violations.Length == 0, $"{new Uri(page.Url).PathAndQuery}\n" + string.Join("\n", found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n    {string.Join("\n    ", violation.Nodes.Take(4).Select(node => node.Html))}")));
    }

    /// <summary>Keeps a picture of the page where PICTURES names a folder.</summary>
    public static async Task Picture(this IPage page, string? name = null)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is not { Length: > 0 } folder || Scriptless.TryGetValue(page.Context, out _)) return;
        name ??= new Uri(page.Url).PathAndQuery.Trim('/').Replace('/', '_').Replace('?', '_').Replace('&', '_');
        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{(name.Length == 0 ? "first" : name)}-{page.ViewportSize!.Width}.png") });
    }
}
