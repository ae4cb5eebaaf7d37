using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Howard, a counselor, opened the case without a placement specialist; Sara is the supervisor of the office.</summary>
public sealed class Nobody_is_named_to_place_a_client
{
    private const string Owed = "section[aria-labelledby=owed]";

    [Fact]
    public async Task The_counselor_reads_on_the_case_that_nobody_is_named_for_whom_it_waits_and_who_can_name_one()
    {
        await using var desk = await Desk.Of();
        await desk.SignIn(desk.Record.Howard);
        Assert.Contains("Left open, what is owed waits for the counselor until a supervisor names one.", (await desk.Page("/cases/new")).Text("#Specialist-hint"));
        var page = await desk.Page($"/cases/{await Opened(desk)}");
        Assert.Contains("Placement not named yet", page.Text(".tl-facts"));
        Assert.Contains("No placement specialist What is due waits for the counselor, Howard Nilsen (you). Sara Voss can name one.", page.Text(Owed));
        Assert.DoesNotContain("/team/move", page.DocumentElement.InnerHtml);
    }

    [Fact]
    public async Task The_supervisor_names_one_in_a_page_about_this_case_alone()
    {
        await using var desk = await Desk.Of();
        await Opened(desk, "Bo");
        var number = await Opened(desk);
        await desk.SignIn(desk.Record.Supervisor);
        var page = await desk.Page($"/cases/{number}");
        var move = await desk.Page(page.QuerySelectorAll($"{Owed} a").Single(link => link.TextContent == "Name a placement specialist").GetAttribute("href")!);
        Assert.Equal(number, Assert.Single(move.QuerySelectorAll("input[name=cases]")).GetAttribute("value"));
        Assert.Contains("1 client moved to Dana Brandt", (await desk.Send(await desk.Send(move, ("to", "dana")), ("confirm", "true"))).Text("[role=status]"));
        Assert.Contains("Placement Dana Brandt", (await desk.Page($"/cases/{number}")).Text(".tl-facts"));
    }

    [Fact]
    public async Task The_counselors_day_says_whom_nobody_is_named_to_place_and_leads_to_them()
    {
        await using var desk = await Desk.Of();
        var number = await Opened(desk);
        await desk.SignIn(desk.Record.Howard);
        var day = await desk.Page("/today");
        Assert.Contains("No placement specialist 1 client What is due for this client waits for you. Sara Voss can name a placement specialist.", day.Text("section[aria-labelledby=unnamed]"));
        var open = await desk.Page(day.QuerySelector("section[aria-labelledby=unnamed] a")!.GetAttribute("href")!);
        Assert.Equal($"/cases/{number}", open.QuerySelector("section[aria-labelledby=unnamed] li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task With_a_specialist_named_nothing_is_said()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.DoesNotContain("No placement specialist", (await desk.Page($"/cases/{number}")).Text(Owed));
    }

    private static async Task<string> Opened(Desk desk, string given = "Ana")
    {
        var outcome = await desk.Record.A<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole("nebraska-vr"), Given = given, Family = "Ruiz", Counselor = desk.Record.Howard.Id, Office = "omaha", NoneOfThese = true,
        });
        var number = Assert.IsType<OpenCase.Opened>(outcome).Header.Number;
        await desk.Record.Recorded(number, Plan("2024-01-20"), Referral("2024-02-01"));
        return number;
    }
}
