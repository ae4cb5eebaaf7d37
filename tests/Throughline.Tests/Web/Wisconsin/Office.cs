using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Providers;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Composition;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>The program as Wisconsin uses it, on Friday, March 1, 2024: counselor, the two approvers, fiscal, and the people of two providers, each with a session of their own.</summary>
public sealed class Office : IAsyncDisposable
{
    public const string Agency = "wisconsin-dvr";
    private const string Password = "a long enough one";
    private readonly WebApplication app;
    private readonly List<HttpClient> sessions = [];

    private Office(Given record, WebApplication app) => (Record, this.app) = (record, app);

    public Given Record { get; }

    public Actor Priya { get; } = new("priya", Agency, "Priya Sandoval", Role.Counselor) { Office = "madison" };
    public Actor Ruthann { get; } = new("ruthann", Agency, "Ruthann Demarest", Role.PolicyOffice) { Duty = "contract-specialist" };
    public Actor Gideon { get; } = new("gideon", Agency, "Gideon Askew", Role.PolicyOffice) { Duty = "state-team-lead" };
    public Actor Bea { get; } = new("bea", Agency, "Bea Thornquist", Role.PolicyOffice);
    public Actor Curtis { get; } = new("curtis", Agency, "Curtis Oyelaran", Role.ProviderStaff) { Provider = "acme-supports" };
    public Actor Yolanda { get; } = new("yolanda", Agency, "Yolanda Reyes", Role.ProviderStaff) { Provider = "acme-supports", Duty = StaffDuties.ProviderLead };
    public Actor Jonas { get; } = new("jonas", Agency, "Jonas Brecht", Role.ProviderStaff) { Provider = "birch-works" };

    public static async Task<Office> Opened()
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
        var office = new Office(given, app);
        foreach (var person in new[] { office.Priya, office.Ruthann, office.Gideon, office.Bea, office.Curtis, office.Yolanda, office.Jonas }) await office.Hire(person);
        return office;
    }

    /// <summary>Both providers, each with one site that both have approved and one specialist who may sign.</summary>
    public async Task<Office> WithProviders()
    {
        foreach (var (name, id, specialist) in new[] { ("Acme Supports", "acme-supports", Curtis), ("Birch Works", "birch-works", Jonas) })
        {
            var keep = Record.A<KeepProviders>();
            Kept(await keep.Add(Ruthann, name, []));
            Kept(await keep.PutSite(Ruthann, id, 1, null, "Main", "Dane", "Dane Mental Health"));
            Kept(await keep.AddSpecialist(Ruthann, id, 2, specialist.Id, "", "main"));
            var version = 3;
            foreach (var kind in new[] { QualificationKind.StateLaw, QualificationKind.Dvr, QualificationKind.LongTermSupport })
            {
                Kept(await keep.AddQualification(Ruthann, id, version++, specialist.Id, kind, Day("2023-01-01"), Day("2024-12-31"), "Certificate"));
            }

            Kept(await Record.A<ApproveSites>().Approve(Ruthann, id, version++, "main", Day("2023-01-01"), null, null));
            Kept(await Record.A<ApproveSites>().Approve(Gideon, id, version, "main", Day("2023-01-04"), null, null));
        }

        return this;
    }

    public static ProviderOutcome.Kept Kept(ProviderOutcome outcome) => Assert.IsType<ProviderOutcome.Kept>(outcome);

    /// <summary>A case of a specialist, referred and released to the specialist's provider.</summary>
    public async Task<string> ACaseOf(Actor specialist, string family = "Trembath")
    {
        var opened = await Record.A<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole(Agency), Given = "Hollis", Family = family, Counselor = Priya.Id, Specialist = specialist.Id, Office = "madison", Provider = specialist.Provider, NoneOfThese = true,
        }, TestContext.Current.CancellationToken);
        var number = Assert.IsType<OpenCase.Opened>(opened).Header.Number;
        await Recorded(number, Priya, new ReferralOpened { On = Day("2024-01-10"), To = ReferralTo.Ips }, Released(specialist.Provider!, "2024-01-10"));
        return number;
    }

    public static Release Released(string provider, string on, string name = "release-1", string? until = null) => new()
    {
        On = Day(on), Name = name, To = ReleasedTo.Provider, Party = provider, What = ["all-reports"], Purpose = "Job development", From = Day(on), Until = until is null ? null : Day(until),
    };

    /// <summary>As somebody records it; a report comes in its form.</summary>
    public async Task<AppendOutcome> Appended(string number, Actor by, params Entry[] entries) => await Record.Append.Handle(new()
    {
        Agency = Agency, Case = number, Entries = entries, By = by, IsSure = true, BySigning = entries.Any(entry => entry is Document { Action: DocumentAction.Submitted }),
    }, TestContext.Current.CancellationToken);

    public async Task<AppendOutcome.Recorded> Recorded(string number, Actor by, params Entry[] entries) => Assert.IsType<AppendOutcome.Recorded>(await Appended(number, by, entries));

    /// <summary>A session of somebody; each call is a session of its own.</summary>
    public async Task<Session> As(Actor person)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = true }) { BaseAddress = new(app.Urls.First()) };
        sessions.Add(client);
        var session = new Session(client);
        await session.Send("/sign-in", "/sign-in", ("UserName", person.Id), ("Password", Password));
        return session;
    }

    private async Task Hire(Actor person)
    {
        using var scope = app.Services.CreateScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>().CreateAsync(
            new() { Id = person.Id, UserName = person.Id, Agency = person.Agency, Name = person.Name, Role = person.Role, Office = person.Office, Provider = person.Provider, Duty = person.Duty }, Password);
        Assert.True(made.Succeeded);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in sessions) session.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Record.DisposeAsync();
    }

    public IEnumerable<RouteEndpoint> Routes => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}

/// <summary>Somebody signed in, in a browser without scripts or as a program.</summary>
public sealed class Session(HttpClient client)
{
    public async Task<(HttpStatusCode Status, string Body)> Get(string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<string> Page(string address)
    {
        var (status, body) = await Get(address);
        Assert.True(status == HttpStatusCode.OK, $"{address} answered {status}");
        return WebUtility.HtmlDecode(body);
    }

    /// <summary>Sends fields from a page to an address, with the token of the page's forms; where it has none, with that of one's own page.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Send(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token(await Page(page)) is { Length: > 0 } own ? own : Token(await Page("/me"));
        Assert.NotEmpty(token);
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await client.PostAsync(address, content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static string Token(string page) => System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

    public async Task<(HttpStatusCode Status, string Body)> Ask(HttpMethod method, string address, string? body = null, string? match = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", $"\"{match}\"");
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
