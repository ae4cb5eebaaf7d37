using System.Diagnostics;
using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Policy;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Bench;

/// <summary>
/// The queue of closed files and the conversation with somebody who is back, in an agency with many closed cases and many open requests: what a clerk
/// and a counselor wait for, one at a time and several at once.
/// </summary>
internal sealed class ReturnsBench(int closed, int open)
{
    private const string Agency = "iowa-ivrs";
    private const string Counselor = "io-counselor";
    private const string Clerk = "io-clerk";
    private const int AtOnce = 4;
    private const double MostMilliseconds = 100;

    // The tiered compiler settles before anything is measured.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);
    private static readonly string[] Families = ["Aldersgate", "Okonjo", "Tolliver", "Marchetti", "Stroud", "Tull", "Hathaway", "Bettancourt"];

    public Task Fill(Seed seed)
    {
        var (today, at) = seed.NowOf(Agency);
        return seed.Fill(closed, (number, into) => seed.Add(Lived(number, today), Header(number, at), new(Counselor, Agency, Counselor, Role.Counselor) { Office = Seed.Office }, into),
            hash => [Seed.Somebody(Counselor, Agency, hash, Role.Counselor), Seed.Somebody(Clerk, Agency, hash, Role.FileClerk)]);
    }

    /// <summary>Whether 95 of 100 answers came within a tenth of a second.</summary>
    public async Task<bool> Load(HttpClient http)
    {
        var (counselor, clerk) = (await Visitor.SignIn(http, Counselor), await Visitor.SignIn(http, Clerk));
        var chance = new Random(604);
        (string Name, Func<HttpRequestMessage> Ask)[] pages =
        [
            ("queue, first page", () => clerk.Get("/file-requests")), ("queue, a page of it", () => clerk.Get($"/file-requests?sheet={1 + chance.Next(Math.Max(1, open / 50))}")),
            ("conversation", () => counselor.Get($"/cases/{Number(chance.Next(open))}/returning")), ("closed file of a case", () => counselor.Get($"/cases/{Number(chance.Next(open))}/closed-file")),
        ];
        Console.WriteLine($"{closed} closed cases, {open} open requests");
        Console.WriteLine("| | p50 ms, one at a time | p95 ms | p50 ms, 4 at once | p95 ms | a second | not answered well |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (_, ask) in pages) await Ask(http, ask, AtOnce, Warm);
        var good = true;
        foreach (var (name, ask) in pages)
        {
            var (alone, together) = (await Ask(http, ask, 1, Measured), await Ask(http, ask, AtOnce, Measured));
            var wrong = alone.Wrong + together.Wrong;
            good &= wrong == 0 && At(alone.Milliseconds, 95) <= MostMilliseconds;
            Console.WriteLine($"| {name} | {At(alone.Milliseconds, 50):0.0} | {At(alone.Milliseconds, 95):0.0} | {At(together.Milliseconds, 50):0.0} | {At(together.Milliseconds, 95):0.0} | {together.Milliseconds.Count / Measured.TotalSeconds:0} | {wrong} |");
        }

        return good;
    }

    private static async Task<(List<double> Milliseconds, int Wrong)> Ask(HttpClient http, Func<HttpRequestMessage> ask, int connections, TimeSpan during)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            var (times, wrong) = (new List<double>(), 0);
            while (watch.Elapsed < during)
            {
                HttpRequestMessage next;
                lock (ask) next = ask();
                using var request = next;
                var began = Stopwatch.GetTimestamp();
                using var answer = await http.SendAsync(request);
                await answer.Content.CopyToAsync(Stream.Null);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode) wrong++;
            }

            return (times, wrong);
        }));
        return ([.. all.SelectMany(each => each.times).Order()], all.Sum(each => each.wrong));
    }

    private static double At(List<double> sorted, int percent) => sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];

    private static string Number(int number) => $"IA-{number:00000}";

    private static CaseHeader Header(int number, DateTime at) => new()
    {
        Agency = Agency, Number = Number(number), Given = $"Person {number}", Family = Families[number % Families.Length], Born = new DateOnly(1970, 1, 1).AddDays(number % 9_000), Phone = $"515 555 {number % 10_000:0000}",
        Counselor = Counselor, Office = Seed.Office, OpenedAt = at, OpenedBy = Counselor,
    };

    // Two years of work, a closure, and of the first so many a conversation with its request, up to sixty days old.
    private CaseFile Lived(int number, DateOnly today)
    {
        var closing = today.AddDays(-(90 + number % 1_200));
        var entries = new List<Entry>
        {
            new PlanApproved { On = closing.AddDays(-400), Goal = "Inventory clerk", Soc = "43-5071", Services = ["job-search-assistance", "training"] },
            new EmploymentStarted
            {
                On = closing.AddDays(-120), Job = "job-1", Employer = "Prairie Cog and Gear", Title = "Inventory clerk", Soc = "43-5071", HourlyWage = 16.2m, WeeklyHours = 36, Supported = true, Permanent = true, Competitive = true, Integrated = true,
            },
        };
        for (var week = 0; week < 16; week++) entries.Add(new Contact { On = closing.AddDays(-115 + 7 * week), With = Party.Client, Mode = Mode.Phone, Note = "Talked over the week at work" });
        entries.Add(new Closed { On = closing, Outcome = ClosureOutcome.Successful, Job = "job-1" });
        if (number < open)
        {
            var asked = today.AddDays(-(number % 61));
            entries.Add(new ReturningConversation { On = asked, Conversation = "return-1", Objective = Objective.Maintain, Reason = "technology", Risk = RiskToTheJob.Months, Note = "The scanner cannot be read" });
            entries.Add(new ClosedFile { On = asked, Action = ClosedFileAction.Requested, Format = FileFormat.Paper });
        }

        return new(Packs.Of(Agency)!, Number(number), new($"Person {number}", Families[number % Families.Length], null), [], entries);
    }
}
