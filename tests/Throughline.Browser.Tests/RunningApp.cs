using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Throughline.Browser.Tests.Given;
using Throughline.Casework;
using Throughline.Tests.Databases;
using Throughline.Web;

[assembly: AssemblyFixture(typeof(Throughline.Browser.Tests.RunningApp))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Throughline.Browser.Tests;

/// <summary>The program on a port of its own, filled with one morning's cases, and a browser to look at it.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private static readonly string[] Chromiums = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("throughline-browser-");
    private readonly Clock clock = new(DateTimeOffset.UnixEpoch);
    private readonly Dictionary<string, string> cookies = [];
    private WebApplication? app;
    private IPlaywright? playwright;

    public string Url { get; private set; } = "";

    public IServiceProvider Services => app!.Services;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        app = WebApp.Build([], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration["Database:Sqlite"] = Path.Combine(folder.FullName, "record.db");
            builder.Services.AddSingleton<TimeProvider>(clock);
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
        }

        await Team.Hire(app.Services);
        await Morning.Comes(app.Services, clock);
        await app.StartAsync();
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Headless = true,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window in which the person is signed in, or nobody is.</summary>
    public async Task<IPage> WindowOf(Actor? person, bool script = true, int width = 1280)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Url,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
            StorageState = person is null ? null : await Cookies(person),
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        if (!script) Looking.WithoutScript(context);
        return await context.NewPageAsync();
    }

    private async Task<string> Cookies(Actor person)
    {
        if (cookies.TryGetValue(person.Id, out var known)) return known;
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Url, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("User name").FillAsync(person.Id);
        await page.GetByLabel("Password").FillAsync(Team.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        Assert.DoesNotContain("sign-in", page.Url);
        return cookies[person.Id] = await context.StorageStateAsync();
    }

    private static string Chromium() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named
        : Chromiums.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need Chromium: install Debian's package 'chromium', or name the program in the variable CHROMIUM.");

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        playwright?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
