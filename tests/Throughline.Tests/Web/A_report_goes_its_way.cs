using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Casework.Schema;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Tests.Web;

/// <summary>A specialist of a provider and a counselor, in pages without script: begun from the file, found wanting, sent, returned, mended, accepted.</summary>
[Implements("WI-IPS-13")]
[Implements("WI-IPS-40")]
public sealed class A_report_goes_its_way
{
    private const string Report = "job-development-report";

    [Fact]
    public async Task From_the_draft_to_the_decision()
    {
        await using var site = await Site.WithTheDemonstration();
        using var curtis = await site.As("curtis.oyelaran@wisconsin.example");
        var number = await ACaseWith(site, curtis);
        var address = $"/cases/{number}/documents/{Report}";

        // Begun from the file; what says nothing is named, and nothing is sent.
        var page = await Opened(curtis, address);
        Assert.True(page.QuerySelectorAll("textarea[name^='meetings.']").Length > 0);
        page = await Sent(curtis, page, ("answers", "No openings right now."), ("progress.added", "She liked the tour and would take early shifts. We go again in December."), ("disability.couldNot", "Did not want to talk of it at both meetings."), ("businessServices", "n/a"), ("act", "check"));
        var told = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("One sentence", told, StringComparison.Ordinal);
        Assert.Contains("says nothing", told, StringComparison.Ordinal);

        // Another row without script: one blank row more, and what was typed stays.
        var rows = page.QuerySelectorAll("input[name^='meetings.'][type=date]").Length;
        page = await Sent(curtis, page, ("more", "meetings"));
        Assert.Equal(rows + 1, page.QuerySelectorAll("input[name^='meetings.'][type=date]").Length);

        page = await Sent(curtis, page, ("answers", "The bakery has no openings until spring. The mill asked to hear again in March."), ("businessServices", "The consultant gave two names. We go to one of them together."), ("act", "check"));
        var signed = new Uri(page.Url).AbsolutePath;
        Assert.Contains("/documents/signed/", signed, StringComparison.Ordinal);

        // Whoever sent it does not decide; the counselor returns it with a reason for a section, and not without.
        using (var refused = await curtis.GetAsync(signed + "/decide", TestContext.Current.CancellationToken)) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var counselor = await site.As(await CounselorOf(site, number));
        Assert.Contains("Job development report", await counselor.Sees("/reports"), StringComparison.Ordinal);
        page = await Sent(counselor, await Opened(counselor, signed + "/decide"), ("decision", "return"));
        Assert.Contains("say at a section what is missing", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        page = await Sent(counselor, page, ("reason-progress", "Say what was tried for the crowded buses."), ("decision", "return"));
        Assert.Contains("Say what was tried", page.Body!.TextContent, StringComparison.Ordinal);

        // It comes back to the author with the reason; sent as it was, it is asked about.
        Assert.Contains("Returned to you", await curtis.Sees("/reports"), StringComparison.Ordinal);
        Assert.Contains("Report returned", await curtis.Sees("/notices"), StringComparison.Ordinal);
        page = await Opened(curtis, (await Opened(curtis, "/reports")).QuerySelector($"a[href^='{address}']")!.GetAttribute("href")!);
        var again = await Sent(curtis, page, ("act", "check"));
        Assert.NotNull(again.QuerySelector("input[name=sure]"));
        page = await Sent(curtis, again, ("progress.added", "We tried the later bus on three days and it was better. She keeps it from now on."), ("act", "check"));
        signed = new Uri(page.Url).AbsolutePath;

        // The counselor sees what changed, and the reason with whether it is met.
        page = await Opened(counselor, signed + "/decide");
        Assert.Contains("Changed since", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 section changed", page.Body.TextContent, StringComparison.Ordinal);
        page = await Sent(counselor, page, ("decision", "accept"));
        Assert.Contains("Accepted", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(number, await counselor.Sees("/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_on_health_and_record_are_kept_from_who_does_not_treat()
    {
        await using var site = await Site.WithTheDemonstration();
        using var auditor = await site.As("wanda.krohn@wisconsin.example");
        using var curtis = await site.As("curtis.oyelaran@wisconsin.example");
        var number = await ACaseWith(site, curtis);
        var list = await Opened(auditor, $"/cases/{number}/documents");
        var profile = list.QuerySelectorAll("a[href*='/documents/signed/']").First(link => link.TextContent.Contains("Career profile", StringComparison.Ordinal)).GetAttribute("href")!;
        var (theirs, whole) = (await Opened(auditor, profile), await Opened(curtis, profile));
        Assert.Contains("Left out here", theirs.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out here", whole.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Criminal record", Headings(theirs));
        Assert.Contains("Criminal record", Headings(whole));
        Assert.Equal(Headings(whole).Length - 4, Headings(theirs).Length);
    }

    private static string[] Headings(IHtmlDocument page) => [.. page.QuerySelectorAll("article .tl-asked :is(h2, h3)").Select(heading => heading.TextContent.Trim())];

    // Of the specialist's cases one under an authorization for job development, with a meeting in the month.
    private static async Task<string> ACaseWith(Site site, HttpClient specialist)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var numbers = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Cases.Where(each => each.Agency == "wisconsin-dvr" && each.Specialist == "curtis-oyelaran-wi").Select(each => each.Number).Order().ToListAsync(TestContext.Current.CancellationToken);
        foreach (var number in numbers)
        {
            var page = await Opened(specialist, $"/cases/{number}/documents/{Report}");
            if (page.Body!.TextContent.Contains("Authorization", StringComparison.Ordinal) && page.QuerySelector("input[name='meetings.0.on']") is IHtmlInputElement { Value.Length: > 0 } && page.QuerySelector("textarea[name='answers']") is IHtmlTextAreaElement { Value: "" }) return number;
        }

        throw new InvalidOperationException("the demonstration has no month of job development to report");
    }

    private static async Task<string> CounselorOf(Site site, string number)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseworkDb>();
        var id = await db.Cases.Where(each => each.Number == number).Select(each => each.Counselor).SingleAsync(TestContext.Current.CancellationToken);
        return (await db.Users.SingleAsync(each => each.Id == id, TestContext.Current.CancellationToken)).UserName!;
    }

    private static async Task<IHtmlDocument> Opened(HttpClient visitor, string address) => await Read(visitor, await visitor.GetAsync(address, TestContext.Current.CancellationToken), address);

    private static async Task<IHtmlDocument> Sent(HttpClient visitor, IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        var names = typed.Select(each => each.Name).ToHashSet();
        var fields = form.Elements.SelectMany(Fields).Where(field => !names.Contains(field.Key)).Concat(typed.Select(each => KeyValuePair.Create(each.Name, each.Value)));
        var address = new Uri(page.Url).PathAndQuery;
        return await Read(visitor, await visitor.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken), address);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => [],
        IHtmlInputElement { Name: { } name } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { } name } select => [new(name, select.Value ?? "")],
        _ => [],
    };

    // Wherever it was sent on to.
    private static async Task<IHtmlDocument> Read(HttpClient visitor, HttpResponseMessage answer, string address)
    {
        while (answer.Headers.Location is { } to)
        {
            address = to.ToString();
            answer.Dispose();
            answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.Dispose();
        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(page => page.Content(text).Address(new Uri(visitor.BaseAddress!, address)), TestContext.Current.CancellationToken);
    }
}
