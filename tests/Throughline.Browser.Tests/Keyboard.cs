using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>Pages as people use them who have no mouse.</summary>
internal static class Keyboard
{
    private const int MostPresses = 400;

    /// <summary>Tab until the focus is there; where it is can be seen each time.</summary>
    public static async Task TabsTo(this IPage page, string selector, int atMost = 60)
    {
        for (var presses = 0; presses < atMost; presses++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{atMost} presses of Tab do not lead to {selector} on {page.Url}");
    }

    /// <summary>Goes through a form once in its own order, and answers what is asked on the way.</summary>
    public static async Task TabsThrough(this IPage page, Dictionary<string, string> answers)
    {
        for (var presses = 0; answers.Count > 0 && presses < MostPresses; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, type) = (await Focused(page, "name"), await Focused(page, "type"));
            if (!answers.Remove(name, out var answer)) continue;
            switch (type)
            {
                case "radio": await Chooses(page, answer); break;
                case "checkbox": await page.Keyboard.PressAsync("Space"); break;
                // A list is typed into; a day is typed in digits.
                default: await page.Keyboard.TypeAsync(answer); break;
            }
        }

        Assert.Empty(answers.Keys);
    }

    private static async Task Chooses(IPage page, string answer)
    {
        await page.Keyboard.PressAsync("Space");
        for (var presses = 0; await Focused(page, "value") != answer; presses++)
        {
            Assert.True(presses < 10, $"the arrows do not lead to {answer}");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static Task<string> Focused(IPage page, string property) => page.EvaluateAsync<string>("property => document.activeElement?.[property] ?? ''", property);
}
