using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Throughline.Bench;

/// <summary>
/// What other people's writing takes while somebody offers far too much: on the demonstration's record, served at an address, each siege alone and then all
/// at once. Writers log contacts as on Today, one after the other, and wait a little between them.
/// </summary>
internal sealed partial class Siege(Uri address, string password)
{
    private const int HalfOpen = 2_000;
    private const int Papers = 25;

    private static readonly TimeSpan During = TimeSpan.FromSeconds(20);
    private static readonly string[] Workers = ["dana.brandt", "malcolm.idris", "amina.castleberry", "sofia.trent", "howard.nilsen", "ingrid.sorrel"];

    private readonly List<(HttpClient Http, string[] Cases)> writers = [];

    /// <summary>Whether 95 of 100 writes took less than half a second throughout, and none failed.</summary>
    public async Task<bool> Run()
    {
        foreach (var worker in Workers) writers.Add(await SignIn(worker));
        Console.WriteLine("| meanwhile | writes | p50 ms | p95 ms | longest ms | not answered well | what the siege was answered |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        await Measured("nothing (to warm)", _ => Task.FromResult(""), TimeSpan.FromSeconds(5));
        var good = await Measured("nothing", _ => Task.FromResult(""), During);
        good &= await Measured("300,000 entries, 31 MB, in each call of two callers", stop => Calls(300_000, stop), During);
        good &= await Measured("500 entries in each call of two callers", stop => Calls(500, stop), During);
        good &= await Measured($"{Papers} papers printed at once", Prints, During);
        good &= await Measured($"{HalfOpen:N0} connections that say half a word", Opens, During);
        good &= await Measured("all of it", async stop => string.Join("; ", await Task.WhenAll(Calls(300_000, stop), Calls(500, stop), Prints(stop), Opens(stop))), During);
        return good;
    }

    private async Task<bool> Measured(string meanwhile, Func<CancellationToken, Task<string>> siege, TimeSpan during)
    {
        using var stop = new CancellationTokenSource();
        var besieged = Task.Run(() => siege(stop.Token));
        var until = Stopwatch.StartNew();
        var all = await Task.WhenAll(writers.Select(writer => Task.Run(async () =>
        {
            var (times, wrong, chance) = (new List<double>(), 0, new Random(1));
            while (until.Elapsed < during)
            {
                var began = Stopwatch.GetTimestamp();
                if (!await Writes(writer, chance)) wrong++;
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                await Task.Delay(chance.Next(50, 150));
            }

            return (times, wrong);
        })));
        await stop.CancelAsync();
        var answered = await besieged;
        var sorted = all.SelectMany(each => each.times).Order().ToList();
        var (slow, failed) = (sorted[(int)(0.95 * (sorted.Count - 1))], all.Sum(each => each.wrong));
        Console.WriteLine($"| {meanwhile} | {sorted.Count} | {sorted[sorted.Count / 2]:0} | {slow:0} | {sorted[^1]:0} | {failed} | {answered} |");
        return slow < 500 && failed == 0;
    }

    private static async Task<bool> Writes((HttpClient Http, string[] Cases) writer, Random chance)
    {
        var entry = $$"""{"kind": "contact", "on": "{{Before(1):yyyy-MM-dd}}", "with": "client", "mode": "phone", "note": "Went over two job leads, {{Guid.NewGuid()}}."}""";
        using var answer = await Post(writer.Http, writer.Cases[chance.Next(writer.Cases.Length)], new StringContent(entry), CancellationToken.None);
        return answer.StatusCode == HttpStatusCode.Created;
    }

    private async Task<string> Calls(int entries, CancellationToken stop)
    {
        var one = Encoding.UTF8.GetBytes($$"""{"kind": "contact", "on": "{{Before(2):yyyy-MM-dd}}", "with": "client", "mode": "phone", "note": "Call of many."},""");
        var body = new byte[1 + (one.Length * entries)];
        body[0] = (byte)'[';
        for (var at = 0; at < entries; at++) one.CopyTo(body, 1 + (at * one.Length));
        body[^1] = (byte)']';
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(async caller =>
        {
            var statuses = new List<string>();
            var (http, cases) = writers[caller];
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    using var answer = await Post(http, cases[0], new ByteArrayContent(body), stop);
                    statuses.Add($"{(int)answer.StatusCode}");
                }
                catch (Exception broken) when (broken is OperationCanceledException or HttpRequestException)
                {
                    if (broken is HttpRequestException) statuses.Add("cut off");
                }
            }

            return statuses;
        }));
        return Told($"{entries:N0} entries", answers.SelectMany(each => each));
    }

    private async Task<string> Prints(CancellationToken stop)
    {
        var (http, cases) = writers[0];
        var papers = new List<string>();
        foreach (var number in cases.Take(20))
        {
            var listed = await http.GetStringAsync($"/api/cases/nebraska-vr/{number}/documents", CancellationToken.None);
            papers.AddRange(Seq().Matches(listed).Select(seq => $"/api/cases/nebraska-vr/{number}/documents/{seq.Groups[1].Value}/pdf"));
        }

        var statuses = new List<string>();
        while (!stop.IsCancellationRequested && papers.Count > 0)
        {
            statuses.AddRange(await Task.WhenAll(Enumerable.Range(0, Papers).Select(async at =>
            {
                using var answer = await http.GetAsync(papers[at % papers.Count], CancellationToken.None);
                return $"{(int)answer.StatusCode}";
            })));
        }

        return Told("papers", statuses);
    }

    private async Task<string> Opens(CancellationToken stop)
    {
        var sockets = new List<Socket>();
        for (var at = 0; at < HalfOpen && !stop.IsCancellationRequested; at++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(address.Host, address.Port, CancellationToken.None);
            await socket.SendAsync("GET /tod"u8.ToArray(), CancellationToken.None);
            sockets.Add(socket);
        }

        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        foreach (var socket in sockets) socket.Dispose();
        return $"{sockets.Count:N0} opened";
    }

    private static DateOnly Before(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-days);

    private static string Told(string what, IEnumerable<string> statuses) => $"{what}: {string.Join(", ", statuses.CountBy(each => each).Select(each => $"{each.Value} × {each.Key}"))}";

    private static Task<HttpResponseMessage> Post(HttpClient http, string number, HttpContent content, CancellationToken stop)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/nebraska-vr/{number}/entries?sure=true") { Content = content };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("n"));
        return http.SendAsync(request, stop);
    }

    private async Task<(HttpClient Http, string[] Cases)> SignIn(string worker)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new(), MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        var form = await http.GetStringAsync("/sign-in");
        var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent(
            [new("UserName", worker + "@nebraska.example"), new("Password", password), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(form).Groups[1].Value))]));
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{worker} could not sign in: {answer.StatusCode}");
        var cases = Number().Matches(await http.GetStringAsync("/cases")).Select(match => match.Groups[1].Value).Distinct().ToArray();
        return (http, cases);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("""href="/cases/(NE-\d+)["?/]""")]
    private static partial Regex Number();

    [GeneratedRegex("\"seq\":\\s*(\\d+)")]
    private static partial Regex Seq();
}
