using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class People_who_record_at_once
{
    [Theory, OnBoth]
    public async Task Lose_nothing_and_leave_no_gap(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await using var elsewhere = given.Twin();
        var number = await given.ACaseInJobSearch();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(n =>
            Task.Run(() => (n % 2 == 0 || engine == Engine.Sqlite ? given : elsewhere).Appended(number, Entries.Contact("2024-02-10", note: $"call {n}")))));

        Assert.All(outcomes, outcome => Assert.IsType<AppendOutcome.Recorded>(outcome));
        var rows = await given.A<CaseworkDb>().Entries.Where(row => row.Case == number).OrderBy(row => row.Seq).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 22), rows.Select(row => row.Seq));
        Assert.Equal(20, rows.Select(row => row.Body).Where(body => body.Contains("call", StringComparison.Ordinal)).Distinct().Count());
        Assert.Empty((await given.Verified()).Broken);
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Twenty_times_under_one_name_record_one_entry_and_get_one_answer(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var request = new AppendRequest { Agency = "nebraska-vr", Case = number, By = given.Howard, IdempotencyKey = "one click", Entries = [Entries.Contact("2024-02-28")] };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => given.Append.Handle(request))));

        var recorded = outcomes.Select(outcome => Assert.IsType<AppendOutcome.Recorded>(outcome)).ToList();
        Assert.Equal(19, recorded.Count(each => each.Again));
        Assert.All(recorded, each => Assert.Equal(recorded[0].Entries[0].Seq, each.Entries[0].Seq));
        Assert.All(recorded, each => Assert.Equal(recorded[0].Met.Count, each.Met.Count));
        Assert.Equal(3, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task May_not_use_a_name_again_for_something_else(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        AppendRequest Request(Entry entry, Actor by) => new() { Agency = "nebraska-vr", Case = number, By = by, IdempotencyKey = "one click", Entries = [entry] };
        await given.Append.Handle(Request(Entries.Contact("2024-02-28"), given.Howard), TestContext.Current.CancellationToken);

        var other = await given.Append.Handle(Request(Entries.Contact("2024-02-27"), given.Howard), TestContext.Current.CancellationToken);
        var another = await given.Append.Handle(Request(Entries.Contact("2024-02-28"), given.Dana), TestContext.Current.CancellationToken);

        Assert.Equal("one click", Assert.IsType<AppendOutcome.IdempotencyKeyReused>(other).IdempotencyKey);
        Assert.IsType<AppendOutcome.IdempotencyKeyReused>(another);
        Assert.Equal(3, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task About_different_things_both_stand_though_one_had_not_seen_the_other(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Contact("2024-02-26"));

        var outcome = await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = given.Dana, ExpectedSeq = 2, Entries = [Entries.Contact("2024-02-27")] }, TestContext.Current.CancellationToken);

        Assert.IsType<AppendOutcome.Recorded>(outcome);
    }

    [Theory, OnBoth]
    public async Task About_the_same_thing_are_shown_the_other(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Job("2024-02-26"));

        var outcome = await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = given.Dana, ExpectedSeq = 2, Entries = [Entries.Job("2024-02-27")] }, TestContext.Current.CancellationToken);

        var theirs = Assert.Single(Assert.IsType<AppendOutcome.Conflicting>(outcome).Theirs);
        Assert.Equal(("howard", Entries.Day("2024-02-26")), (theirs.RecordedBy, theirs.Entry.On));
    }

    [Theory, OnBoth]
    public async Task Leave_nothing_behind_when_the_work_breaks_half_way(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Sql("DROP TABLE notices");

        // The notice of a placement is written last, and there is no table for it.
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => given.Append.Handle(
            new() { Agency = "nebraska-vr", Case = number, By = given.Dana, Entries = [Entries.Job("2024-02-20")] }, TestContext.Current.CancellationToken));

        var db = given.A<CaseworkDb>();
        Assert.Equal(2, await db.Entries.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await db.Employments.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("job-search", (await db.Cards.SingleAsync(TestContext.Current.CancellationToken)).Status);
        Assert.Equal(3, (await given.Recorded(number, Entries.Contact("2024-02-20"))).Entries[0].Seq);
    }
}
