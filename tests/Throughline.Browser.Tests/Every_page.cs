using System.Text.RegularExpressions;
using Throughline.Policy.Rules;

namespace Throughline.Browser.Tests;

/// <summary>Whatever a role can reach by links is looked at: with axe, at 1280 and at 320 pixels, with the browser's own complaints heard.</summary>
public sealed partial class Every_page(Browsing browsing)
{
    private const int AtMost = 40;

    // What one role has been shown is looked at again for another only where their work begins: axe takes seconds.
    private static readonly HashSet<string> Checked = [];

    public static TheoryData<string> Everybody => ["howard", "dana", "paul", "sara", "felix", "pia", "abe", "cleo", "iris", "ivan"];

    [Theory, MemberData(nameof(Everybody))]
    public async Task Is_fit_for_everybody(string who)
    {
        await using var window = await browsing.As(who);
        var wrong = new List<string>();
        var seen = new HashSet<string>();
        var ahead = new Queue<string>([new Uri(window.Page.Url).PathAndQuery, "/me", "/help", "/help/accessibility", "/help/privacy", "/no-such-page", .. Asked(who)]);
        while (ahead.Count > 0 && seen.Count < AtMost)
        {
            var address = ahead.Dequeue();
            if (!seen.Add(Shape(address)) || (seen.Count > 2 && !Checked.Add(Shape(address)))) continue;
            var answer = await window.Page.GotoAsync(address);
            if (answer!.Status >= 500) wrong.Add($"{address} answered {answer.Status}");
            wrong.AddRange(await window.Barriers($"{who}-{Shape(address).Trim('/').Replace('/', '-').Replace('?', '-').Replace('&', '-').Replace('=', '-')}"));
            foreach (var link in await window.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(each => each.getAttribute('href'))"))
            {
                if (!link.StartsWith("/openapi", StringComparison.Ordinal) && !link.StartsWith("//", StringComparison.Ordinal)) ahead.Enqueue(link.Split('#')[0]);
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(window.Complaints);
        Assert.True(seen.Count >= 3, $"only {seen.Count} pages were found");
    }

    [Fact]
    public async Task Of_nobody_is_fit_for_everybody()
    {
        await using var window = await browsing.Open();
        foreach (var address in new[] { "/sign-in", "/help", "/help/accessibility", "/help/privacy", "/problem/404" })
        {
            await window.Page.GotoAsync(address);
            Assert.Empty(await window.Barriers("nobody" + address.Replace('/', '-')));
        }

        Assert.Empty(window.Complaints);
    }

    // Pages that only a form leads to.
    private static IEnumerable<string> Asked(string who) => who switch
    {
        "dana" => ["/find?q=o", "/find?q=nobody", "/employers/new?name=Platt+Valley+Food&phone=%28308%29+555-0177&web=plattevalleyfoods.example&street=410+W+Mill+Rd&city=Grand+Island", "/employers/new?name=Quite+Another", "/employers?q=platte", "/cases?due=2024-11-30", "/cases?q=nobody+at+all"],
        _ => [],
    };

    // One of each kind: numbers, days and ids do not make another page, nor does another filter on top of the first.
    private static string Shape(string address) => Ids().Replace(address.Split('#')[0].Split('&')[0], "n");

    [GeneratedRegex(@"[A-Z]{2}-[A-Z]{2,3}-\d+[^/?]*|[A-Z]{2}-\d+|[0-9a-f-]{36}|\d{4}-\d{2}-\d{2}|(?<=/)\d+|(?<=[=])[^&]+")]
    private static partial Regex Ids();
}
