using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Throughline.Policy;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Casework.Schema;
using Throughline.Policy.Agencies;
using Throughline.Tests.Web;

namespace Throughline.Browser.Tests;

/// <summary>
/// Whatever a role of an agency can reach by links is looked at: with axe, at 1280 pixels and at 320 (which is 400 percent), with the browser's own complaints heard.
/// THROUGHLINE_CRAWL looks at every kind of page for every role, in dark forced colors and after an error too; otherwise each kind is looked at once, and the first page of each role.
/// </summary>
public sealed partial class Every_page(Browsing browsing)
{
    private static readonly bool Whole = Environment.GetEnvironmentVariable("THROUGHLINE_CRAWL") is { Length: > 0 };

    // Axe takes seconds, so one kind of page is looked at for one role; which, the order of the tests decides.
    private static readonly ConcurrentDictionary<string, bool> Checked = [];

    // Axe keeps one core; two windows keep two.
    private static readonly ParallelOptions TwoWindows = new() { MaxDegreeOfParallelism = 2 };

    public static TheoryData<string> Agencies => [.. Packs.All.Select(pack => pack.Agency)];

    [Theory, MemberData(nameof(Agencies))]
    public async Task Is_fit_for_everybody(string agency)
    {
        await using var site = await Site.WithTheDemonstration();
        var longest = await LongWords.ACase(site, agency);
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync((await Staff(site, agency)).DistinctBy(each => each.Role), TwoWindows, async (person, _) =>
        {
            await using var window = await browsing.As(person.UserName!, site);
            foreach (var each in await Looks(window, person, longest)) wrong.Add(each);
            foreach (var each in window.Complaints) wrong.Add(each);
        });

        if (!wrong.IsEmpty) Assert.Fail(string.Join('\n', wrong.Distinct()));
    }

    [Fact]
    public async Task Of_nobody_is_fit_for_everybody()
    {
        await using var window = await browsing.Open(await browsing.ForLooking());
        foreach (var address in new[] { "/sign-in", "/help", "/help/accessibility", "/help/privacy", "/problem/404" })
        {
            await window.Page.GotoAsync(address);
            await window.Fits("nobody" + address.Replace('/', '-'), colors: true);
        }

        Assert.Empty(window.Complaints);
    }

    private static async Task<List<string>> Looks(Window window, StaffMember person, string longest)
    {
        var wrong = new List<string>();
        var seen = new HashSet<string>();
        // Emptiness and long words before what is typical: the first of a kind is the one that is looked at.
        var ahead = new Queue<string>([new Uri(window.Page.Url).PathAndQuery, .. Asked(person.Role, longest), "/me", "/help", "/no-such-page"]);
        while (ahead.TryDequeue(out var address))
        {
            var kind = Kind(address);
            if (!seen.Add(kind) || (!Checked.TryAdd(kind, true) && !Whole && seen.Count > 1)) continue;
            var answer = await window.Page.GotoAsync(address);
            if (answer!.Status >= 500) wrong.Add($"{address} answered {answer.Status}");
            var name = $"{person.Agency}-{person.Role}-{Name().Replace(kind, "-")}";
            wrong.AddRange((await window.Barriers(name, colors: Whole || seen.Count == 1)).Select(each => $"{person.Role}: {each}"));
            foreach (var link in await window.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(each => each.getAttribute('href'))"))
            {
                if (!link.StartsWith("/openapi", StringComparison.Ordinal) && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains("handler=", StringComparison.Ordinal)) ahead.Enqueue(link.Split('#')[0]);
            }

            // What is wrong with what was sent is said on a page too.
            if (Whole && await window.SendsNothing()) wrong.AddRange((await window.Barriers(name + "-error")).Select(each => $"{person.Role}, after an error: {each}"));
        }

        if (seen.Count < 3) wrong.Add($"only {seen.Count} pages were found for {person.Role}");
        return wrong;
    }

    // What links do not lead to: pages that have nothing to show, pages that only a form leads to, and a case full of long words.
    private static IEnumerable<string> Asked(Role role, string longest) => role switch
    {
        Role.Counselor => [$"/cases/{longest}", $"/cases/{longest}/file", $"/cases/{longest}/record", "/cases?q=nobody+at+all", "/find?q=nobody", "/find?q=o", "/employers?q=nobody", "/employers/new?name=Quite+Another"],
        Role.PlacementSpecialist => ["/employers/new?name=Platte+Valley+Foods&city=Grand+Island", "/cases?due=2024-11-30"],
        _ => [],
    };

    private static async Task<List<StaffMember>> Staff(Site site, string agency)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Users.Where(each => each.Agency == agency).OrderBy(each => each.UserName).ToListAsync(TestContext.Current.CancellationToken);
    }

    // One of each kind: numbers, days and ids do not make another page, nor does another filter on top of the first.
    private static string Kind(string address) => Ids().Replace(address.Split('#')[0].Split('&')[0], "n");

    [GeneratedRegex(@"[A-Z]{2}-[A-Z]{2,3}-\d+[^/?]*|[A-Z]{2}-\d+|[0-9a-f-]{36}|\d{4}-\d{2}-\d{2}|(?<=/)\d+|(?<=/(?:providers|sites|specialists)/)[^/?]+|(?<=[=])[^&]+")]
    private static partial Regex Ids();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Name();
}
