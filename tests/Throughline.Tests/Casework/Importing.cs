using System.Text;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class A_case_file_from_elsewhere
{
    private static readonly Actor Console = Actor.AtTheConsole("nebraska-vr");

    [Theory, OnBoth]
    public async Task Is_taken_once_however_often_it_comes(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        foreach (var seed in Enumerable.Range(1, 10)) Assert.True((await Taken(given, GivenFiles.One(seed))).Opened);
        var before = await Exported(given);

        foreach (var seed in Enumerable.Range(1, 10))
        {
            var again = await Taken(given, GivenFiles.One(seed));
            Assert.Equal((false, false, 0), (again.Opened, again.HeaderChanged, again.EntriesAdded));
        }

        Assert.Equal(before, await Exported(given));
        Assert.Empty(await given.Rebuilt());
        Assert.Empty((await given.Verified()).Broken);
    }

    [Theory, OnBoth]
    public async Task Comes_out_as_it_went_in_and_goes_in_again_without_change(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        foreach (var seed in Enumerable.Range(1, 10)) await Taken(given, GivenFiles.One(seed));

        var lines = (await Exported(given)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        foreach (var (line, seed) in lines.Zip(Enumerable.Range(1, 10)))
        {
            var file = new CaseReader().Read(Encoding.UTF8.GetBytes(line), [])!;
            Assert.Equal(GivenFiles.One(seed).Evaluate(Entries.Day("2024-03-01")).Obligations.Select(o => (o.Rule.Id, o.Opened, o.Due, o.State, o.Met)),
                file.Evaluate(Entries.Day("2024-03-01")).Obligations.Select(o => (o.Rule.Id, o.Opened, o.Due, o.State, o.Met)));
            Assert.Equal(0, (await Taken(given, file)).EntriesAdded);
        }
    }

    [Theory, OnBoth]
    public async Task Adds_what_is_new_when_it_has_grown_wherever_the_new_stands(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var file = GivenFiles.One(3);
        await Taken(given, file);
        Entry[] grown = [file.AsRecorded[0], Entries.Contact("2023-12-01", note: "forgotten"), .. file.AsRecorded.Skip(1), Entries.Contact("2024-02-29", note: "new")];

        var taken = await Taken(given, new(file.Pack, file.Number, file.Person, null, grown));

        Assert.Equal((false, 2), (taken.Opened, taken.EntriesAdded));
        Assert.Equal(file.AsRecorded.Count + 2, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task That_says_the_same_twice_has_it_twice(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        CaseFile Calls(int calls) => new(Packs.Nebraska, "NE-7", null, null, [.. Enumerable.Repeat(Entries.Contact("2024-02-01"), calls)]);

        Assert.Equal(2, (await Taken(given, Calls(2))).EntriesAdded);
        Assert.Equal(1, (await Taken(given, Calls(3))).EntriesAdded);
        Assert.Equal(0, (await Taken(given, Calls(2))).EntriesAdded);
    }

    [Theory, OnBoth]
    public async Task Is_left_when_it_says_something_else_under_a_name_that_is_in_the_record(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Taken(given, new(Packs.Nebraska, "NE-7", null, null, [Entries.Contact("2024-02-01", id: "k1")]));

        var outcome = await Import(given, new(Packs.Nebraska, "NE-7", null, null, [Entries.Contact("2024-02-02"), Entries.Contact("2024-02-01", Mode.Text, id: "k1")]), AppendMode.Normal);

        var problem = Assert.Single(Assert.IsType<ImportOutcome.Left>(outcome).Problems);
        Assert.Equal("entries[1]", problem.Place);
        Assert.Contains("correct it", problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_left_when_policy_refuses_an_entry_and_taken_when_it_is_to_be_reported(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var file = new CaseFile(Packs.Nebraska, "NE-7", new("Ana", "Ruiz"), null,
            [Entries.Plan("2024-01-20"), new WorksiteActivity { On = Entries.Day("2024-02-20"), Activity = Activity.JobShadow }, Entries.Contact("2024-02-01")]);

        var left = Assert.IsType<ImportOutcome.Left>(await Import(given, file, AppendMode.Normal));
        Assert.Equal("entries[1]", Assert.Single(left.Problems).Place);
        Assert.Equal(0, await given.A<CaseworkDb>().Cases.CountAsync(TestContext.Current.CancellationToken));

        var taken = Assert.IsType<ImportOutcome.Taken>(await Import(given, file, AppendMode.Legacy));
        Assert.Equal((1, "NE-PL-11"), Assert.Single(taken.Findings) is var finding ? (finding.Position, finding.Rule) : default);
    }

    [Theory, OnBoth]
    public async Task Brings_the_person_and_the_providers_up_to_date(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Taken(given, new(Packs.Nebraska, "NE-7", new("Ana", "Ruiz"), null, []));

        var taken = await Taken(given, new(Packs.Nebraska, "NE-7", new("Ana", "Ruiz Peña"), [new("acme", "Acme", [new("ips", "state-team-lead", Entries.Day("2024-01-01"))])], []));

        Assert.True(taken.HeaderChanged);
        var db = given.A<CaseworkDb>();
        Assert.Equal("Ana Ruiz Peña", (await db.Cards.SingleAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Equal(["family", "providers"], await db.CaseChanges.Select(change => change.Field).Order().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Contains("state-team-lead", await Exported(given), StringComparison.Ordinal);
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Looked_at_only_changes_nothing(Engine engine)
    {
        await using var given = await Given.ARecord(engine);

        var outcome = await given.Services.GetRequiredService<ImportCase>().Handle(new(GivenFiles.One(1), Console, AppendMode.Legacy) { OnlyLook = true }, TestContext.Current.CancellationToken);

        Assert.True(Assert.IsType<ImportOutcome.Taken>(outcome).EntriesAdded > 10);
        Assert.Equal("", await Exported(given));
    }

    private static async Task<ImportOutcome.Taken> Taken(Given given, CaseFile file) => Assert.IsType<ImportOutcome.Taken>(await Import(given, file, AppendMode.Legacy));

    private static Task<ImportOutcome> Import(Given given, CaseFile file, AppendMode mode) =>
        given.Services.GetRequiredService<ImportCase>().Handle(new(file, Console, mode), TestContext.Current.CancellationToken);

    private static async Task<string> Exported(Given given)
    {
        using var to = new MemoryStream();
        await given.Services.GetRequiredService<ExportCases>().Handle(Console, to, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(to.ToArray());
    }
}
