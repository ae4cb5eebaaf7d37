using Throughline.Ui;

namespace Throughline.Tests.Web;

public sealed class Invented_people_are_said_to_be_invented
{
    [Fact]
    public async Task On_every_page_with_their_age()
    {
        await using var site = await Site.WithTheDemonstration();
        await site.App.Services.GetRequiredService<DemoData>().Read(TestContext.Current.CancellationToken);
        using var anybody = site.Nobody();

        var onTheDay = await anybody.GetStringAsync("/help", TestContext.Current.CancellationToken);
        site.Clock.Forward(TimeSpan.FromDays(14));
        var laterOn = await anybody.GetStringAsync("/help", TestContext.Current.CancellationToken);

        Assert.Contains("Every person, employer and number here is invented", onTheDay, StringComparison.Ordinal);
        Assert.DoesNotContain("days ago", onTheDay, StringComparison.Ordinal);
        Assert.Contains("Filled 14 days ago", laterOn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_real_people_are_not()
    {
        await using var site = await Site.Open();
        await site.App.Services.GetRequiredService<DemoData>().Read(TestContext.Current.CancellationToken);
        using var anybody = site.Nobody();

        Assert.DoesNotContain("invented", await anybody.GetStringAsync("/help", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
