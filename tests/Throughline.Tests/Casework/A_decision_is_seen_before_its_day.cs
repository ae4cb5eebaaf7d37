using Throughline.Casework.Access;
using Throughline.Casework.PolicyOffice;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class A_decision_is_seen_before_its_day
{
    private static readonly Actor Office = new("edith", "nebraska-vr", "Edith Calloway", Role.PolicyOffice);

    [Theory, OnBoth]
    public async Task As_of_the_first_day_on_which_it_bites(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        for (var n = 0; n < 3; n++) await given.ACaseInJobSearch();
        var working = await given.ACaseInJobSearch();
        await given.Recorded(working, Entries.Job("2024-02-20"));
        await given.NightlyReevaluation();

        var follow = await Would(given, new("follow-up-2025", Entries.Day("2024-03-11"), "as written", Memo));
        // Nothing recorded until then opens nothing that the new value would judge.
        var weekly = await Would(given, new("NE-PL-03 due", Entries.Day("2024-04-10"), "10 days", Memo));

        Assert.InRange(follow.On, Entries.Day("2024-03-11"), Entries.Day("2024-04-30"));
        Assert.Equal((1, 4, true), (follow.Cases, follow.Looked, follow.All));
        Assert.Equal(follow.Dates, follow.First.Count);
        Assert.All(follow.First, moved => Assert.Equal(working, moved.Case));
        Assert.Equal((0, 0), (weekly.Dates, weekly.Cases));
    }

    [Theory, OnBoth]
    public async Task With_all_dates_counted_and_all_cases(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, new ConcernRaised { On = Entries.Day("2024-03-01"), Concern = "bus", By = RaisedBy.Client, Note = "The bus comes late." }, new ConcernRaised { On = Entries.Day("2024-03-01"), Concern = "pay", By = RaisedBy.Client, Note = "The pay came short." });
        await given.ACaseInJobSearch();
        await given.NightlyReevaluation();

        // Friday's concerns are answered on Monday; with Monday closed, on Tuesday.
        var change = (await given.A<PolicyImpact>().Would(Office, new SingleClosedDay(Entries.Day("2024-03-04"), "Snow"), TestContext.Current.CancellationToken))!;

        Assert.Equal((Entries.Day("2024-03-01"), 2, 1, 2), (change.On, change.Dates, change.Cases, change.Looked));
        Assert.All(change.First, moved => Assert.Equal((number, Entries.Day("2024-03-04"), Entries.Day("2024-03-05")), (moved.Case, moved.Was!.Value, moved.Becomes!.Value)));
        Assert.Empty(await given.A<PutInForce>().NotYet(Office, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task And_is_withdrawn_before_it_and_not_after(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var (put, cancel) = (given.A<PutInForce>(), TestContext.Current.CancellationToken);
        Assert.Null(await put.Value(Office, new("NE-PL-03 due", Entries.Day("2024-04-01"), "10 days", Memo), cancel));
        Assert.Null(await put.ClosedDay(Office, new(Entries.Day("2024-03-15"), "Snow"), cancel));
        Assert.Equal([("Snow", Entries.Day("2024-03-15")), ("10 days", Entries.Day("2024-04-01"))], (await put.NotYet(Office, cancel)).Select(each => (each.Value, each.From)));

        Assert.NotNull(await put.Withdraw(given.Howard, "NE-PL-03 due", Entries.Day("2024-04-01"), cancel));
        Assert.Null(await put.Withdraw(Office, "NE-PL-03 due", Entries.Day("2024-04-01"), cancel));
        Assert.NotNull(await put.Withdraw(Office, "NE-PL-03 due", Entries.Day("2024-04-01"), cancel));
        given.Clock.Forward(TimeSpan.FromDays(14));
        Assert.NotNull(await put.Withdraw(Office, null, Entries.Day("2024-03-15"), cancel));
    }

    private static Citation Memo => new("Director's memo", "1", "2024-02");

    private static async Task<PolicyImpact.Change> Would(Given given, Adopted decision) => (await given.A<PolicyImpact>().Would(Office, decision, TestContext.Current.CancellationToken))!;
}
