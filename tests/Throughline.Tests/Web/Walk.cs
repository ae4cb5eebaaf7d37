using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Throughline.Tests.Web;

/// <summary>Somebody who opens whatever they are shown a way to, a few of each kind, and afterwards presses every kind of button.</summary>
public sealed partial class Walk(HttpClient visitor, string who, int ofEachKind)
{
    private static readonly HtmlParser Parser = new();

    private readonly Queue<(string Address, string From)> ahead = new();
    private readonly HashSet<string> known = [];
    private readonly Dictionary<string, int> opened = [];
    private readonly Dictionary<string, (string Address, string From, KeyValuePair<string, string>[] Fields, string[] Typed)> buttons = [];

    private const string Words = "Said in confidence before the telephone rang";

    public List<string> Wrong { get; } = [];

    /// <summary>What is done with everything that is read, by its address.</summary>
    public Action<string, string>? Hears { get; init; }

    public int Pages => opened.Values.Sum();

    public IReadOnlyCollection<string> Kinds => opened.Keys;

    public async Task Opens(params string[] from)
    {
        foreach (var address in from) Sees(address, "the address bar");
        while (ahead.TryDequeue(out var next))
        {
            var kind = Kind(next.Address);
            if (opened.GetValueOrDefault(kind) >= ofEachKind) continue;
            opened[kind] = opened.GetValueOrDefault(kind) + 1;
            using var answer = await visitor.GetAsync(next.Address, TestContext.Current.CancellationToken);
            if (answer.Headers.Location is { } location)
            {
                if (location.ToString().Contains("/sign-in", StringComparison.Ordinal)) Wrong.Add($"{Where(next)} sends {who} to the sign-in");
                else Sees(location.IsAbsoluteUri ? location.PathAndQuery : location.ToString(), next.Address);
            }
            else if (answer.StatusCode != HttpStatusCode.OK)
            {
                Wrong.Add($"{Where(next)} answered {(int)answer.StatusCode} to {who}");
            }
            else if (await Read(answer, next) is { } page)
            {
                Looks(page, next.Address);
            }
        }
    }

