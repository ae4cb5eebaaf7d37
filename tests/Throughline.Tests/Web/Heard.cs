using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Throughline.Tests.Web;

/// <summary>A page as it is heard by somebody who jumps from link to link, from button to button, from heading to heading.</summary>
internal static class Heard
{
    private const int LongestHeading = 100;

    /// <summary>What cannot be told apart when it is heard alone, headings that say too much, and mistakes whose field does not say that it is wrong.</summary>
    public static IEnumerable<string> Wrong(IHtmlDocument page, string address) =>
        [.. Alike(page, address), .. Headings(page), .. Mistakes(page)];

    private static IEnumerable<string> Alike(IHtmlDocument page, string address)
    {
        var links = page.QuerySelectorAll("a[href]").Select(link => (Name: Name(link), Leads: Address(link.GetAttribute("href")!, address)));
        foreach (var alike in links.Where(link => link.Name.Length > 0).Distinct().GroupBy(link => link.Name).Where(group => group.Count() > 1))
        {
            yield return $"links that sound alike, “{alike.Key}”, lead to {string.Join(" and ", alike.Select(link => link.Leads).Take(3))}";
        }

        foreach (var silent in page.QuerySelectorAll("a[href], button, summary").Where(each => Name(each).Length == 0)) yield return $"has no name: {Short(silent.OuterHtml)}";

        // A button is heard in its form, by the form's name; what does the same may be there twice.
        var buttons = page.QuerySelectorAll("button, summary").Where(each => each.GetAttribute("type") != "button").Select(button => (Name: Name(button), In: button.Closest("form"), Does: Does(button)));
        foreach (var alike in buttons.GroupBy(button => (button.Name, In: button.In is { } form ? Name(form, itself: false) : "")).Where(group => group.Distinct().Count() > 1))
        {
            yield return $"{alike.Count()} buttons sound alike: “{alike.Key.Name}”";
        }
    }

    private static object Does(IElement button) => button.LocalName == "summary" ? button : $"{button.GetAttribute("formaction")} {button.GetAttribute("name")} {button.GetAttribute("value")}";

    private static IEnumerable<string> Headings(IHtmlDocument page) =>
        page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => Name(heading)).Where(name => name.Length > LongestHeading).Select(name => $"heading of {name.Length} letters: “{name}”");

    private static IEnumerable<string> Mistakes(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("[role=alert].bad").Length > 1) yield return "two summaries of mistakes";
        if (page.QuerySelector("[role=alert].bad") is not { } summary) yield break;
        if (page.QuerySelector("[role=status].good") is not null) yield return "says that it was saved and that it was not";
        foreach (var id in summary.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
        {
            if (page.GetElementById(id) is not { } field) yield return $"a mistake leads to #{id}, which is not there";
            else if (!SaysItIsWrong(field)) yield return $"the field #{id} does not say that it is wrong";
        }
    }

    private static bool SaysItIsWrong(IElement field) =>
        field.QuerySelectorAll("[aria-invalid=true]").Length > 0 || field.Closest("[aria-invalid=true]") is not null;

    private static string Address(string link, string page) => link[0] is '#' or '?' ? page.Split('?', '#')[0] + link : link;

    private static string Name(IElement of, bool itself = true)
    {
        if (of.GetAttribute("aria-label") is { Length: > 0 } label) return label;
        if (of.GetAttribute("aria-labelledby") is { Length: > 0 } ids) return Flat(string.Join(' ', ids.Split(' ').Select(id => of.Owner!.GetElementById(id)?.TextContent)));
        if (!itself) return "";
        var copy = (IElement)of.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[aria-hidden=true]").ToList()) hidden.Remove();
        foreach (var picture in copy.QuerySelectorAll("svg, img").ToList()) picture.Replace(of.Owner!.CreateTextNode(picture.GetAttribute("aria-label") ?? picture.GetAttribute("alt") ?? ""));
        return Flat(copy.TextContent);
    }

    private static string Flat(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string html) => html[..Math.Min(100, html.Length)];
}
