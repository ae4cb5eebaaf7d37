using System.Net.Http.Headers;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Staff;
using Throughline.Casework.Schema;
using Throughline.Tests.Databases;
using Throughline.Composition;
using Throughline.Demo;
using Throughline.Web;

namespace Throughline.Tests.Web;

/// <summary>The whole program on a real port, with a database of its own, a standing clock and people in every role.</summary>
public sealed partial class Site : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> MovedIn = new(() => Filled(People.MoveIn));
    private static readonly Lazy<Task<string>> Demonstration = new(() => Filled(Demonstrate));

    private readonly string folder;

    private Site(string folder)
    {
        this.folder = folder;
        App = WebApp.Build([], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Configuration["Throughline:Sqlite"] = Path.Combine(folder, "record.db");
        });
    }

    public WebApplication App { get; }

    /// <summary>What time it is here; a test may move it.</summary>
    public Clock Clock { get; } = Clock.On(2024, 11, 22);

    /// <summary>Tokens of programs, by whose and in which month they were made.</summary>
    public Dictionary<string, string> Tokens { get; } = [];

    public Uri Address => new(App.Urls.First());

    /// <summary>Started on Friday, November 22, 2024, noon in Omaha.</summary>
    public static async Task<Site> Open() => await CopyOf(await MovedIn.Value);

    /// <summary>With the demonstration in it: four agencies and their cases, on the same day. All its accounts have the password of <see cref="People"/>.</summary>
    public static async Task<Site> WithTheDemonstration() => await CopyOf(await Demonstration.Value);

    private static async Task<Site> CopyOf(string template)
    {
        var folder = Directory.CreateTempSubdirectory("throughline-site-").FullName;
        Copy(template, folder);
        var site = new Site(folder);
        await site.App.StartAsync();
        return site;
    }

    // A database is filled once; every site begins with a copy of it, and of the keys that its cookies are sealed with.
    private static async Task<string> Filled(Func<IServiceProvider, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("throughline-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var site = new Site(folder);
        await using (var scope = site.App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
            await fill(scope.ServiceProvider);
        }

        site.App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(Site)).Protect("");
        await site.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return folder;
    }

    private static async Task Demonstrate(IServiceProvider services)
    {
        Assert.IsType<FillDemo.Outcome.Filled>(await ActivatorUtilities.CreateInstance<FillDemo>(services).Handle(People.Password));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>A visitor whom nobody knows.</summary>
    public HttpClient Nobody() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>A visitor who has signed in.</summary>
    public async Task<HttpClient> As(string userName)
    {
        var visitor = Nobody();
        var form = await visitor.GetStringAsync("/sign-in");
        var answer = await visitor.PostAsync("/sign-in", new FormUrlEncodedContent([new("UserName", userName), new("Password", People.Password), new("__RequestVerificationToken", Token(form))]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        visitor.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return visitor;
    }

    /// <summary>What a form of the page is sent with, so that it is known to be ours.</summary>
    public static string Token(string page) => ForgeryToken().Match(page).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex ForgeryToken();
}
