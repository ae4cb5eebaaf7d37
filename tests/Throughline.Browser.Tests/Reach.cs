using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>Follows links as a person would, from the first page on: one page of each form of address.</summary>
public static class Reach
{
    private const int Most = 40;

    public static async Task From(IPage page, Func<Task> look)
    {
        var found = new Dictionary<string, string>();
        var ahead = new Queue<string>(["/"]);
        while (ahead.Count > 0 && found.Count < Most)
        {
            var address = ahead.Dequeue();
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address} answered {answer.Status}");
            var here = new Uri(page.Url).PathAndQuery;
            if (!found.TryAdd(Form(here), here)) continue;
            await look();
            foreach (var link in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"))
            {
                if (link.StartsWith('/') && !link.StartsWith("/openapi", StringComparison.Ordinal) && !found.ContainsKey(Form(link)) && !ahead.Any(next => Form(next) == Form(link))) ahead.Enqueue(link.Split('#')[0]);
            }
        }
    }

    // Two cases are one form of address, two tabs of a case are two.
    private static string Form(string address)
    {
        var parts = address.Split('#')[0].Split('?');
        var path = string.Join('/', parts[0].Split('/').Select(part => part.Any(char.IsDigit) ? "*" : part));
        return parts.Length == 1 ? path : path + "?" + string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0]));
    }
}
