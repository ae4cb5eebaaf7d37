using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Casework.PostEmployment;
using Throughline.Tests.Databases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Casework.AskedWhenRecorded;

/// <summary>
/// Four hundred corrections and late entries, drawn by a seed, against closed cases: recorded by a person, by a correction, by a file, and by a supervisor's
/// decision. Whatever comes of each, the same holds afterwards.
/// </summary>
public sealed class No_change_of_a_closed_case_opens_what_is_shut
{
    private const int Changes = 400;
    private static readonly string[] Closings = ["2024-01-15", "2023-09-20", "2023-06-15", "2022-11-30", "2021-05-10"];

    [Theory, OnBoth]
    public async Task Whoever_makes_it_and_by_whatever_door(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var office = new ClosedOffice(given);
        var cases = new List<string>();
        foreach (var closed in Closings) cases.Add(await office.ACase(closed));
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var (random, came) = (new Random(seed), new Dictionary<string, int>());
        var held = new Dictionary<string, CaseOnFile>();
        foreach (var number in cases) held[number] = await office.Read(number);

        for (var at = 0; at < Changes; at++)
        {
            var number = cases[random.Next(cases.Count)];
            var change = new DrawnChange(random, held[number]);
            var what = await Door(office, random, number, change, at);
            came[what] = came.GetValueOrDefault(what) + 1;
            var now = await office.Read(number);
            StillHolds.Of(held[number], now, $"seed {seed}, change {at}, {what}: {change}", await office.Given.A<AskedCorrections>().OfCase(given.Howard, number, TestContext.Current.CancellationToken));
            held[number] = now;
        }

        // The draw does not only knock at shut doors.
        Assert.True(came.GetValueOrDefault("recorded") >= 20, $"only {came.GetValueOrDefault("recorded")} were recorded, seed {seed}");
        Assert.True(came.GetValueOrDefault("refused") >= 60, $"only {came.GetValueOrDefault("refused")} were refused, seed {seed}");
        Assert.True(came.GetValueOrDefault("waits") + came.GetValueOrDefault("approved") >= 10, $"only {came.GetValueOrDefault("waits")} went to a supervisor, seed {seed}");
        Assert.Empty((await given.Verified()).Broken);
    }

    private static async Task<string> Door(ClosedOffice office, Random random, string number, DrawnChange change, int at)
    {
        var by = office.Everybody[random.Next(office.Everybody.Count)];
        if (random.Next(5) == 0) return await ByFile(office, number, change, at);
        var outcome = await office.Appends(by, number, change.Entries);
        if (outcome is not AppendOutcome.ForSupervisor || change.Entries is not [Correction correction]) return outcome is AppendOutcome.Recorded ? "recorded" : "refused";
        var asked = await office.Given.A<AskForCorrection>().Handle(new() { Agency = "nebraska-vr", Case = number, By = by, Entries = [AsPeopleRecordThem(correction)], IsSure = true }, TestContext.Current.CancellationToken);
        if (asked is not AskForCorrection.Outcome.Waits waits || random.Next(2) == 0) return "waits";
        var supervisor = random.Next(2) == 0 ? office.Given.Supervisor : office.OtherSupervisor;
        var decided = await office.Given.A<DecideCorrection>().Handle(new(supervisor, waits.Id, random.Next(3) > 0, "As the papers show"), TestContext.Current.CancellationToken);
        if (supervisor.Id == by.Id) Assert.IsType<DecideCorrection.Outcome.NotYours>(decided);
        return decided is DecideCorrection.Outcome.Decided { Seq: not null } ? "approved" : "declined";
    }

    private static async Task<string> ByFile(ClosedOffice office, string number, DrawnChange change, int at)
    {
        var of = await office.Read(number);
        var grown = new CaseFile(of.File.Pack, number, of.File.Person, null, [.. of.File.AsRecorded, .. change.Entries.Select(entry => AsPeopleRecordThem(entry) with { Id = $"file-{at}" })]);
        var outcome = await office.Given.A<ImportCase>().Handle(new(grown, Actor.AtTheConsole("nebraska-vr")), TestContext.Current.CancellationToken);
        return outcome is ImportOutcome.Taken { EntriesAdded: > 0 } ? "recorded" : "refused";
    }
}