    /// <summary>Every kind of form that was seen is sent as it stands: with what it was shown with, and with nothing filled in.</summary>
    public async Task PressesEveryButton()
    {
        foreach (var (address, from, fields, _) in buttons.Values)
        {
            using var answer = await visitor.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
            if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or >= HttpStatusCode.InternalServerError) Wrong.Add($"a button on {from} to {address} answered {(int)answer.StatusCode} to {who}");
            else if (answer.Headers.Location is null) await Read(answer, (address, from));
        }
    }

    /// <summary>
    /// Every kind of form with words in it is sent after the session has ended: what was typed waits sealed, in a page where the next at the desk cannot read it.
    /// </summary>
    public async Task SendsEveryFormTooLate(HttpClient nobody)
    {
        foreach (var (address, from, fields, typed) in buttons.Values.Where(each => each.Typed.Length > 0))
        {
            var sent = fields.Select(field => typed.Contains(field.Key) ? new KeyValuePair<string, string>(field.Key, Words) : field).ToArray();
            using var late = await nobody.PostAsync(address, new FormUrlEncodedContent(sent), TestContext.Current.CancellationToken);
            if (late.StatusCode != HttpStatusCode.TemporaryRedirect)
            {
                Wrong.Add($"the form on {from} to {address} answered {(int)late.StatusCode} when the session had ended");
                continue;
            }

            using var signIn = await nobody.PostAsync(late.Headers.Location, new FormUrlEncodedContent(sent), TestContext.Current.CancellationToken);
            var page = await signIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (page.Contains(Words, StringComparison.Ordinal)) Wrong.Add($"the form on {from} to {address} shows its words at the sign-in");
            if (!page.Contains("What you typed is kept", StringComparison.Ordinal)) Wrong.Add($"the form on {from} to {address} is lost when the session ends");
        }
    }

    private static string Where((string Address, string From) way) => $"{way.Address} (from {way.From})";

    private void Sees(string address, string from)
    {
        address = address.Split('#')[0];
        if (address.Length > 0 && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && known.Add(address)) ahead.Enqueue((address, from));
    }

    private async Task<IHtmlDocument?> Read(HttpResponseMessage answer, (string Address, string From) way)
    {
        byte[] all;
        try
        {
            all = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException broken)
        {
            Wrong.Add($"{Where(way)} broke off for {who}: {broken.Message}");
            return null;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return null;
        var text = System.Text.Encoding.UTF8.GetString(all);
        Hears?.Invoke(way.Address, text);
        if (!text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal)) Wrong.Add($"{Where(way)} ends before its end for {who}");
        if (!answer.Headers.Contains("Content-Security-Policy")) Wrong.Add($"{Where(way)} has no Content-Security-Policy");
        var page = Parser.ParseDocument(text);
        foreach (var heard in Heard.Wrong(page, way.Address)) Wrong.Add($"{Kind(way.Address)} for {who}: {heard}");
        if (page.QuerySelector("[style], script:not([src])") is { } inline) Wrong.Add($"{Where(way)}: the policy for content forbids {inline.OuterHtml[..Math.Min(120, inline.OuterHtml.Length)]}");
        return page;
    }

    private void Looks(IHtmlDocument page, string address)
    {
        foreach (var link in page.QuerySelectorAll("a[href]").Select(each => each.GetAttribute("href")!))
        {
            if (link.StartsWith('#') && link.Length > 1 && page.GetElementById(link[1..]) is null) Wrong.Add($"{address}: {link} leads nowhere for {who}");
            Sees(link.StartsWith('?') ? address.Split('?')[0] + link : link, address);
        }

        foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form"))
        {
            var to = form.GetAttribute("action") is { Length: > 0 } action ? action : address;
            if (to.StartsWith('?')) to = address.Split('?')[0] + to;
            var pressed = page.QuerySelectorAll("button, input[type=submit]").Where(each => each.GetAttribute("type") != "button" && (each.Closest("form") == form || (form.Id is { } id && each.GetAttribute("form") == id)));
            foreach (var button in pressed)
            {
                var asked = button.GetAttribute("formaction") is { Length: > 0 } own ? own : to;
                var fields = Fields(form, button).ToArray();
                if (form.GetAttribute("method")?.Equals("post", StringComparison.OrdinalIgnoreCase) != true) Sees($"{asked.Split('?')[0]}?{string.Join('&', fields.Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value)}"))}", address);
                else if (asked[0] == '/' && asked != "/sign-out") buttons.TryAdd($"{Kind(asked)} {button.GetAttribute("name")}={Kind(button.GetAttribute("value") ?? "")}", (asked, address, fields, [.. form.QuerySelectorAll("textarea, input[type=text], input:not([type])").Select(each => each.GetAttribute("name") ?? "").Where(name => name.Length > 0)]));
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IElement button)
    {
        foreach (var field in form.Elements)
        {
            if (field.GetAttribute("name") is not { Length: > 0 } name || field.HasAttribute("disabled")) continue;
            switch (field)
            {
                case IHtmlInputElement { Type: "submit" or "button" or "file" or "image" }: break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice: if (choice.IsChecked) yield return new(name, choice.Value); break;
                case IHtmlInputElement input: yield return new(name, input.Value); break;
                case IHtmlSelectElement select: yield return new(name, select.Value ?? ""); break;
                case IHtmlTextAreaElement text: yield return new(name, text.Value); break;
            }
        }

        if (button.GetAttribute("name") is { Length: > 0 } own) yield return new(own, button.GetAttribute("value") ?? "");
    }

    // Numbers, days and ids do not make another kind of page, nor does another filter on top of the first.
    private static string Kind(string address) => Ids().Replace(address.Split('&')[0], "n");

    [GeneratedRegex(@"[A-Z]{2}-[A-Z]{2,3}-\d+[^/?]*|[A-Z]{2}-\d+|[0-9a-f-]{36}|\d{4}-\d{2}-\d{2}|(?<=/)\d+|(?<=/(?:providers|sites|specialists)/)[^/?]+|(?<=[=])[^&]+")]
    private static partial Regex Ids();
}
