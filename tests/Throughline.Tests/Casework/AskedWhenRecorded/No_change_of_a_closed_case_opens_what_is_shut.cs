using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
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
            Holds(held[number], now, $"seed {seed}, change {at}, {what}: {change}", await office.Given.A<AskedCorrections>().OfCase(given.Howard, number, TestContext.Current.CancellationToken));
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

    private static void Holds(CaseOnFile before, CaseOnFile after, string what, IReadOnlyList<CorrectionAsked> asked)
    {
        var stands = WhatStands.Of(after.File, after.Recorded);
        var (was, now) = (before.Evaluation.Windows.FirstOrDefault(window => window.Rule.NoExtension), after.Evaluation.Windows.FirstOrDefault(window => window.Rule.NoExtension));
        Assert.False(was is { Open: false } && now is { Open: true }, $"an expired window is open again: {what}");
        Assert.True(was is not { Open: false } || after.View.Placed.Any(each => each.Entry is Closed), $"a case whose window had ended is no longer closed: {what}");
        Assert.True(after.View.Placed.Count(each => each.Entry is Closed) <= 1, $"a second closure stands: {what}");
        var unseen = Judge.Grounds(stands).Where(lost => stands.At(lost.Position)!.Entry is Closed).ToList();
        Assert.True(unseen.Count == 0 || asked.Any(each => each.Approved == true), $"a closure has lost its ground and nobody decided: {what}");
        if (now is { Open: false })
        {
            Assert.DoesNotContain(after.File.AsRecorded.Skip(before.File.AsRecorded.Count), entry => (entry is Correction { Replacement: { } replacement } ? replacement : entry)
                is PostEmploymentRequested or ServiceGiven or Determination { Outcome: DeterminationOutcome.PostEmployment } or PlanAmended { Purpose: AmendmentPurpose.PostEmployment });
        }

        foreach (var paid in stands.Entries.Where(each => each.Entry is AuthorizationPaid))
        {
            var name = ((AuthorizationPaid)paid.Entry).Authorization;
            var of = stands.Entries.Where(each => each.Entry is Authorization authorization && ThingName.Same(authorization.Number, name)).ToList();
            Assert.True(of.Count > 0, $"a payment names no authorization: {what}");
            Assert.False(of.Any(each => each.Behind.Intersect(paid.Behind).Any(id => id.Length > 0)), $"somebody pays their own: {what}");
        }

        foreach (var of in stands.Entries.Select(each => each.Entry).OfType<AuthorizationPaid>().GroupBy(each => each.Authorization))
        {
            Assert.True(of.Sum(each => each.Amount) <= stands.Entries.Select(each => each.Entry).OfType<Authorization>().Last(each => each.Number == of.Key).Amount, $"more is paid than authorized: {what}");
        }

        Assert.DoesNotContain(stands.Entries, decided => decided.Entry is PolicyException { Action: not ExceptionAction.Requested } exception
            && stands.Entries.Any(each => each.Entry is PolicyException { Action: ExceptionAction.Requested } request && ThingName.Same(request.About, exception.About) && each.Behind.Intersect(decided.Behind).Any(id => id.Length > 0)));
        Assert.DoesNotContain(asked, each => each.DecidedBy == each.AskedBy);
    }
}
