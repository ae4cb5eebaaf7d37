using Throughline.Tests.Verbs;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Files;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Tests.Lives;
using Throughline.Tests.Web.Programs;

namespace Throughline.Tests.Web;

/// <summary>
/// The life that is also lived in a browser, by programs that act for those whose part it is: the case opened, documents drafted and signed, the rest sent as entries, the clock moving with them:
/// what the program then owes is what the policy says by hand, and what evaluating the exported file says.
/// </summary>
[Implements("NE-PE-12")]
public sealed class A_life_through_the_API
{
    private const string PastTheWindow = """
        {"on": "2026-03-18", "kind": "authorization", "authorization": "P-2", "service": "tools", "received": "2026-03-18", "from": "2026-03-18", "to": "2026-10-11", "amount": 90, "postEmployment": true}
        """;

    [Fact]
    public async Task Gives_the_deadlines_of_the_policy_and_of_its_own_export()
    {
        await using var site = await Site.Open();
        site.Clock.Now = At(Life.Stations[0].Day);
        var number = await Opened(site);
        var owed = new Dictionary<DateOnly, string[]>();
        var next = 0;
        foreach (var station in Life.Stations)
        {
            while (next < Life.Steps.Count && Life.Steps[next].On <= station.Day) next = await Sent(site, number, next);
            site.Clock.Now = At(station.Day);
            await site.App.Services.GetRequiredService<NightlyReevaluation>().Handle("nebraska-vr", TestContext.Current.CancellationToken);
            if (station.Day == Life.Day("2026-03-18")) await IsRefusedPastTheWindow(site, number);
            owed[station.Day] = await Owed(site, number);
            Assert.Equal(Said(station), owed[station.Day]);
        }

        Assert.Equal(Life.Steps.Count, next);
        var file = await Exported(site, number);
        // Each is a run of the program; the other days are evaluated below.
        foreach (var (day, rows) in owed.Where((_, at) => at % 4 == 1)) Assert.Equal(rows, await Evaluated(file, day));
        IsTheSameAsTheList(file, number);
    }

    private static async Task<string> Opened(Site site)
    {
        using var howard = await site.AsProgramOf("howard");
        var (status, body) = await howard.Sends("/api/cases/nebraska-vr", JsonSerializer.Serialize(new { given = Life.Given, family = Life.Family, counselor = "howard", specialist = "dana" }), "opened");
        Assert.True(status == HttpStatusCode.Created, body.ToString());
        return body.Text("case");
    }

    // A document is drafted and signed, with all that it says happened; else what one person records on one day is one request.
    private static async Task<int> Sent(Site site, string number, int from)
    {
        var first = Life.Steps[from];
        site.Clock.Now = At(first.On);
        if (IsDocument(first))
        {
            var made = await Papers.Signed(site, number, first);
            Assert.Equal(Life.Steps.Skip(from).Take(made.Count).Select(step => Plain(step.Json)), made.Select(entry => Plain(entry.GetRawText())));
            return from + made.Count;
        }

        var together = Life.Steps.Skip(from).TakeWhile(step => step.On == first.On && step.By == first.By && !IsDocument(step)).ToList();
        using var caller = await site.AsProgramOf(first.By);
        var (status, body) = await caller.Sends($"/api/cases/nebraska-vr/{number}/entries", $"[{string.Join(",", together.Select(step => step.Json))}]", $"from-{from}");
        Assert.True(status == HttpStatusCode.Created, $"{first.On:yyyy-MM-dd}, {first.By}: {status} {body}");
        Assert.Equal(together.Count, body.GetProperty("recorded").GetArrayLength());
        return from + together.Count;
    }

    private static bool IsDocument(Step step) => step.Json.Contains("\"kind\":\"document\"", StringComparison.Ordinal);

    private static string Plain(string entry) => Life.Plain(new CaseReader().ReadEntry(System.Text.Encoding.UTF8.GetBytes(entry), [])!);

    private static async Task IsRefusedPastTheWindow(Site site, string number)
    {
        using var howard = await site.AsProgramOf("howard");
        var (status, body) = await howard.Sends($"/api/cases/nebraska-vr/{number}/entries", PastTheWindow, "past");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var refusal = Assert.Single(body.GetProperty("refusals").EnumerateArray(), each => each.Text("rule") == "NE-PE-12");
        Assert.Contains("window closed 2026-10-10", refusal.GetRawText(), StringComparison.Ordinal);
    }

    private static string[] Said(Station station) => [.. station.Owed.Select(owed => $"{owed.Rule} {owed.Due:yyyy-MM-dd}").Order(StringComparer.Ordinal)];

    // The rows from which Today and the lists are made.
    private static async Task<string[]> Owed(Site site, string number)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().Set<Deadline>().Where(row => row.Case == number && row.WaitsFor != null).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(rows, row => Assert.Equal("dana", row.WaitsFor));
        return [.. rows.Select(row => $"{row.Rule} {row.Due:yyyy-MM-dd}").Order(StringComparer.Ordinal)];
    }

    private static async Task<string> Exported(Site site, string number)
    {
        using var all = new MemoryStream();
        await site.App.Services.GetRequiredService<ExportCases>().Handle(Actor.AtTheConsole("nebraska-vr"), all, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(all.ToArray()).Split('\n').Single(line => line.Contains($"\"{number}\"", StringComparison.Ordinal));
    }

    private static async Task<string[]> Evaluated(string file, DateOnly day)
    {
        var outcome = await TheProgram.RunWith(file, "evaluate", "-", "--as-of", $"{day:yyyy-MM-dd}", "--json");
        Assert.Equal((0, 0), (outcome.Exit, outcome.Errors.Length));
        using var evaluation = JsonDocument.Parse(Assert.Single(outcome.Lines));
        return [.. evaluation.RootElement.GetProperty("obligations").EnumerateArray().Where(each => each.Text("state") is "open" or "overdue")
            .Select(each => $"{each.Text("rule")} {each.Text("due")}").Order(StringComparer.Ordinal)];
    }

    // The browser's life is compared with the same list, so the two lives are the same.
    private static void IsTheSameAsTheList(string line, string number)
    {
        var file = new CaseReader().Read(System.Text.Encoding.UTF8.GetBytes(line), [])!;
        var list = Life.File(number);
        Assert.Equal(list.AsRecorded.Select(Life.Plain), file.AsRecorded.Select(Life.Plain));
        for (var day = Life.Stations[0].Day; day <= Life.Stations[^1].Day; day = day.AddDays(1)) Assert.Equal(Life.Said(list.Evaluate(day)), Life.Said(file.Evaluate(day)));
    }

    // About noon in Omaha.
    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(18, 0)), TimeSpan.Zero);
}
