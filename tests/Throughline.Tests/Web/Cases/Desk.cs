using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp;
using Microsoft.AspNetCore.Identity;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Tests.Databases;
using Throughline.Composition;
using Throughline.Web;

namespace Throughline.Tests.Web.Cases;

/// <summary>The running program over a record of the test's own, and somebody signed in at it over real HTTP.</summary>
public sealed class Desk : IAsyncDisposable
{
    private const string Password = "a long enough one";
    private readonly WebApplication app;
    private HttpClient client = null!;

    private Desk(Given given, WebApplication app) => (Record, this.app) = (given, app);

    public Given Record { get; }

    /// <summary>Who is signed in, as a browser.</summary>
    public HttpClient Browser => client;

    public static async Task<Desk> Of(Actor? who = null)
    {
        var given = await Given.ARecord(Engine.Sqlite);
        var app = WebApp.Build([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration["Throughline:Sqlite"] = given.Choice.Sqlite;
            builder.Services.AddSingleton<TimeProvider>(given.Clock);
        });
        await app.StartAsync();
        var desk = new Desk(given, app);
        foreach (var person in new[] { given.Dana, given.Howard, given.Supervisor }) await desk.Hire(person);
        await desk.SignIn(who ?? given.Dana);
        return desk;
    }

    public async Task Hire(Actor person)
    {
        using var scope = app.Services.CreateScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>().CreateAsync(
            new() { Id = person.Id, UserName = person.Id, Agency = person.Agency, Name = person.Name, Role = person.Role, Office = person.Office, Provider = person.Provider, Duty = person.Duty }, Password);
        Assert.True(made.Succeeded, string.Join(" ", made.Errors.Select(error => error.Description)));
    }

    public async Task SignIn(Actor person)
    {
        client = new(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = true }) { BaseAddress = new(app.Urls.First()) };
        var after = await Send(await Page("/sign-in"), ("UserName", person.Id), ("Password", Password));
        Assert.DoesNotContain("Sign in", after.Title);
    }

    /// <summary>Goes on as somebody who signed in before, with their browser.</summary>
    public void TakeOver(HttpClient browser) => client = browser;

    /// <summary>The page, which must be shown.</summary>
    public async Task<IDocument> Page(string path)
    {
        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return await Read(answer);
    }

    /// <summary>What comes of sending fields as they are, without a form.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Sent(string path, params (string Name, string Value)[] fields)
    {
        using var content = new StringContent(string.Join('&', fields.Select(field => $"{field.Name}={field.Value}")), null, "application/x-www-form-urlencoded");
        // Like a browser it hears the answer although not all was sent.
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What comes of asking, whatever it is.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Got(string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<HttpStatusCode> Status(string path) => (await client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode;

    /// <summary>Sends the page's form as a browser would: what stands in it, and over it what is typed here. A button is typed like a field.</summary>
    public async Task<IDocument> Send(IDocument page, params (string Name, string Value)[] typed) => await Read(await Posted(page, typed));

    /// <summary>The same, whatever comes of it.</summary>
    public async Task<HttpResponseMessage> Posted(IDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]") ?? throw new InvalidOperationException("the page has no form to send");
        var names = typed.Select(each => each.Name).ToHashSet();
        var fields = Filled(form).Where(field => !names.Contains(field.Key)).Concat(typed.Select(each => KeyValuePair.Create(each.Name, each.Value)));
        using var content = new FormUrlEncodedContent(fields);
        var address = form.GetAttribute("action") is { Length: > 0 } action ? action : new Uri(page.Url).PathAndQuery;
        return await client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }: break;
                case IHtmlInputElement { Name: { } name } input: yield return new(name, input.Value); break;
                case IHtmlTextAreaElement { Name: { } name } area: yield return new(name, area.Value); break;
                case IHtmlSelectElement { Name: { } name } select: yield return new(name, select.Value ?? ""); break;
            }
        }
    }

    private static async Task<IDocument> Read(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html).Address(answer.RequestMessage!.RequestUri));
    }

    public async Task<int> EntriesOf(string number)
    {
        var found = await Record.A<LoadCase>().Handle(Record.Howard, number, TestContext.Current.CancellationToken);
        return Assert.IsType<LoadOutcome.Found>(found).Case.Seq;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Record.DisposeAsync();
    }
}

internal static class Said
{
    private static readonly HashSet<string> Apart = ["P", "LI", "TD", "TH", "DIV", "H1", "H2", "H3", "DT", "DD", "SMALL", "A", "B", "SPAN", "SUMMARY", "OPTION"];

    /// <summary>The text of a page or a part of it, with single spaces, and one between parts that stand apart.</summary>
    public static string Text(this IParentNode of)
    {
        var text = new System.Text.StringBuilder();
        Walk((INode)of);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);

        void Walk(INode node)
        {
            if (node is IText said) text.Append(said.Data);
            foreach (var child in node.ChildNodes) Walk(child);
            if (node is IElement element && Apart.Contains(element.TagName)) text.Append(' ');
        }
    }

    public static string Text(this IDocument page, string selector) => page.QuerySelector(selector) is { } part ? Text(part) : throw new InvalidOperationException($"nothing on the page is '{selector}'");
}
