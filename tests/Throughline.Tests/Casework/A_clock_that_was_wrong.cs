using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Schema;
using Microsoft.EntityFrameworkCore;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class A_clock_that_was_wrong
{
    [Theory, OnBoth]
    public async Task Leaves_nothing_behind_once_it_is_right_again(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        for (var n = 0; n < 3; n++) await given.Recorded(await given.ACaseInJobSearch(), new Document { On = Entries.Day("2024-02-05"), Name = "job-search-agreement", Action = DocumentAction.Completed });
        await given.NightlyReevaluation();
        var before = await Rows(given);
        foreach (var days in new[] { 400, 60, -400 })
        {
            given.Clock.Forward(TimeSpan.FromDays(days));
            var there = await given.NightlyReevaluation();
            Assert.True(there.Changed > 0);
            Assert.NotEqual(before, await Rows(given));
            if (days == 60) Assert.Contains(await Rows(given), row => row.Contains("is due on 2024-05-05", StringComparison.Ordinal));

            given.Clock.Forward(TimeSpan.FromDays(-days));
            var back = await given.NightlyReevaluation();
            Assert.Equal(days > 0 ? Entries.Day("2024-03-01").AddDays(days) : null, back.Ahead);
            Assert.Equal(before, await Rows(given));
            Assert.Empty(await given.Rebuilt());
            Assert.Equal(0, (await given.NightlyReevaluation()).Cases);
        }
    }

    [Theory, OnBoth]
    public async Task Is_undone_by_a_rebuild_too_which_says_what_differed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.NightlyReevaluation();
        var before = await Rows(given);
        given.Clock.Forward(TimeSpan.FromDays(400));
        await given.NightlyReevaluation();
        given.Clock.Forward(TimeSpan.FromDays(-400));

        var differences = await given.Rebuilt();

        Assert.Contains(differences, difference => difference.Case == number && difference.What.StartsWith("deadlines:", StringComparison.Ordinal));
        Assert.Equal(before, await Rows(given));
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Goes_back_also_from_a_day_that_was_turned_half_way(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.ACaseInJobSearch();
        await given.NightlyReevaluation();
        var before = await Rows(given);
        given.Clock.Forward(TimeSpan.FromDays(400));
        await given.NightlyReevaluation();
        await given.Sql("UPDATE days SET day = '2024-03-01', turning = '2025-04-05', up_to = 'NE-00000'");
        given.Clock.Forward(TimeSpan.FromDays(-400));

        Assert.Equal(Entries.Day("2025-04-05"), (await given.NightlyReevaluation()).Ahead);
        Assert.Equal(before, await Rows(given));
    }

    private static async Task<List<string>> Rows(Given given) =>
    [
        .. (await given.A<CaseworkDb>().Deadlines.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Select(row => row.ToString()!).Order(StringComparer.Ordinal),
        .. (await given.A<CaseworkDb>().Notices.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Select(row => $"{row.For}: {row.Text}").Order(StringComparer.Ordinal),
        .. (await given.A<CaseworkDb>().Cards.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Select(row => (row with { EvaluatedOn = default }).ToString()).Order(StringComparer.Ordinal),
    ];
}
