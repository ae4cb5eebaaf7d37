using Throughline.Casework.Schema;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Composition;
using Throughline.Casework.Storage;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Web;

/// <summary>What no page is asked with, and what becomes of a page that breaks.</summary>
public sealed partial class What_is_not_taken(OpenSite open)
{
    [Theory, InlineData("/sign-in"), InlineData($"/cases/{People.Marisol}/record/task-note"), InlineData("/today"), InlineData("/no/such/page")]
    public async Task A_form_of_five_megabytes_is_too_much_and_the_page_says_so(string address)
    {
        var site = await open.Get();
        using var dana = await site.As("dana");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("note=" + new string('a', 5_000_000), null, "application/x-www-form-urlencoded") };
        request.Headers.ExpectContinue = true;
        using var answer = await dana.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("more than one page can send", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_with_too_much_is_refused_in_words_and_records_nothing()
    {
        var site = await open.Get();
        using var dana = await site.As("dana");
        var contact = """{"kind": "contact", "on": "2024-11-20", "with": "client", "mode": "phone", "note": "Too many."},""";
        foreach (var (count, status, words) in new[] { (501, HttpStatusCode.BadRequest, "at most 500"), (60_000, HttpStatusCode.RequestEntityTooLarge, "at most 4 MB and 500 entries") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/nebraska-vr/{People.Marisol}/entries")
            {
                Content = new StringContent("[" + string.Concat(Enumerable.Repeat(contact, count)).TrimEnd(',') + "]", null, "application/json"),
            };
            request.Headers.ExpectContinue = true;
            request.Headers.Add("Idempotency-Key", $"too-many-{count}");
            request.Headers.Accept.ParseAdd("application/json");
            using var answer = await dana.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal((count, status), (count, answer.StatusCode));
            Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Too many.", await dana.GetStringAsync($"/cases/{People.Marisol}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, InlineData("TRACE"), InlineData("TRACK"), InlineData("PROPFIND")]
    public async Task A_method_that_nobody_needs_is_refused(string method)
    {
        var site = await open.Get();
        using var nobody = site.Nobody();
        foreach (var address in new[] { "/sign-in", "/", "/api/notices", "/files/own.css" })
        {
            using var answer = await nobody.SendAsync(new(new(method), address), TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.MethodNotAllowed), (address, answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_host_that_is_not_ours_is_refused_and_none_is_named_in_an_answer()
    {
        var site = await open.Get();
        using var nobody = site.Nobody();
        foreach (var (host, status) in new[] { ("evil.example", HttpStatusCode.BadRequest), ($"localhost:{site.Address.Port}", HttpStatusCode.Redirect) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/today");
            request.Headers.Host = host;
            using var answer = await nobody.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
            if (status == HttpStatusCode.Redirect) Assert.StartsWith("/sign-in?to=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_breaks_while_it_is_written_is_answered_whole_with_a_number_that_the_log_has_too()
    {
        var log = new Lines();
        var folder = Directory.CreateTempSubdirectory("throughline-breaks-").FullName;
        await using var app = WebApp.Build([], builder =>
        {
            builder.Logging.AddProvider(log);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(Clock.On(2024, 11, 22));
            builder.Configuration["Throughline:Sqlite"] = Path.Combine(folder, "record.db");
            builder.Services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(pages => pages.Filters.Add(new Breaks()));
        });
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle(TestContext.Current.CancellationToken);
        app.MapGet("/api/breaks", static () => { throw new InvalidTimeZoneException("it broke"); }).AllowAnonymous();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var visitor = new HttpClient { BaseAddress = new(app.Urls.First()) };

        using var answer = await visitor.GetAsync("/help", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("A day's work", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
        var number = Number().Match(page).Value;
        Assert.Contains(log.All, line => line.Contains(number, StringComparison.Ordinal) && line.Contains("InvalidTimeZoneException", StringComparison.Ordinal));

        using var program = await visitor.GetAsync("/api/breaks", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (program.StatusCode, program.Content.Headers.ContentType?.MediaType));
        var problem = JsonNode.Parse(await program.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Contains(log.All, line => line.Contains((string)problem["reference"]!, StringComparison.Ordinal));
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Breaks a page after half of it was written.</summary>
    private sealed class Breaks : IAsyncResultFilter
    {
        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (context.Result is PageResult && context.HttpContext.Request.Path == "/help")
            {
                await context.HttpContext.Response.WriteAsync("<!DOCTYPE html><h1>Help</h1><p>A day's work</p>", context.HttpContext.RequestAborted);
                throw new InvalidTimeZoneException("it broke");
            }

            await next();
        }
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentBag<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => All.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }

    [GeneratedRegex("[2-9A-Z]{4}-[2-9A-Z]{4}")]
    private static partial Regex Number();
}
