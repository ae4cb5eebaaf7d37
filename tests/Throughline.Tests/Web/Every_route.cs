using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Schema;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

/// <summary>No route is listed by hand here, so none is forgotten: what the program maps is what is visited.</summary>
public sealed class Every_route(OpenSite open)
{
    private static readonly string[] OpenToEverybody =
    [
        "/sign-in", "/session", "/problem/{status:int?}", "/help", "/help/accessibility", "/help/privacy", "/openapi/{documentName}.json",
    ];

    public static TheoryData<string> Everybody => [.. People.All.Select(actor => actor.Id)];

    [Fact]
    public async Task Names_its_act_or_is_on_the_short_list_that_is_open_to_everybody()
    {
        var site = await open.Get();

        var unnamed = Routes(site).Where(route => !OpenToEverybody.Contains(Address(route), StringComparer.OrdinalIgnoreCase) && Policy(route) is null).Select(Address);
        var unlisted = Routes(site).Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Address).Except(OpenToEverybody, StringComparer.OrdinalIgnoreCase);

        Assert.Empty(unnamed);
        Assert.Empty(unlisted);
    }

    [Fact]
    public async Task Sends_nobody_to_the_sign_in()
    {
        var site = await open.Get();
        using var nobody = site.Nobody();

        foreach (var route in Visited(site))
        {
            using var answer = await nobody.GetAsync(Filled(route), TestContext.Current.CancellationToken);
            if (Address(route).StartsWith("/api", StringComparison.Ordinal)) Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            else Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal), $"{Address(route)} answered {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/no/such/page", "text/html")]
    [InlineData("/api/no/such/route", "application/problem+json")]
    public async Task That_there_is_none_of_is_not_found(string address, string type)
    {
        var site = await open.Get();
        foreach (var visitor in new[] { site.Nobody(), await site.As("dana") })
        {
            visitor.DefaultRequestHeaders.Accept.Clear();
            using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.NotFound, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            visitor.Dispose();
        }
    }

    [Theory, MemberData(nameof(Everybody))]
    public async Task Opens_to_a_role_as_the_access_table_says(string who)
    {
        var site = await open.Get();
        using var visitor = await site.As(who);
        var actor = People.Named(who);
        var wrong = new List<string>();

        foreach (var route in Visited(site))
        {
            using var answer = await visitor.GetAsync(Filled(route), TestContext.Current.CancellationToken);
            var allowed = Policy(route) == "SignedIn" || actor.May(Enum.Parse<Permission>(Policy(route)!));
            var fits = allowed ? (int)answer.StatusCode < 500 : answer.StatusCode == HttpStatusCode.Forbidden;
            // The route opens; whether the case does is asked below.
            if (allowed && answer.StatusCode == HttpStatusCode.Forbidden && !Address(route).Contains("{case", StringComparison.Ordinal)) fits = false;
            if (!fits) wrong.Add($"{Address(route)} ({Policy(route)}) answered {(int)answer.StatusCode} to {actor.Role}, who {(allowed ? "may" : "may not")}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Changes_nothing_for_nobody()
    {
        var site = await open.Get();
        using var nobody = site.Nobody();
        var changing = Changing(site).ToList();
        Assert.True(changing.Count >= 14, $"only {changing.Count} routes were found");

        foreach (var (method, route) in changing) Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.Asks(method, Filled(route), "{}")).Status);
    }

    [Theory, MemberData(nameof(Everybody))]
    public async Task Of_the_API_takes_changes_from_a_role_as_the_access_table_says(string who)
    {
        var site = await open.Get();
        using var visitor = await site.As(who);
        var wrong = new List<string>();

        foreach (var (method, route) in Changing(site))
        {
            // An empty body is a mistake everywhere, so nothing changes.
            var (status, _, _) = await visitor.Asks(method, Filled(route), "{}");
            var allowed = People.Named(who).May(Enum.Parse<Permission>(Policy(route)!));
            var fits = allowed ? (int)status is >= 400 and < 500 && (status != HttpStatusCode.Forbidden || Address(route).Contains("{case", StringComparison.Ordinal)) : status == HttpStatusCode.Forbidden;
            if (!fits) wrong.Add($"{method} {Address(route)} ({Policy(route)}) answered {(int)status} to {who}, who {(allowed ? "may" : "may not")}");
        }

        Assert.Empty(wrong);
    }

    [Theory, MemberData(nameof(Everybody))]
    public async Task Shows_nothing_of_a_case_out_of_reach(string who)
    {
        var site = await open.Get();
        using var visitor = await site.As(who);
        var actor = People.Named(who);
        (string Number, string Family, Assignment Of)[] cases =
        [
            (People.Marisol, "Quintana", new("nebraska-vr", People.Marisol, "howard", "dana", "Omaha", null)),
            (People.Renata, "Osei", new("nebraska-vr", People.Renata, "howard", "dana", "Omaha", "acme") { Shared = true }),
            (People.Odell, "Prideaux", new("nebraska-vr", People.Odell, "lena", null, "Lincoln", null)),
            (People.Iowan, "Vandermeer", new("iowa-ivrs", People.Iowan, "ivan", null, "Ames", null)),
        ];

        foreach (var (number, family, of) in cases.Where(each => !actor.May(Permission.ReadCase, each.Of) && actor.Case != each.Number))
        {
            foreach (var route in Visited(site))
            {
                using var answer = await visitor.GetAsync(Filled(route, number), TestContext.Current.CancellationToken);
                await ShowsNothing(answer, family, $"{Filled(route, number)} to {who}");
            }

            foreach (var asked in new[] { $"/find?q={family}", $"/find?q={number}", $"/cases?staff=all&q={family}", $"/cases?staff=all&rule=NE-PL-03", $"/cases?staff={of.Counselor}", $"/cases?owes={of.Counselor}", "/cases?staff=all&by=due", $"/today?staff={of.Counselor}" })
            {
                using var answer = await visitor.GetAsync(asked, TestContext.Current.CancellationToken);
                await ShowsNothing(answer, asked.Contains(family, StringComparison.Ordinal) ? $">{family}" : family, $"{asked} to {who}");
            }
        }
    }

    [Fact]
    public async Task Changes_nothing_when_it_is_only_looked_at()
    {
        var site = await open.Get();
        var before = await Rows(site);
        foreach (var who in People.All)
        {
            using var visitor = await site.As(who.Id);
            foreach (var route in Visited(site)) (await visitor.GetAsync(Filled(route), TestContext.Current.CancellationToken)).Dispose();
        }

        Assert.Equal(before, await Rows(site));
    }

    private static async Task ShowsNothing(HttpResponseMessage answer, string name, string where)
    {
        // What is sealed is letters by chance, a short name among them now and then.
        var text = System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), "CfDJ8[A-Za-z0-9_-]+", "");
        Assert.False(text.Contains(name, StringComparison.OrdinalIgnoreCase), $"{where} names {name}");
    }

    private static async Task<(int, int, int, int, int)> Rows(Site site)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseworkDb>();
        var cancel = TestContext.Current.CancellationToken;
        // Other tests record meanwhile, in the one case and of the one employer that are theirs.
        return (await db.Entries.CountAsync(entry => entry.Case != People.Renata, cancel), await db.Cases.CountAsync(cancel), await db.Employers.CountAsync(employer => employer.Name != Adding_an_employer.Added, cancel), await db.AgencyValues.CountAsync(cancel), await db.Staff.CountAsync(cancel));
    }

    private static IEnumerable<RouteEndpoint> Routes(Site site) => site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>Routes that are looked at, and not everybody's.</summary>
    private static IEnumerable<RouteEndpoint> Visited(Site site) => Routes(site).Where(route =>
        route.Metadata.GetMetadata<IAllowAnonymous>() is null && (route.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET")));

    /// <summary>Routes of the API that change something, with their method.</summary>
    private static IEnumerable<(HttpMethod Method, RouteEndpoint Route)> Changing(Site site) => Routes(site).Where(route => Address(route).StartsWith("/api/", StringComparison.Ordinal))
        .SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(method => method != "GET").Select(method => (HttpMethod.Parse(method), route)));

    private static string? Policy(RouteEndpoint route) => route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(policy => policy is not null);

    private static string Address(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.Trim('/');

    private static string Filled(RouteEndpoint route, string @case = People.Marisol) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => Uri.EscapeDataString(parameter.Name switch
        {
            "case" => @case,
            "agency" => "nebraska-vr",
            "rule" => "NE-PL-03",
            "name" => "NE-PL-03 due",
            "opened" => "2024-11-12",
            "id" => Guid.Empty.ToString(),
            "kind" => "contact",
            "seq" or "entry" => "1",
            _ => "x",
        }),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        _ => "",
    }))));
}
