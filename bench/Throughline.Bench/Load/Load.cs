using System.Diagnostics;
using System.Net;

namespace Throughline.Bench;

/// <summary>
/// Asks for pages as fast as they come, on loopback and for a bounded time: at one connection for the time of one answer, at sixteen for how many a
/// second. Each page stands beside the bare endpoint of the same run.
/// </summary>
internal sealed class Load(HttpClient http, int cases, string? only)
{
    private const int SignedIn = 40;
    public const int Together = 16;

    // The tiered compiler goes on for seconds after a path became hot, on the two cores that are measured.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    private sealed record Figure(double PerSecond, double Median, double Slow, int Wrong);

    public async Task<bool> Run()
    {
        var visitors = new List<Visitor>();
        for (var person = 0; person < SignedIn; person++) visitors.Add(await Visitor.SignIn(http, person, cases));
        (string Name, Func<Visitor, HttpRequestMessage> Ask, Func<Visitor, HttpRequestMessage>? ItsRows)[] asked =
        [
            ("bare: one EF query", visitor => visitor.BareQuery(), null),
            ("Today", visitor => visitor.Today(), visitor => visitor.BareToday()),
            ("Caseload", visitor => visitor.CaseList(), visitor => visitor.BareCaseList()),
            ("Case", visitor => visitor.Case(), visitor => visitor.BareCase()),
            ("search by name", visitor => visitor.Search(), visitor => visitor.BareSearch()),
            ("bare: one durable insert", _ => Visitor.BareInsert(), null),
            ("log a contact", visitor => visitor.LogContact(), null),
        ];
        if (only is not null) asked = [.. asked.Where(one => one.Name.StartsWith("bare", StringComparison.Ordinal) || one.Name.Contains(only, StringComparison.OrdinalIgnoreCase))];
        Console.WriteLine("| | p50 ms, 1 connection | p99 ms | a second, 16 connections | of the bare one | its rows by one EF query: p50 ms | a second | of those | not answered well |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var bare = 0.0;
        var good = true;
        foreach (var ask in asked.SelectMany(one => new[] { one.Ask, one.ItsRows }).OfType<Func<Visitor, HttpRequestMessage>>()) await Ask(visitors, ask, Together, Warm);
        foreach (var (name, ask, itsRows) in asked)
        {
            var (alone, together) = (await Figures(visitors, ask, connections: 1), await Figures(visitors, ask, Together));
            if (name.StartsWith("bare", StringComparison.Ordinal)) bare = together.PerSecond;
            var wrong = alone.Wrong + together.Wrong;
            var beside = "| | |";
            if (itsRows is not null)
            {
                var (rowsAlone, rows) = (await Figures(visitors, itsRows, connections: 1), await Figures(visitors, itsRows, Together));
                beside = $"{rowsAlone.Median:0.00} | {rows.PerSecond:0} | {together.PerSecond / rows.PerSecond:P0} |";
                wrong += rowsAlone.Wrong + rows.Wrong;
            }

            good &= wrong == 0;
            Console.WriteLine($"| {name} | {alone.Median:0.00} | {alone.Slow:0.00} | {together.PerSecond:0} | {together.PerSecond / bare:P0} | {beside} {wrong} |");
        }

        return good;
    }

    private async Task<Figure> Figures(List<Visitor> visitors, Func<Visitor, HttpRequestMessage> ask, int connections)
    {
        await Ask(visitors, ask, connections, Again);
        var watch = Stopwatch.StartNew();
        var (times, wrong) = await Ask(visitors, ask, connections, Measured);
        var perSecond = times.Count / watch.Elapsed.TotalSeconds;
        times.Sort();
        return new(perSecond, times[times.Count / 2], times[times.Count * 99 / 100], wrong);
    }

    private async Task<(List<double> Milliseconds, int Wrong)> Ask(List<Visitor> visitors, Func<Visitor, HttpRequestMessage> ask, int connections, TimeSpan during)
    {
        var until = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(async each =>
        {
            var times = new List<double>(10_000);
            var wrong = 0;
            for (var turn = each; until.Elapsed < during; turn += connections)
            {
                using var request = ask(visitors[turn % visitors.Count]);
                var began = Stopwatch.GetTimestamp();
                using var answer = await http.SendAsync(request);
                await answer.Content.CopyToAsync(Stream.Null);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

                // A contact that was recorded answers with the way back to Today; the page again means that it was not.
                var well = request.Method == HttpMethod.Post ? answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.NoContent : answer.IsSuccessStatusCode;
                if (!well) wrong++;
            }

            return (times, wrong);
        }));
        return ([.. all.SelectMany(each => each.times)], all.Sum(each => each.wrong));
    }
}
