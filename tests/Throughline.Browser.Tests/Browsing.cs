using Throughline.Tests.Web;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Throughline.Browser.Tests.Browsing))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Throughline.Browser.Tests;

/// <summary>A real Chromium before the program on a real port. THROUGHLINE_PICTURES, a folder, keeps a picture of every page that is checked.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    // Nothing that asks for anything beyond this machine.
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private readonly Lazy<Task<Site>> unchanged = new(Site.Open);

    public static string? Pictures { get; } = Environment.GetEnvironmentVariable("THROUGHLINE_PICTURES");

    /// <summary>A site for those who only look. Whoever records anything opens one of their own.</summary>
    public Task<Site> ForLooking() => unchanged.Value;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) throw new InvalidOperationException($"These tests look at pages in a browser, and there is no {Chromium}. Install Debian's package: apt-get install -y --no-install-recommends chromium");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Headless = true, Args = Quiet });
    }

    /// <summary>A browser window in which nobody has signed in yet.</summary>
    public async Task<Window> Open(Site at, bool script = true)
    {
        var address = at.Address;
        var context = await browser!.NewContextAsync(new() { BaseURL = address.ToString(), JavaScriptEnabled = script, ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-US", TimezoneId = "America/Chicago" });
        return new(context, await context.NewPageAsync(), address);
    }

    /// <summary>A browser window of somebody who has signed in by the form.</summary>
    public async Task<Window> As(string userName, Site at, bool script = true)
    {
        var window = await Open(at, script);
        await window.Page.GotoAsync("/sign-in");
        await window.Page.GetByLabel("User name").FillAsync(userName);
        await window.Page.GetByLabel("Password").FillAsync(People.Password);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).Sends();
        // Asked of the page until it is so: the browser's own word that a page has loaded can be missed while the page is exchanged.
        await Assertions.Expect(window.Page).Not.ToHaveURLAsync(new Regex("/sign-in"), new() { Timeout = 30_000 });
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (unchanged.IsValueCreated) await (await unchanged.Value).DisposeAsync();
    }
}

internal static class Buttons
{
    /// <summary>Presses a button and waits for the page that answers: whoever goes on before that takes back what was sent.</summary>
    public static Task Sends(this ILocator button) =>
        button.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
}
