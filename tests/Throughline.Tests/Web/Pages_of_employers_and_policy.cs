using System.Net;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Schema;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

internal static class Forms
{
    public static async Task<(HttpStatusCode Status, string Text, Uri? To)> Fills(this HttpClient visitor, string page, string action, params (string Name, string Value)[] fields)
    {
        var cancel = TestContext.Current.CancellationToken;
        var form = await visitor.GetStringAsync(page, cancel);
        using var answer = await visitor.PostAsync(action, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", Site.Token(form))]), cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(cancel)), answer.Headers.Location);
    }

    public static async Task<string> Sees(this HttpClient visitor, string page) => WebUtility.HtmlDecode(await visitor.GetStringAsync(page, TestContext.Current.CancellationToken));
}

public sealed class Adding_an_employer(OpenSite open)
{
    internal const string Added = "Platte Valley Foods West";

    private const string Likely = "/employers/new?name=Platt+Valley+Food&phone=%28308%29+555-0177&web=plattevalleyfoods.example&street=410+W+Mill+Rd&city=Grand+Island";

    [Fact]
    public async Task Shows_the_likely_ones_and_in_what_they_agree()
    {
        using var dana = await (await open.Get()).As("dana");

        var page = await dana.Sees(Likely);

        Assert.Contains("likely matches; the first is almost surely the same", page, StringComparison.Ordinal);
        Assert.Contains("same telephone", page, StringComparison.Ordinal);
        Assert.Contains("Nov 20, by Dana Brandt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wants_to_know_what_it_is_beside_a_likely_one()
    {
        using var dana = await (await open.Get()).As("dana");

        var (status, page, _) = await dana.Fills(Likely, "/employers/new", ("name", "Platt Valley Food"), ("phone", "(308) 555-0177"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Say what this one is, or use one of those shown.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Platt Valley Food\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_one_that_is_none_of_those_shown_and_says_so_on_it()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");

        var (status, _, to) = await dana.Fills(Likely, "/employers/new", ("name", Added), ("phone", "(308) 555-0177"), ("kind", "branch"));

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("Another branch of Platte Valley Foods, Inc.", await dana.Sees(to!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_for_those_who_only_read()
    {
        using var abe = await (await open.Get()).As("abe");

        using var answer = await abe.GetAsync("/employers/new", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}

public sealed class The_policy_pages(OpenSite open)
{
    [Fact]
    public async Task Say_what_every_rule_asks_with_its_value_and_its_paragraph()
    {
        using var sara = await (await open.Get()).As("sara");

        var page = await sara.Sees("/policy");

        Assert.Contains("At least one substantive contact a week during job search, by any means.", page, StringComparison.Ordinal);
        Assert.Contains("Due after <b>7 days</b>", page, StringComparison.Ordinal);
        Assert.Contains("version of 2024-01-26", page, StringComparison.Ordinal);
        Assert.Contains("Thanksgiving", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lead_from_a_rule_to_the_cases_that_it_touches_within_reach()
    {
        var site = await open.Get();
        using var sara = await site.As("sara");
        using var pia = await site.As("pia");

        var omaha = await sara.Sees("/cases?staff=all&rule=NE-PL-03");
        var all = await pia.Sees("/cases?staff=all&rule=NE-PL-03");

        Assert.Contains("Quintana-Webb", omaha, StringComparison.Ordinal);
        Assert.DoesNotContain("Prideaux", omaha, StringComparison.Ordinal);
        Assert.DoesNotContain("Osei", omaha, StringComparison.Ordinal);
        Assert.Contains("Prideaux", all, StringComparison.Ordinal);
    }
}

/// <summary>On a site of its own: what is put in force is in force for everybody.</summary>
public sealed class A_value_put_in_force
{
    private const string Weekly = "/policy/values/NE-PL-03%20due";

    private static readonly (string, string)[] TenDays =
    [
        ("Value", "10 days"), ("From", "2024-11-01"), ("Document", "Director's memo 12"), ("Section", "Contacts"), ("Version", "2024-10-28"),
    ];

    [Fact]
    public async Task Is_seen_first_then_decided_and_dates_move()
    {
        await using var site = await Site.Open();
        using var pia = await site.As("pia");

        var seen = await pia.Fills(Weekly, Weekly, [.. TenDays, ("Step", "see")]);
        Assert.Contains("Quintana-Webb", seen.Text, StringComparison.Ordinal);
        Assert.Contains("3 days later", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Director's memo 12", await pia.Sees("/policy/NE-PL-03"), StringComparison.Ordinal);

        var put = await pia.Fills(Weekly, Weekly, [.. TenDays, ("Step", "put")]);
        Assert.Contains("In force from Friday, November 1, 2024", put.Text, StringComparison.Ordinal);
        Assert.Contains("Director's memo 12", await pia.Sees("/policy/NE-PL-03"), StringComparison.Ordinal);

        await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle("nebraska-vr", TestContext.Current.CancellationToken);
        await using var scope = site.App.Services.CreateAsyncScope();
        var card = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Cards.SingleAsync(card => card.Case == People.Marisol, TestContext.Current.CancellationToken);
        Assert.Equal((new DateOnly(2024, 11, 22), 0), (card.NextDue, card.Overdue));
    }

    [Fact]
    public async Task Must_be_one_that_can_be_read()
    {
        await using var site = await Site.Open();
        using var pia = await site.As("pia");

        var (_, page, _) = await pia.Fills(Weekly, Weekly, ("Value", "a fortnight"), ("From", "2024-02-30"), ("Document", "Memo"), ("Section", "1"), ("Version", "1"), ("Step", "put"));

        Assert.Contains("Enter a value like 7 days.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"a fortnight\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2024-02-30\"", page, StringComparison.Ordinal);
    }
}
