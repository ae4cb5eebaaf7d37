using System.Globalization;
using System.Net;
using Throughline.Casework.Reports;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Web.Programs;
using static Throughline.Tests.Web.Kansas.Topeka;

namespace Throughline.Tests.Web.Kansas;

[Implements("KS-PE-11")]
[Implements("KS-PE-16")]
public sealed class The_aims_of_the_program
{
    // Thirty people; followed from January 1, 2024. Lost after: 20, 20, 45, 80, 80, 150 days. The others are followed for 10 (one who was closed), 100 (three), 200 (ten) and 320 days (ten).
    private static readonly (int Days, bool Lost)[] Worked =
        [(20, true), (20, true), (45, true), (80, true), (80, true), (150, true), (10, false), .. Enumerable.Repeat((100, false), 3), .. Enumerable.Repeat((200, false), 10), .. Enumerable.Repeat((320, false), 10)];

    // By hand. 30 at the start; one is followed for 10 days only, so 29 are at risk on day 20: 1 - 2/29. On day 45 27: times 1 - 1/27. On day 80 26: times 1 - 2/26. Three are followed to day 100; on day 150 21: times 1 - 1/21.
    private static readonly (int Day, double Share, int Followed)[] ByHand = [(30, 27.0 / 29, 27), (91, 24.0 / 29, 24), (182, 24.0 / 29 * 20 / 21, 20), (365, 24.0 / 29 * 20 / 21, 0)];

    [Fact]
    public void Are_counted_as_by_hand()
    {
        var curve = new SurvivalCurve(Worked);
        Assert.Equal([(20, 29, 2), (45, 27, 1), (80, 26, 2), (150, 21, 1)], curve.Steps.Select(step => (step.Day, step.AtRisk, step.Ended)));
        foreach (var (day, share, followed) in ByHand)
        {
            Assert.Equal(share, curve.At(day), 12);
            Assert.Equal(followed, curve.AtRisk(day));
        }

        // Greenwood by hand on day 30: 2/(29·27) = 0.0025543; the log-log range of 27/29 is 0.7514 to 0.9823.
        var (low, high) = curve.Between(30)!.Value;
        Assert.Equal((0.7514, 0.9823), (Math.Round(low, 4), Math.Round(high, 4)));
        Assert.Null(curve.Between(19));
        Assert.Null(new SurvivalCurve([(5, true)]).Between(6));
        Assert.Equal(0, new SurvivalCurve([]).AtRisk(0));
    }

    [Fact]
    public async Task Are_the_same_on_the_page_in_the_download_and_for_a_program()
    {
        await using var office = await Open(Job("2024-01-01"), new Closed { On = Day("2024-01-11"), Outcome = ClosureOutcome.Other });
        var day = Day("2024-01-01");
        foreach (var ((days, lost), at) in Worked.Where(each => each.Days != 10).Select((each, at) => (each, at)))
        {
            List<Entry> life = [Job("2024-01-01")];
            if (lost) life.Add(new EmploymentEnded { On = day.AddDays(days), Job = "job-1", Reason = "Laid off" });
            else life.Add(new Closed { On = day.AddDays(days), Outcome = ClosureOutcome.Other });
            await office.Participant("Person", "Of-" + Word(at), [.. life]);
        }

        using var solveig = await office.Site.As("solveig");
        var page = await solveig.Sees("/team/aims");
        Assert.Contains("30 people", page, StringComparison.Ordinal);
        Assert.Contains("93%", page, StringComparison.Ordinal);
        Assert.Contains("83%", page, StringComparison.Ordinal);
        var csv = await solveig.Sees("/team/aims?format=csv");
        Assert.Contains("\"All\",30,kept,1 month,0.9310,27,", csv, StringComparison.Ordinal);
        Assert.Contains("\"All\",30,kept,3 months,0.8276,24,", csv, StringComparison.Ordinal);
        Assert.Contains("\"All\",30,kept,6 months,0.7882,20,", csv, StringComparison.Ordinal);
        using var program = await office.Site.AsProgramOf("solveig");
        var all = (await program.Reads("/api/team/aims")).GetProperty("all");
        Assert.Equal(30, all.GetProperty("measured").GetInt32());
        Assert.Equal(["0.9310", "0.8276", "0.7882"], all.GetProperty("kept").EnumerateArray().Take(3).Select(mark => mark.GetProperty("share").GetDouble().ToString("0.0000", CultureInfo.InvariantCulture)));
        Assert.Contains("Laid", (await solveig.Sees("/team/aims?people=without-work")).Replace("Without work since", "Laid", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_nothing_of_fewer_than_ten_outside_their_office()
    {
        await using var office = await Open(Job("2024-01-01"), new EmploymentEnded { On = Day("2024-02-01"), Job = "job-1", Reason = "Laid off" }, Job("2024-02-20", "job-2", 15.25m));
        using var solveig = await office.Site.As("solveig");
        var inside = await solveig.Sees("/team/aims?people=found-again");
        Assert.Contains("Next job after 19 days", inside, StringComparison.Ordinal);
        Assert.Contains("Marisela Dunn", inside, StringComparison.Ordinal);
        using var polly = await office.Site.As("polly");
        var outside = await polly.Sees("/team/aims");
        Assert.Contains("Fewer than 10 people", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("19", outside.Split("<main")[1].Split("</main>")[0], StringComparison.Ordinal);
        using var program = await office.Site.AsProgramOf("polly");
        Assert.Equal(HttpStatusCode.NotFound, (await program.Asks(HttpMethod.Get, "/api/team/aims", null)).Status);
        using var sara = await office.Site.As("sara");
        using var elsewhere = await sara.GetAsync("/team/aims", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private static string Word(int at) => new(['N', (char)('a' + at / 26), (char)('a' + at % 26)]);
}
