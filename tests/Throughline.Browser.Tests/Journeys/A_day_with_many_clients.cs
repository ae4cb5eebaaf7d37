using Throughline.Tests.Web;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>What a worker with many clients has to look over, in pixels: a relapse into tall rows or narrow boxes is seen here.</summary>
public sealed class A_day_with_many_clients(Browsing browsing)
{
    private const string Worker = "dana.brandt@nebraska.example";

    [Fact]
    public async Task Has_a_line_for_each_client_and_fits_on_a_telephone()
    {
        await using var site = await Site.WithTheDemonstration();
        await using var window = await browsing.As(Worker, site);
        await window.Page.GotoAsync("/cases");
        var rows = await window.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('main table tbody tr')].map(each => each.getBoundingClientRect().height)");
        Assert.True(rows.Length > 40, $"only {rows.Length} rows");
        Assert.All(rows, height => Assert.InRange(height, 20, 42));

        await window.Page.SetViewportSizeAsync(375, 800);
        foreach (var (address, atMost) in new[] { ("/today", 2_600), ("/cases", 6_000) })
        {
            await window.Page.GotoAsync(address);
            Assert.InRange(await window.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 400, atMost);
        }
    }

    [Fact]
    public async Task Leaves_room_to_write_at_every_width()
    {
        await using var site = await Site.WithTheDemonstration();
        await using var window = await browsing.As(Worker, site);
        await window.Page.GotoAsync("/today");
        var cases = await window.Page.EvaluateAsync<string>("document.querySelector('main a[href^=\"/cases/NE-\"]').getAttribute('href').split('?')[0]");
        foreach (var (width, least) in new[] { (1280, 400), (1024, 300), (768, 300), (375, 280), (320, 240) })
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            await window.Page.GotoAsync(cases);
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
            var box = await window.Page.EvaluateAsync<double>("document.querySelector('textarea[name$=\"Happened\"]').getBoundingClientRect().width");
            Assert.True(box >= least, $"at {width} pixels the box for what happened is {box} wide");
        }
    }

    [Fact]
    public async Task Prints_all_months_of_the_file_under_their_names()
    {
        await using var site = await Site.WithTheDemonstration();
        await using var window = await browsing.As(Worker, site);
        await window.Page.GotoAsync("/today");
        await window.Page.GotoAsync(await window.Page.EvaluateAsync<string>("document.querySelector('main a[href^=\"/cases/NE-\"]').getAttribute('href').split('?')[0]"));
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var months = await window.Page.EvaluateAsync<bool[]>("[...document.querySelectorAll('.tl-month')].map(each => each.querySelector('summary').getBoundingClientRect().height > 0 && each.querySelector('.tl-entry').getBoundingClientRect().height > 0)");
        Assert.True(months.Length >= 2, $"{months.Length} months");
        Assert.All(months, Assert.True);
    }
}
