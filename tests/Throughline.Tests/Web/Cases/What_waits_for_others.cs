using Throughline.Casework.Deadlines;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>Howard counsels clients whom Dana places. Today is Friday, March 1, 2024.</summary>
public sealed class What_waits_for_others
{
    [Fact]
    public async Task Is_a_line_of_the_counselors_day_that_opens_by_person_with_the_case()
    {
        await using var desk = await Desk.Of();
        var late = await desk.Record.ACaseInJobSearch();
        await desk.Record.Recorded(late, Contact("2024-02-20"));
        var good = await desk.Record.ACase("Bo");
        await desk.Record.Recorded(good, Plan("2024-02-20"), Referral("2024-02-26"));
        await desk.Record.NightlyReevaluation();
        await desk.SignIn(desk.Record.Howard);
        var day = await desk.Page("/today");
        Assert.Contains("overdue with others", day.Text(".tl-counts"));
        Assert.Equal("With others 1 overdue for 1 of your clients Show them, with others : Dana Brandt 1.", day.Text("section[aria-labelledby=others]"));
        var open = await desk.Page(day.QuerySelector("section[aria-labelledby=others] a")!.GetAttribute("href")!);
        Assert.Equal(["Dana Brandt 1 client"], open.QuerySelectorAll("section[aria-labelledby=others] h3").Select(person => person.Text()));
        var line = Assert.Single(open.QuerySelectorAll("section[aria-labelledby=others] li"));
        Assert.Equal($"/cases/{late}", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("3 days late", line.Text());
        Assert.Contains("Weekly contact", line.Text());
    }

    [Fact]
    public async Task Is_not_said_to_who_owes_it_nor_where_nothing_is_late()
    {
        await using var desk = await Desk.Of();
        var number = await desk.Record.ACaseInJobSearch();
        Assert.DoesNotContain("With others", (await desk.Page("/today")).Text("main"));
        await desk.Record.Recorded(number, Contact("2024-02-08"), Contact("2024-02-15", Mode.InPerson), Contact("2024-02-22"), Contact("2024-02-29"));
        await desk.SignIn(desk.Record.Howard);
        Assert.DoesNotContain("With others", (await desk.Page("/today")).Text("main"));
    }
}

public sealed class What_waits_for_others_on_both_databases
{
    [Theory, Databases.OnBoth]
    public async Task Is_counted_by_person_and_closed_cases_are_left_out(Databases.Engine engine)
    {
        await using var given = await Databases.Given.ARecord(engine);
        var cancel = TestContext.Current.CancellationToken;
        var number = await given.ACaseInJobSearch();
        await given.ACaseInJobSearch();
        var closed = await given.ACaseInJobSearch();
        await given.Recorded(closed, new Closed { On = Day("2024-02-20"), Outcome = ClosureOutcome.Other });
        await given.NightlyReevaluation();
        var owed = (OwedByOthers)given.Services.GetService(typeof(OwedByOthers))!;

        var dana = Assert.Single(await owed.Count(given.Howard, "howard", cancel));
        Assert.Equal(("dana", 2), (dana.Staff, dana.Clients));
        var clients = await owed.List(given.Howard, "howard", cancel);
        Assert.Equal(2, clients.Count);
        Assert.Contains(clients, client => client.Case == number && client.Due == Day("2024-02-08") && client.Title == "Weekly contact");
        Assert.Equal(dana.Overdue, clients.Sum(client => client.Overdue));
        Assert.Empty(await owed.Count(given.Howard with { Id = "lena" }, "howard", cancel));
        Assert.Empty(await owed.Count(given.Dana, "dana", cancel));
    }
}
