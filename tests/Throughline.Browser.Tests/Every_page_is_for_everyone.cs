using Throughline.Browser.Tests.Given;
using Throughline.Casework;

namespace Throughline.Browser.Tests;

/// <summary>Every page that a role can reach, at a desk and on a phone, with axe at WCAG 2.2 AA.</summary>
public sealed class Every_page_is_for_everyone(RunningApp app)
{
    public static TheoryData<string> Everybody() => [.. Team.All.Select(person => person.Id)];

    [Theory, MemberData(nameof(Everybody))]
    public async Task At_a_desk_and_on_a_phone(string who)
    {
        var page = await app.WindowOf(Team.All.Single(person => person.Id == who));
        await Reach.From(page, async () =>
        {
            await page.ShouldBeSound();
            await page.SetViewportSizeAsync(320, 720);
            await page.ShouldBeNarrow();
            await page.SetViewportSizeAsync(1280, 900);
        });
    }

    [Theory, InlineData(1280), InlineData(320)]
    public async Task And_for_who_is_not_signed_in(int width)
    {
        var page = await app.WindowOf(person: null, width: width);
        await page.Open("/sign-in");
        await page.GotoAsync("/no/such/page");
        await page.ShouldBeSound();
    }
}
