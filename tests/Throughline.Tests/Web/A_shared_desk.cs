using Throughline.Casework.Schema;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Throughline.Casework.Storage;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Tests.Web;

/// <summary>Two people, one browser: a session ends while one of them types, and the other signs in.</summary>
public sealed class A_shared_desk(OpenSite open)
{
    private const string Words = "Said in confidence before the telephone rang";

    /// <summary>A page of each kind of form, and who types there.</summary>
    public static TheoryData<string, string> Forms => new()
    {
        { "dana", "/today" },
        { "dana", $"/cases/{People.Marisol}" },
        { "dana", $"/cases/{People.Marisol}/record/contact?with=client" },
        { "dana", $"/cases/{People.Marisol}/record/task-note" },
        { "dana", $"/cases/{People.Renata}/record/employment-changed" },
        { "dana", $"/cases/{People.Marisol}/entries/3/correct" },
        { "dana", $"/cases/{People.Marisol}/documents/job-search-agreement" },
        { "dana", $"/cases/{People.Marisol}/person" },
        { "dana", "/group" },
        { "dana", "/meeting" },
        { "dana", "/employers/new?Name=Blue+Heron+Bakery" },
        { "howard", "/cases/new" },
        { "howard", $"/cases/{People.Marisol}/record/plan-amended" },
        { "howard", "/me" },
        { "pia", "/policy/values/NE-PL-03%20due" },
    };

