using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class An_entry_that_is_recorded
{
    [Theory, OnBoth]
    public async Task Stands_in_the_record_with_its_place_and_who_recorded_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var recorded = await given.Recorded(number, Entries.Contact("2024-02-05", note: "Two openings; Ruiz Peña said “yes”"));

        var entry = Assert.Single(recorded.Entries);
        Assert.Equal((3, "howard"), (entry.Seq, entry.RecordedBy));
        var row = await given.A<CaseworkDb>().Entries.SingleAsync(row => row.Case == number && row.Seq == 3, TestContext.Current.CancellationToken);
        Assert.Equal(given.Clock.Now.UtcDateTime, row.RecordedAt);
        Assert.Contains("Ruiz Peña said “yes”", row.Body, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Says_what_it_met_and_what_is_still_due(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Contact("2024-02-26"));

        var recorded = await given.Recorded(number, Entries.Contact("2024-03-01"));

        Assert.Contains(recorded.Met, met => met.Rule.Id == "NE-PL-03" && met.Due == Entries.Day("2024-03-04"));
        Assert.Contains(recorded.StillDue, due => due.Rule.Id == "NE-PL-04" && due.Due == Entries.Day("2024-03-31"));
    }

    [Theory, OnBoth]
    public async Task Changes_the_card_and_the_deadlines_with_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        await given.Recorded(number, Entries.Contact("2024-03-01"));

        var db = given.A<CaseworkDb>();
        var card = await db.Cards.SingleAsync(card => card.Case == number, TestContext.Current.CancellationToken);
        Assert.Equal(("Ana Ruiz", "job-search", Entries.Day("2024-03-01")), (card.Name, card.Status, card.LastContact));
        var weekly = await db.Deadlines.SingleAsync(d => d.Case == number && d.Rule == "NE-PL-03" && d.Opened == Entries.Day("2024-03-01"), TestContext.Current.CancellationToken);
        Assert.Equal((State.Open, Entries.Day("2024-03-08"), "dana"), (weekly.State, weekly.Due, weekly.WaitsFor));
        Assert.NotEmpty(weekly.Because!);
    }

    [Theory, OnBoth]
    public async Task Can_be_corrected_by_the_name_it_was_given(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var recorded = await given.Recorded(number, Entries.Contact("2024-02-28"));

        var corrected = await given.Recorded(number, new Correction
        {
            On = Entries.Day("2024-03-01"), Corrects = recorded.Entries[0].Entry.Id!, Reason = "It was the day after", Replacement = Entries.Contact("2024-02-29"),
        });

        Assert.Equal(4, corrected.After.File.AsRecorded.Count);
        Assert.Contains(corrected.After.Obligations, obligation => obligation.Met == Entries.Day("2024-02-29"));
    }
}

public sealed class An_entry_that_may_not_be
{
    [Theory, OnBoth]
    public async Task Is_refused_with_the_rule_and_what_is_missing(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var outcome = await given.Appended(number, new WorksiteActivity { On = Entries.Day("2024-02-20"), Activity = Activity.JobShadow });

        var refused = Assert.Single(Assert.IsType<AppendOutcome.Refused>(outcome).Refusals);
        Assert.Equal("NE-PL-11", refused.Refusal.Rule.Id);
        Assert.NotEmpty(refused.Refusal.Because);
        Assert.Equal(2, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_recorded_all_the_same_from_a_legacy_file_and_listed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var outcome = await given.Append.Handle(new()
        {
            Agency = "nebraska-vr", Case = number, By = given.Howard, Mode = AppendMode.Legacy,
            Entries = [new WorksiteActivity { On = Entries.Day("2024-02-20"), Activity = Activity.JobShadow }],
        }, TestContext.Current.CancellationToken);

        var finding = Assert.Single(Assert.IsType<AppendOutcome.Recorded>(outcome).Findings);
        Assert.Equal(("NE-PL-11", 2), (finding.Rule.Id, finding.Entry));
    }

    [Theory, OnBoth]
    public async Task Of_several_none_is_recorded_when_one_is_refused(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var outcome = await given.Appended(number, Entries.Contact("2024-02-20"), new WorksiteActivity { On = Entries.Day("2024-02-20"), Activity = Activity.JobShadow });

        Assert.Equal(1, Assert.Single(Assert.IsType<AppendOutcome.Refused>(outcome).Refusals).Position);
        Assert.Equal(2, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task May_stand_on_one_that_comes_with_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        await given.Recorded(number,
            new WorksiteActivity { On = Entries.Day("2024-02-20"), Activity = Activity.JobShadow },
            new Staffing { On = Entries.Day("2024-02-19"), Meeting = Meeting.Win });
    }

    [Theory, OnBoth]
    public async Task Is_not_dated_in_the_future(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        var mistake = Assert.Single(Assert.IsType<AppendOutcome.Mistaken>(await given.Appended(number, Entries.Contact("2024-03-02"))).Mistakes);

        Assert.Equal((0, "on"), (mistake.Position, mistake.Field));
    }

    [Theory, OnBoth]
    public async Task Does_not_take_the_name_of_another_nor_correct_one_that_is_not_there(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Contact("2024-02-20", id: "mine"));

        var outcome = await given.Appended(number, Entries.Contact("2024-02-21", id: "mine"),
            new Correction { On = Entries.Day("2024-02-21"), Corrects = "nobody", Reason = "?" });

        Assert.Equal(["id", "corrects"], Assert.IsType<AppendOutcome.Mistaken>(outcome).Mistakes.Select(mistake => mistake.Field));
    }

    [Theory, OnBoth]
    public async Task Nor_in_a_case_that_nobody_knows_or_of_another_agency(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();

        Assert.IsType<AppendOutcome.NoSuchCase>(await given.Appended("NE-99999", Entries.Contact("2024-02-20")));
        var stranger = new Actor("ida", "iowa-ivrs", "Ida", Role.Counselor) { Office = "omaha" };
        Assert.IsType<AppendOutcome.NoSuchCase>(await given.Append.Handle(
            new() { Agency = "nebraska-vr", Case = number, By = stranger, Entries = [Entries.Contact("2024-02-20")] }, TestContext.Current.CancellationToken));
    }
}
