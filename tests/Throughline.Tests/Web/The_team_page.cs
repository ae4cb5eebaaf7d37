using System.Text.RegularExpressions;
using Throughline.Casework.Access;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Web;

/// <summary>Today is Friday, November 22, 2024; Sara leads the Omaha office.</summary>
public sealed partial class The_team_page(OpenSite open)
{
    [Fact]
    public async Task Has_behind_every_number_a_list_of_that_length()
    {
        using var sara = await (await open.Get()).As("sara");
        var team = await sara.Sees("/team");
        var numbers = Numbers().Matches(team[team.IndexOf("<tbody", StringComparison.Ordinal)..]).Select(found => (Address: found.Groups[1].Value, Number: found.Groups[2].Value)).Distinct().ToList();
        Assert.True(numbers.Count >= 8, $"only {numbers.Count} numbers were found");

        foreach (var (address, number) in numbers)
        {
            var list = await sara.Sees(address);
            var shown = Regex.Match(list, "<h2 id=\"list\">(\\d+) ").Groups[1].Value;
            Assert.True(shown == number, $"{address} says {number}, its list {shown}");
        }
    }

    [Fact]
    public async Task Says_how_the_week_is_counted_and_names_who_was_not_reached()
    {
        using var sara = await (await open.Get()).As("sara");
        var team = await sara.Sees("/team");
        Assert.Contains("those with a substantive contact on or after Fri Nov 15", team, StringComparison.Ordinal);

        var notReached = Regex.Match(team, "href=\"([^\"]+)\">\\d+ not").Groups[1].Value;
        Assert.Contains("Quintana-Webb", await sara.Sees(notReached), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_those_that_were_chosen_and_keeps_the_choice_when_nobody_was_named()
    {
        await using var site = await Site.Open();
        using var sara = await site.As("sara");
        await Hire(site, "olga");
        const string page = "/team/move?of=specialist%3Adana";
        Assert.Contains("Marisol Quintana-Webb", await sara.Sees(page), StringComparison.Ordinal);

        var (_, again, _) = await sara.Fills(page, "/team/move", ("of", "specialist:dana"), ("cases", People.Marisol));
        Assert.Contains("Choose who is to have them.", again, StringComparison.Ordinal);
        Assert.Matches($"value=\"{People.Marisol}\"[^>]*checked", again);

        var (_, check, nowhere) = await sara.Fills(page, "/team/move", ("of", "specialist:dana"), ("cases", People.Marisol), ("to", "olga"));
        Assert.Null(nowhere);
        Assert.Contains("to Olga Brand", check, StringComparison.Ordinal);
        Assert.Contains("Nothing has moved yet.", check, StringComparison.Ordinal);
        using (var early = await site.As("olga")) Assert.DoesNotContain("assigned Marisol Quintana-Webb to you", await early.Sees("/notices"), StringComparison.Ordinal);

        var (_, _, to) = await sara.Fills(page, "/team/move", ("of", "specialist:dana"), ("cases", People.Marisol), ("to", "olga"), ("confirm", "true"));
        Assert.Contains("1 client moved to Olga Brand", await sara.Sees(to!.ToString()), StringComparison.Ordinal);
        using var olga = await site.As("olga");
        Assert.Contains("Sara Voss assigned Marisol Quintana-Webb to you.", await olga.Sees("/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chooses_all_that_are_shown_with_one_click_and_moves_nobody_by_it()
    {
        await using var site = await Site.Open();
        using var sara = await site.As("sara");
        await Hire(site, "olga");

        const string page = "/team/move?of=specialist%3Adana";
        Assert.Contains("Choose all 2", await sara.Sees(page), StringComparison.Ordinal);

        var (_, chosen, _) = await sara.Fills(page, "/team/move", ("of", "specialist:dana"), ("to", "olga"), ("all", "true"));

        var ticked = Ticked().Matches(chosen).Select(box => box.Groups[1].Value).ToList();
        Assert.Equal(2, ticked.Count);
        Assert.Contains("All 2 are chosen. Nothing has moved yet.", chosen, StringComparison.Ordinal);
        Assert.Matches("<option value=\"olga\" selected", chosen);
        Assert.Empty(Ticked().Matches(await sara.Sees(page)));
        using var olga = await site.As("olga");
        Assert.DoesNotContain("assigned Marisol Quintana-Webb to you", await olga.Sees("/notices"), StringComparison.Ordinal);

        var (_, _, to) = await sara.Fills(page, "/team/move", [("of", "specialist:dana"), ("to", "olga"), ("confirm", "true"), .. ticked.Select(number => ("cases", number))]);

        Assert.Contains("2 clients moved to Olga Brand", await sara.Sees(to!.ToString()), StringComparison.Ordinal);
        Assert.Contains("There are no cases to move.", await sara.Sees(page), StringComparison.Ordinal);
        Assert.Contains("2 cases of", Assert.Single(Told().Matches(await olga.Sees("/notices"))).Value, StringComparison.Ordinal);

        site.Clock.Forward(TimeSpan.FromMinutes(1));
        var undo = Undo().Match(await sara.Sees(to.ToString())).Groups[1].Value;
        Assert.True(Guid.TryParse(undo, out _), undo);
        var (_, told, back) = await sara.Fills(page, "/team/move?handler=Undo", ("undo", undo));
        Assert.True(back is not null, told);
        Assert.Contains("2 clients moved back", await sara.Sees(back!.ToString()), StringComparison.Ordinal);
        Assert.Contains("Marisol Quintana-Webb", await sara.Sees(page), StringComparison.Ordinal);
        var (_, twice, _) = await sara.Fills(page, "/team/move?handler=Undo", ("undo", undo));
        Assert.Contains("cannot be undone any more", twice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_what_no_office_has_and_nobody_works_to_whoever_the_supervisor_names()
    {
        await using var site = await Site.Open();
        using var sara = await site.As("sara");
        await People.Imported(site.App.Services, "NE-90001");
        const string page = "/team/move?of=nobody%3A";

        Assert.Contains("not assigned", await sara.Sees("/team"), StringComparison.Ordinal);
        Assert.Contains("NE-90001", await sara.Sees(page), StringComparison.Ordinal);
        await sara.Fills(page, "/team/move", ("of", "nobody:"), ("cases", "NE-90001"), ("to", "dana"), ("confirm", "true"));

        Assert.DoesNotContain("NE-90001", await sara.Sees(page), StringComparison.Ordinal);
        using var dana = await site.As("dana");
        Assert.Contains("NE-90001", await dana.Sees("/cases/NE-90001"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 27, "89%")]
    [InlineData(1, 3, "33%")]
    [InlineData(1, 8, "13%")]
    [InlineData(399, 400, "99%")]
    [InlineData(1, 400, "1%")]
    [InlineData(0, 27, "0%")]
    [InlineData(27, 27, "100%")]
    [InlineData(0, 0, "")]
    public void Rounds_a_share_to_the_nearest_percent_and_never_to_all_or_none_that_is_not_so(int reached, int searching, string said) =>
        Assert.Equal(said, Throughline.Pages.Team.IndexModel.Rate(reached, searching));

    private static async Task Hire(Site site, string id) => await People.Hire(site.App.Services, new Actor(id, "nebraska-vr", "Olga Brand", Role.PlacementSpecialist) { Office = "Omaha" });

    [GeneratedRegex("assigned \\d+ cases of[^<]*to you")]
    private static partial Regex Told();

    [GeneratedRegex("name=\"undo\" value=\"([^\"]+)\"")]
    private static partial Regex Undo();

    [GeneratedRegex("name=\"cases\" value=\"([^\"]+)\"[^>]*checked")]
    private static partial Regex Ticked();

    [GeneratedRegex("<td class=\"n[^\"]*\">\\s*<a href=\"([^\"]+)\">(\\d+)<span")]
    private static partial Regex Numbers();
}
