using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class Many_entries_at_once
{
    [Theory, OnBoth]
    public async Task Are_recorded_while_others_write_the_same_case(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var many = Enumerable.Range(0, 60).Select(at => (Entry)Entries.Contact(Entries.Day("2024-02-02").AddDays(at % 25).ToString("yyyy-MM-dd"))).ToArray();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => given.Appended(number, at % 2 == 0 ? many : [Entries.Contact("2024-02-20")]))));

        Assert.All(outcomes, outcome => Assert.IsType<AppendOutcome.Recorded>(outcome));
        Assert.Equal(2 + (4 * 60) + 4, given.A<CaseworkDb>().Entries.Count(entry => entry.Case == number));
        Assert.Empty((await given.Verified()).Broken);
        Assert.Empty(await given.Rebuilt());
    }

    [Fact]
    public async Task Are_refused_beyond_a_bound_and_by_a_caller_who_has_gone()
    {
        await using var given = await Given.ARecord(Engine.Sqlite);
        var number = await given.ACaseInJobSearch();
        var contact = (Entry)Entries.Contact("2024-02-05");

        var mistaken = Assert.IsType<AppendOutcome.Mistaken>(await given.Appended(number, [.. Enumerable.Repeat(contact, AppendEntries.AtMost + 1)]));
        Assert.Contains("at most 500", Assert.Single(mistaken.Mistakes).Message, StringComparison.Ordinal);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given.Append.Handle(new()
        {
            Agency = "nebraska-vr", Case = number, By = given.Howard, IsSure = true, Entries = [.. Enumerable.Repeat(Entries.AsPeopleRecordThem(contact), 400)],
        }, gone.Token));
        Assert.Equal(2, given.A<CaseworkDb>().Entries.Count(entry => entry.Case == number));
    }

    [Fact]
    public async Task Of_one_long_case_are_imported_with_every_refusal_listed()
    {
        await using var given = await Given.ARecord(Engine.Sqlite);
        var pack = Throughline.Policy.Packs.Of("nebraska-vr")!;
        List<Entry> entries = [Entries.Plan("2020-01-20"), Entries.Referral("2020-02-01")];
        for (var at = 0; at < 1_500; at++) entries.Add(Entries.Contact(Entries.Day("2020-02-02").AddDays(at % 700).ToString("yyyy-MM-dd")));
        var shadowed = entries.Count;
        entries.Add(new WorksiteActivity { On = Entries.Day("2020-05-05"), Activity = Activity.JobShadow });
        entries.Add(new Closed { On = Entries.Day("2022-05-05"), Outcome = ClosureOutcome.Successful });
        var file = new CaseFile(pack, "NE-77", new("Ana", "Ruiz", null), [], entries);

        var taken = Assert.IsType<ImportOutcome.Taken>(await given.A<ImportCase>().Handle(new(file, Actor.AtTheConsole("nebraska-vr"), AppendMode.Legacy), TestContext.Current.CancellationToken));

        Assert.True(taken.HasNoWorker);
        Assert.Contains(taken.Findings, finding => (finding.Position, finding.Rule) == (shadowed, "NE-PL-11"));
        Assert.Contains(taken.Findings, finding => (finding.Position, finding.Rule) == (shadowed + 1, "NE-PL-41"));
        Assert.Empty((await given.Verified()).Broken);
        Assert.Empty(await given.Rebuilt());
    }
}