    [Theory, MemberData(nameof(Forms))]
    public async Task Shows_and_saves_nothing_for_whoever_signs_in_next(string writer, string address)
    {
        var site = await open.Get();
        foreach (var next in new[] { "howard", "dana", "cleo", "ivan", "felix" }.Where(each => each != writer))
        {
            var before = await Entries(site);
            using var desk = site.Nobody();
            var signIn = await SentTooLate(site, desk, writer, address);
            Assert.DoesNotContain(Words, signIn, StringComparison.Ordinal);

            using var answer = await SignIn(desk, signIn, next);

            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/", answer.Headers.Location!.OriginalString);
            Assert.DoesNotContain(Words, page, StringComparison.Ordinal);
            Assert.Equal(before, await Entries(site));
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Gives_a_form_back_to_its_writer_who_sees_all_of_it_before_it_is_saved(string writer, string address)
    {
        var site = await open.Get();
        var before = await Entries(site);
        using var desk = site.Nobody();
        var typed = new Dictionary<string, string>();
        var signIn = await SentTooLate(site, desk, writer, address, typed);

        using var answer = await SignIn(desk, signIn, writer);
        var waits = await Parsed(answer);
        Assert.DoesNotContain(Words, waits.Body!.InnerHtml, StringComparison.Ordinal);
        var form = Assert.Single(waits.QuerySelectorAll<IHtmlFormElement>("main form"));
        using var shown = await desk.PostAsync(form.GetAttribute("action"), Content(Filled(form)), TestContext.Current.CancellationToken);

        var page = await Parsed(shown);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("Nothing has been saved yet", page.QuerySelector("#kept")!.TextContent, StringComparison.Ordinal);
        var stands = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").SelectMany(Filled).ToLookup(field => field.Key, field => field.Value);
        foreach (var (name, value) in typed) Assert.Contains(value, stands[name]);
        Assert.Equal(before, await Entries(site));
    }

    [Fact]
    public async Task Keeps_no_form_that_another_person_was_shown()
    {
        var site = await open.Get();
        using var dana = await site.As("dana");
        using var desk = site.Nobody();
        var page = await Parsed(await dana.GetAsync($"/cases/{People.Marisol}/record/task-note", TestContext.Current.CancellationToken));
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").First();
        var fields = Filled(form).Where(field => field.Key != "shown-to").Append(new("shown-to", "somebody")).Append(new("note", Words));

        using var answer = await desk.PostAsync($"/sign-in?to=/cases/{People.Marisol}/record/task-note", Content(fields), TestContext.Current.CancellationToken);

        var signIn = await Parsed(answer);
        Assert.Null(signIn.QuerySelector("input[name=Kept]"));
    }

    [Fact]
    public async Task Warns_before_a_session_ends_and_puts_the_end_off_without_script()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        var frame = (await Page(dana, "/today")).QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.Contains("Signed in until 12:30", (await Page(dana, frame)).Body!.TextContent, StringComparison.Ordinal);

        site.Clock.Forward(TimeSpan.FromMinutes(26));
        var warned = await Page(dana, frame);
        Assert.Contains("You will be signed out at 12:30", warned.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(int.Parse(warned.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!, System.Globalization.CultureInfo.InvariantCulture), 60, 300);
        // Asking alone does not put it off.
        Assert.Contains("You will be signed out at 12:30", (await Page(dana, frame)).Body!.TextContent, StringComparison.Ordinal);

        using var longer = await dana.PostAsync(frame, new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        Assert.Contains("Signed in until 12:56", await longer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        site.Clock.Forward(TimeSpan.FromMinutes(31));
        Assert.Contains("You are signed out", (await Page(dana, frame)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_the_frame_of_a_page_that_somebody_else_is_signed_in_by_now()
    {
        var site = await open.Get();
        using var dana = await site.As("dana");
        using var howard = await site.As("howard");
        var frame = (await Page(dana, "/today")).QuerySelector("iframe")!.GetAttribute("src")!;

        Assert.Contains("Someone else is signed in", (await Page(howard, frame)).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Opens the page as its writer, types into each field of its longest form, and sends it from a browser that has lost the session.</summary>
    private static async Task<string> SentTooLate(Site site, HttpClient desk, string writer, string address, Dictionary<string, string>? typed = null)
    {
        using var at = await site.As(writer);
        var page = await Page(at, address);
        // On a list of the day the form opens by a link.
        if (page.QuerySelectorAll("main form[method=post]").Length == 0) page = await Page(at, address = page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Log contact", StringComparison.Ordinal)).GetAttribute("href")!);
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").OrderByDescending(Writable).First();
        foreach (var (field, nth) in form.QuerySelectorAll("textarea, input[type=text], input:not([type])").Select((field, nth) => (field, nth)))
        {
            var words = nth == 0 ? Words : $"{Words}, {nth}";
            if (field is IHtmlTextAreaElement area) area.Value = words;
            else ((IHtmlInputElement)field).Value = words;
            if (typed is not null) typed[field.GetAttribute("name")!] = words;
        }

        var to = form.GetAttribute("action") is { Length: > 0 } action ? action : address;
        using var late = await desk.PostAsync(to, Content(Filled(form)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, late.StatusCode);
        using var signIn = await desk.PostAsync(late.Headers.Location, Content(Filled(form)), TestContext.Current.CancellationToken);
        var html = await signIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("What you typed is kept", html, StringComparison.Ordinal);
        return html;
    }

    private static int Writable(IHtmlFormElement form) => form.QuerySelectorAll("textarea, input[type=text], input:not([type])").Length;

    private static async Task<HttpResponseMessage> SignIn(HttpClient desk, string page, string who)
    {
        var signIn = await BrowsingContext.New().OpenAsync(response => response.Content(page));
        var form = signIn.QuerySelectorAll<IHtmlFormElement>("main form").First();
        var fields = Filled(form).Where(field => field.Key is not ("UserName" or "Password")).Append(new("UserName", who)).Append(new("Password", People.Password));
        return await desk.PostAsync(form.GetAttribute("action"), Content(fields), TestContext.Current.CancellationToken);
    }

    private static async Task<IDocument> Page(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return await Parsed(answer);
    }

    private static async Task<IDocument> Parsed(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html));
    }

    private static FormUrlEncodedContent Content(IEnumerable<KeyValuePair<string, string>> fields) => new(fields);

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

    private static async Task<int> Entries(Site site)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        // Other tests record meanwhile, in cases that are theirs.
        return await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Entries.CountAsync(entry => entry.Case == People.Marisol, TestContext.Current.CancellationToken);
    }
}
