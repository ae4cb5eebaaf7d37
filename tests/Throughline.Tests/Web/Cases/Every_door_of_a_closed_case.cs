using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Casework.AskedWhenRecorded;
using Throughline.Tests.Casework.PostEmployment;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Cases;

/// <summary>
/// Corrections and late entries, drawn by a seed, against a closed case of every agency: sent by a page's form, by a program, by a file, and approved by a
/// supervisor. Today is March 1, 2024.
/// </summary>
public sealed class Every_door_of_a_closed_case
{
    private const int Changes = 80;

    public static readonly TheoryData<string> Agencies = [.. Packs.All.Select(pack => pack.Agency)];

    [Theory, MemberData(nameof(Agencies))]
    public async Task Leaves_shut_what_is_shut(string agency)
    {
        await using var desk = await Desk.Of();
        var staff = new[]
        {
            new Actor("cora", agency, "Cora Lind", Role.Counselor) { Office = "omaha" }, new("nell", agency, "Nell Beck", Role.Counselor) { Office = "omaha" }, new("gus", agency, "Gus Okafor", Role.Supervisor) { Office = "omaha" },
            new("rosa", agency, "Rosa Ellery", Role.Fiscal), new("felix", agency, "Felix Arnold", Role.Fiscal),
        };
        foreach (var person in staff) await desk.Hire(person);
        var browsers = new Dictionary<string, HttpClient>();
        var doors = new Doors(desk, async person =>
        {
            if (browsers.TryGetValue(person.Id, out var browser))
            {
                desk.TakeOver(browser);
                return;
            }

            await desk.SignIn(person);
            browsers[person.Id] = desk.Browser;
        });
        var number = await AClosedCase(desk, agency, staff);
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var (random, came) = (new Random(seed), new Dictionary<string, int>());
        var held = await Read(desk, staff[2], number);
        for (var at = 0; at < Changes; at++)
        {
            var entry = new DrawnChange(random, held).Entries[0];
            var by = staff[random.Next(staff.Length)];
            var door = random.Next(4);
            var what = door == 0 ? "file: " + await doors.File(held, entry, $"file-{at}") : door == 1 ? "api: " + await doors.Program(by, held, entry, $"{seed}-{at}") : await Paged(doors, by, held, entry, $"{seed}-{at}");
            if (what.EndsWith("waits", StringComparison.Ordinal)) what += await Decided(desk, staff[2], random);
            came[what] = came.GetValueOrDefault(what) + 1;
            var now = await Read(desk, staff[2], number);
            var asked = await desk.Record.A<AskedCorrections>().OfCase(staff[2], number, TestContext.Current.CancellationToken);
            StillHolds.Of(held, now, $"seed {seed}, change {at}, {by.Id}, {what}: {entry}", asked);
            if (StillHolds.LostNewly(held, now))
            {
                await desk.SignIn(staff[2]);
                Assert.Contains("Finding:", (await desk.Page($"/cases/{number}")).Text("section[aria-labelledby=ground]"), StringComparison.Ordinal);
            }

            held = now;
        }

        // Every door was knocked at, and none of them is only shut.
        foreach (var by in new[] { "page", "api", "file" }) Assert.True(came.Where(each => each.Key.StartsWith(by, StringComparison.Ordinal)).Sum(each => each.Value) >= 5, $"the door {by} was hardly tried: {string.Join(", ", came)}, seed {seed}");
        Assert.True(came.Where(each => each.Key.EndsWith("recorded", StringComparison.Ordinal)).Sum(each => each.Value) >= 2, $"hardly anything was recorded: {string.Join(", ", came)}, seed {seed}");
    }

    // What a page has no form for, a program sends.
    private static async Task<string> Paged(Doors doors, Actor by, CaseOnFile of, Entry entry, string key) =>
        await doors.Page(by, of, entry) is { } came ? "page: " + came : "api: " + await doors.Program(by, of, entry, key);

    private static async Task<string> Decided(Desk desk, Actor supervisor, Random random)
    {
        var waiting = (await desk.Record.A<AskedCorrections>().Waiting(supervisor, TestContext.Current.CancellationToken)).LastOrDefault(row => row.Asked.AskedBy != supervisor.Id);
        if (waiting is null) return "";
        var decided = await desk.Record.A<DecideCorrection>().Handle(new(supervisor, waiting.Asked.Id, random.Next(3) > 0, "As the papers show"), TestContext.Current.CancellationToken);
        return decided is DecideCorrection.Outcome.Decided { Seq: not null } ? ", approved" : ", declined";
    }

    private static async Task<CaseOnFile> Read(Desk desk, Actor who, string number) => Assert.IsType<LoadOutcome.Found>(await desk.Record.A<LoadCase>().Handle(who, number, TestContext.Current.CancellationToken)).Case;

    // A life that came with a file, but for the money: that Rosa authorized and Felix paid.
    private static async Task<string> AClosedCase(Desk desk, string agency, Actor[] staff)
    {
        var on = Day("2023-10-16");
        var opened = Assert.IsType<OpenCase.Opened>(await desk.Record.A<OpenCase>().Handle(
            new() { By = Actor.AtTheConsole(agency), Given = "Lorraine", Family = "Achterberg", Counselor = "cora", Office = "omaha", NoneOfThese = true }, TestContext.Current.CancellationToken));
        var number = opened.Header.Number;
        var known = Packs.Of(agency)!.Kinds;
        Entry[] life = [.. ClosedCases.Life(on).Select((entry, at) => entry with { Id = new[] { "plan", "referral", "job", "final", "closed" }[at] })];
        await Taken(Actor.AtTheConsole(agency), life[..2]);
        await Taken(staff[3],
            new Authorization { Id = "a1", On = on.AddDays(-210), Number = "A-1", Service = "tools", Received = on.AddDays(-210), From = on.AddDays(-210), To = on.AddDays(-200), Amount = 49.60m },
            new Authorization { Id = "a2", On = on.AddDays(-209), Number = "A-2", Service = "transport", Received = on.AddDays(-209), From = on.AddDays(-209), To = on.AddDays(-190), Amount = 120m },
            new Invoice { Id = "i1", On = on.AddDays(-195), Number = "I-1", Authorization = "A-2", Amount = 120m });
        await Taken(staff[4], new AuthorizationPaid { Id = "p1", On = on.AddDays(-195), Authorization = "A-1", Amount = 49.60m, InFull = true });
        await Taken(Actor.AtTheConsole(agency), life[2..]);
        return number;

        async Task Taken(Actor by, params Entry[] entries)
        {
            Entry[] of = [.. entries.Where(entry => known.Contains(entry.Kind))];
            if (of.Length > 0) Assert.IsType<AppendOutcome.Recorded>(await desk.Record.Append.Handle(new() { Agency = agency, Case = number, By = by, Entries = of, Mode = AppendMode.Legacy }, TestContext.Current.CancellationToken));
        }
    }
}
