using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

public sealed class Headings_say_what_did_not_happen(OpenSite open)
{
    [Fact]
    public async Task Who_gave_the_wrong_password_is_not_signed_in()
    {
        using var nobody = (await open.Get()).Nobody();

        var (_, again, _) = await nobody.Fills("/sign-in", "/sign-in", ("UserName", "nobody.known"), ("Password", "not the password"));

        Assert.Contains("<h2>Not signed in yet</h2>", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("20244")]
    [InlineData("-1")]
    public async Task A_year_that_is_none_is_told_so_and_this_year_is_shown(string year)
    {
        using var sara = await (await open.Get()).As("sara");

        var page = await sara.Sees("/policy?year=" + year);

        Assert.Contains("<h2>Not shown yet</h2>", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#closed\">'{year}' is not a year; give it as 2024, from 1900 to 2999.</a>", page, StringComparison.Ordinal);
        Assert.Contains("Closed days 2024", page, StringComparison.Ordinal);
        Assert.DoesNotContain("is not valid", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_year_is_shown_without_a_word()
    {
        using var sara = await (await open.Get()).As("sara");

        var page = await sara.Sees("/policy?year=2025");

        Assert.Contains("Closed days 2025", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not shown yet", page, StringComparison.Ordinal);
    }
}
