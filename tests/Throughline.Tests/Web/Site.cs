using System.Net.Http.Headers;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Throughline.Casework.Storage;
using Throughline.Tests.Databases;
using Throughline.Composition;
using Throughline.Web;

namespace Throughline.Tests.Web;

/// <summary>The whole program on a real port, with a database of its own, a standing clock and people in every role.</summary>
public sealed partial class Site : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> MovedIn = new(MoveIn);

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
    public static async Task<Site> Open()
    {
        var folder = Directory.CreateTempSubdirectory("throughline-site-").FullName;
        Copy(await MovedIn.Value, folder);
        var site = new Site(folder);
        await site.App.StartAsync();
        return site;
    }

    // The people move in once; every site begins with a copy of their database and of the keys that their cookies are sealed with.
    private static async Task<string> MoveIn()
    {
        var folder = Directory.CreateTempSubdirectory("throughline-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var site = new Site(folder);
        await using (var scope = site.App.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
        await People.MoveIn(site.App.Services);
        site.App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(Site)).Protect("");
        await site.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return folder;
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
