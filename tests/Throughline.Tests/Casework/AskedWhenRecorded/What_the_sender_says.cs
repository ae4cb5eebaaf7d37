using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework.AskedWhenRecorded;

/// <summary>Today is March 1, 2024.</summary>
public sealed class What_the_sender_says
{
    private static readonly Actor Navigator = new("howard", "kansas-dcf", "Howard Nilsen", Role.Counselor) { Office = "omaha" };

    [Theory, OnBoth]
    public async Task Of_who_approved_more_than_the_cap_is_kept_where_a_supervisor_says_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACase(agency: "kansas-dcf");
        CapRaised raised = new() { On = Entries.Day("2024-02-28"), Amount = 500m, By = "the director" };
        AppendRequest request = new() { Agency = "kansas-dcf", Case = number, By = Navigator with { Role = Role.Supervisor }, Entries = [raised], IdempotencyKey = "raised" };

        Assert.IsType<AppendOutcome.Refused>(await given.Append.Handle(request with { By = Navigator, IdempotencyKey = "by the navigator" }, TestContext.Current.CancellationToken));

        var recorded = Assert.IsType<AppendOutcome.Recorded>(await given.Append.Handle(request, TestContext.Current.CancellationToken));
        Assert.Equal("the director", ((CapRaised)Assert.Single(recorded.Entries).Entry).By);
        Assert.True(Assert.IsType<AppendOutcome.Recorded>(await given.Append.Handle(request, TestContext.Current.CancellationToken)).Again);
    }

    [Theory, OnBoth]
    public async Task Is_answered_at_once_with_all_that_is_wrong_or_unlikely_at_its_fields(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        Authorization all = new()
        {
            On = Entries.Day("2024-03-02"), Number = "A-1", Service = "Job Coaching", Received = Entries.Day("2024-03-01"), From = Entries.Day("2024-03-01"), To = Entries.Day("2024-02-01"), Amount = 99_999_999m,
            Note = new('x', 100_001),
        };
        var told = Assert.IsType<AppendOutcome.Mistaken>(await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = given.Howard, Entries = [all] }, TestContext.Current.CancellationToken));
        Assert.Equal(["amount", "note", "on", "service", "to"], told.Mistakes.Select(mistake => mistake.Field).Distinct().Order());
        Assert.Equal(["amount"], told.Mistakes.Where(mistake => mistake.OnlyUnlikely).Select(mistake => mistake.Field));
        Assert.Equal(told.Mistakes.Count, told.Mistakes.Distinct().Count());
    }
}
