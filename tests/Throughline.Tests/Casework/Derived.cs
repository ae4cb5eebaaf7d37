using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.PolicyOffice;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class What_is_derived
{
    [Theory, OnBoth]
    public async Task Is_the_same_after_each_entry_as_made_anew_from_all(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        for (var seed = 1; seed <= 12; seed++)
        {
            var file = GivenFiles.One(seed);
            var number = await given.ACase(file.Person!.Given, file.Person.Family);
            foreach (var entry in file.AsRecorded)
            {
                given.Clock.Now = entry.On > new DateOnly(2024, 2, 10) ? given.Clock.Now : given.Clock.Now.AddHours(3);
                Assert.IsType<AppendOutcome.Recorded>(await given.Append.Handle(
                    new() { Agency = "nebraska-vr", Case = number, By = Actor.AtTheConsole("nebraska-vr"), Entries = [entry], Mode = AppendMode.Legacy }, TestContext.Current.CancellationToken));
            }
        }

        // What was written days ago stands until the day turns.
        await given.NightlyReevaluation();
        Assert.Empty(await given.Rebuilt());
        var db = given.A<CaseworkDb>();
        Assert.True(await db.Deadlines.CountAsync(TestContext.Current.CancellationToken) > 100);
        Assert.True(await db.Employments.AnyAsync(TestContext.Current.CancellationToken) && await db.Payments.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_mended_by_a_rebuild_that_says_what_was_wrong(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Job("2024-02-20"));
        await given.Sql($"UPDATE cards SET overdue = 7; DELETE FROM employments; DELETE FROM search_keys; UPDATE deadlines SET due = '2024-12-24' WHERE rule = 'NE-PL-31' OR rule = 'NE-PL-32'");

        var found = await given.Rebuilt();

        Assert.Contains(found, difference => difference.What == "cards:  was different");
        Assert.Contains(found, difference => difference.What == "employments: 1 was missing");
        Assert.Contains(found, difference => difference.What.StartsWith("deadlines: NE-PL-32/j1/2024-02-20", StringComparison.Ordinal));
        Assert.Contains(found, difference => difference.What.StartsWith("search_keys", StringComparison.Ordinal));
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Turns_with_the_agencys_day(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var late = await given.ACaseInJobSearch();
        await given.Recorded(late, Entries.Contact("2024-02-27"));
        var quiet = await given.ACase("Wendell", "Amoah");
        await given.NightlyReevaluation();

        // 23:30 in Omaha on March 5 is March 6 by the clock of the database.
        given.Clock.Now = new(2024, 3, 6, 5, 30, 0, TimeSpan.Zero);
        Assert.Equal(0, (await given.NightlyReevaluation()).Changed);
        given.Clock.Now = new(2024, 3, 6, 6, 30, 0, TimeSpan.Zero);
        Assert.Equal(new NightlyReevaluation.Reevaluated(2, 1), await given.NightlyReevaluation());
        Assert.Equal(new NightlyReevaluation.Reevaluated(0, 0), await given.NightlyReevaluation());

        var db = given.A<CaseworkDb>();
        Assert.Equal(1, (await db.Cards.SingleAsync(card => card.Case == late, TestContext.Current.CancellationToken)).Overdue);
        Assert.Equal(State.Overdue, (await db.Deadlines.SingleAsync(d => d.Case == late && d.Rule == "NE-PL-03" && d.Opened == Entries.Day("2024-02-27"), TestContext.Current.CancellationToken)).State);
        Assert.Equal(0, (await db.Cards.SingleAsync(card => card.Case == quiet, TestContext.Current.CancellationToken)).Overdue);
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Goes_on_turning_where_it_was_stopped(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var first = await given.ACaseInJobSearch();
        var second = await given.ACaseInJobSearch();
        await given.NightlyReevaluation();
        given.Clock.Forward(TimeSpan.FromDays(20));
        await given.Sql($"UPDATE days SET turning = '2024-03-21', up_to = '{first}'");

        Assert.Equal(1, (await given.NightlyReevaluation()).Cases);

        Assert.Null((await given.A<CaseworkDb>().Days.SingleAsync(TestContext.Current.CancellationToken)).Turning);
        Assert.Contains(second, (await given.A<CaseworkDb>().Cards.Where(card => card.Overdue > 0).Select(card => card.Case).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Theory, OnBoth]
    public async Task Follows_a_value_that_the_agency_puts_in_force(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Contact("2024-02-26"));
        await given.NightlyReevaluation();
        var office = new Actor("pol", "nebraska-vr", "Policy", Role.PolicyOffice);
        var name = given.Services.GetRequiredService<AgencyPacks>().Of("nebraska-vr")!.Values.First(value => value.Rule.Id == "NE-PL-03").Name;
        Adopted Days(string days) => new(name, Entries.Day("2024-02-20"), days, new("Placement Services", "Weekly contact", "2024-02-20"));

        Assert.NotNull(await given.A<PutInForce>().Value(given.Howard, Days("10 days"), TestContext.Current.CancellationToken));
        Assert.Contains("10 parsecs", await given.A<PutInForce>().Value(office, Days("10 parsecs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Null(await given.A<PutInForce>().Value(office, Days("10 days"), TestContext.Current.CancellationToken));
        Assert.Equal(1, (await given.NightlyReevaluation()).Changed);

        var weekly = await given.A<CaseworkDb>().Deadlines.SingleAsync(d => d.Rule == "NE-PL-03" && d.Opened == Entries.Day("2024-02-26"), TestContext.Current.CancellationToken);
        Assert.Equal(Entries.Day("2024-03-07"), weekly.Due);
        Assert.Equal(Entries.Day("2024-03-11"), (await given.Recorded(number, Entries.Contact("2024-03-01"))).After.Obligations.Last(o => o.Rule.Id == "NE-PL-03").Due);
        Assert.Empty(await given.Rebuilt());
    }
}
