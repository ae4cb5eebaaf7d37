using Throughline.Policy.Rules;

namespace Throughline.Browser.Tests.Journeys;

/// <summary>At a job fair, on a phone of 320 pixels.</summary>
public sealed class Employers_on_a_phone(Browsing browsing)
{
    [Fact]
    public async Task Those_that_may_be_the_same_are_read_without_moving_the_page_sideways()
    {
        await using var window = await browsing.As("dana", await browsing.ForLooking());
        await window.Page.SetViewportSizeAsync(320, 640);
        await window.Page.GotoAsync("/employers/new?name=Platt+Valley+Food&phone=%28308%29+555-0177&web=plattevalleyfoods.example&street=410+W+Mill+Rd&city=Grand+Island");
        var cut = await window.Page.EvaluateAsync<int>("(() => { const table = document.querySelector('section[aria-labelledby=likely] .tl-scroll'); return table.scrollWidth - table.clientWidth; })()");
        Assert.Equal(0, cut);
        Assert.Equal("Platte Valley Foods, Inc.", await window.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('section[aria-labelledby=likely] tbody td:nth-of-type(2)'), '::before').content.slice(1, 26)"));
    }
}
