using System.Net;
using System.Text.RegularExpressions;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

/// <summary>Today is Friday, November 22, 2024.</summary>
public sealed partial class Employers_are_found_and_kept(OpenSite open)
{
    [Theory]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("%25%20_")]
    public async Task A_text_without_a_word_finds_no_employer(string text)
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Contains("No employer found.", await dana.Sees("/find?q=" + text), StringComparison.Ordinal);
        Assert.Contains("No employer fits this.", await dana.Sees("/employers?q=" + text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_text_all_are_listed()
    {
        using var dana = await (await open.Get()).As("dana");

        Assert.Contains("Platte Valley Foods", Listed(await dana.Sees("/employers")), StringComparison.Ordinal);
        Assert.Contains("Platte Valley Foods", Listed(await dana.Sees("/employers?q=")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_telephone_number_without_a_digit_is_refused_at_its_field()
    {
        using var dana = await (await open.Get()).As("dana");

        var looked = await dana.Sees("/employers/new?name=Corner+Bakery&phone=banana&web=&street=&city=");
        var (_, made, _) = await dana.Fills("/employers/new?name=Corner+Bakery", "/employers/new", ("name", "Corner Bakery"), ("phone", "banana"));
        Assert.All([looked, made], page => Assert.Matches("id=\"phone-error\">[^<]*is not a telephone number.*<input[^>]* value=\"banana\"", page));
        Assert.Contains("No employer found.", await dana.Sees("/find?q=Corner+Bakery"), StringComparison.Ordinal);

        var known = Known().Match(await dana.Sees("/employers?q=Platte+Valley")).Value;
        var (status, changed, _) = await dana.Fills(known, known + "?handler=Change", ("Facts.Name", "Platte Valley Foods, Inc."), ("Facts.Status", "active"), ("Facts.Phone", "banana"), ("Facts.Version", "0"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Matches("id=\"Facts_Phone-error\"[^>]*>[^<]*is not a telephone number", changed);
        Assert.Contains("(308) 555-0177", await dana.Sees("/employers?q=Platte+Valley"), StringComparison.Ordinal);
    }

    private static string Listed(string page) => page[page.IndexOf("<tbody", StringComparison.Ordinal)..page.IndexOf("</tbody", StringComparison.Ordinal)];

    [GeneratedRegex("/employers/[0-9a-f-]{36}")]
    private static partial Regex Known();
}
