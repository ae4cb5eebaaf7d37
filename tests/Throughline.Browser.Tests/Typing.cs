using Microsoft.Playwright;

namespace Throughline.Browser.Tests;

/// <summary>Forms as people fill them in.</summary>
internal static class Typing
{
    /// <summary>Fills in fields by their names; several choices stand on lines of their own.</summary>
    public static async Task Answers(this IPage page, params (string Field, string Answer)[] typed)
    {
        foreach (var (field, answer) in typed)
        {
            var fields = page.Locator($"main form [name='{field}']:not([type=hidden])");
            switch (await fields.First.EvaluateAsync<string>("each => each.type"))
            {
                case "radio" or "checkbox":
                    foreach (var word in answer.Split('\n')) await Chooses(page.Locator($"main form [name='{field}'][value='{word}']").First);
                    break;
                case "select-one": await fields.First.SelectOptionAsync(answer); break;
                default: await fields.First.FillAsync(answer); break;
            }
        }
    }

    // As people do, by the label; what is chosen already stays so.
    private static async Task Chooses(ILocator choice)
    {
        if (!await choice.IsCheckedAsync()) await choice.Page.Locator($"label[for='{await choice.GetAttributeAsync("id")}']").ClickAsync();
    }
}
