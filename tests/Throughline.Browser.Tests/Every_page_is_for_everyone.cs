using Throughline.Browser.Tests.Given;
using Throughline.Casework;

namespace Throughline.Browser.Tests;

/// <summary>Every page that a role can reach, at a desk and on a phone, with axe at WCAG 2.2 AA.</summary>
public sealed class Every_page_is_for_everyone(RunningApp app)
{
    public static TheoryData<string> Everybody() => [.. Team.All.Select(person => person.Id)];

    [Theory, MemberData(nameof(Everybody))]
    public async Task At_a_desk(string who) => await Visit(who, width: 1280);

    [Theory, MemberData(nameof(Everybody))]
    public async Task On_a_phone(string who) => await Visit(who, width: 320);

    [Theory, InlineData(1280), InlineData(320)]
    public async Task And_for_who_is_not_signed_in(int width)
    {
        var page = await app.WindowOf(person: null, width: width);
        await page.Open("/sign-in");
        await page.GotoAsync("/no/such/page");
        await page.ShouldBeSound();
    }

    private async Task Visit(string who, int width)
    {
        var person = Team.All.Single(person => person.Id == who);
        var page = await app.WindowOf(person, width: width);
        foreach (var address in await Reach.From(page)) await page.Open(address);
    }
}
