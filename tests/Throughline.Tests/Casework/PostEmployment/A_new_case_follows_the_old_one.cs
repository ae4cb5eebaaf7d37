using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Schema;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Databases;
using static Throughline.Tests.Casework.PostEmployment.ClosedCases;

namespace Throughline.Tests.Casework.PostEmployment;

[Implements("NE-PE-03")]
public sealed class A_new_case_follows_the_old_one
{
    private static Task<Outcome> Open(Given given, string number, Actor? by = null) => given.A<OpenNextCase>().Handle(by ?? given.Howard, number, TestContext.Current.CancellationToken);

    private static async Task<CaseOnFile> Case(Given given, string number) =>
        Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Howard, number, TestContext.Current.CancellationToken)).Case;

    [Theory, OnBoth]
    public async Task With_the_persons_data_and_each_naming_the_other(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var old = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05", DeterminationOutcome.NewCase));

        var opened = Assert.IsType<OpenNextCase.Opened>(await Open(given, old));

        var next = await Case(given, opened.Number);
        Assert.Equal(("Lorraine Achterberg", old, "howard", "omaha"), (next.Header.Name, next.Header.Predecessor, next.Header.Counselor, next.Header.Office));
        Assert.Equal(opened.Number, await given.A<LaterCase>().After((await Case(given, old)).Header, TestContext.Current.CancellationToken));
        Assert.Contains(old, Assert.Single(next.AsRecorded).Entry.Note, StringComparison.Ordinal);
        Assert.Contains("As talked over", next.AsRecorded[0].Entry.Note, StringComparison.Ordinal);
        Assert.Contains(opened.Number, (await Case(given, old)).AsRecorded[^1].Entry.Note, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Once_however_often_it_is_asked_for(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var old = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05", DeterminationOutcome.NewCase));

        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Open(given, old)));

        Assert.Single(all.Select(each => Assert.IsType<OpenNextCase.Opened>(each).Number).Distinct());
        Assert.Equal(2, await given.A<CaseworkDb>().Cases.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(8, (await Case(given, old)).Seq);
    }

    [Theory, OnBoth]
    public async Task Only_when_that_was_determined(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var old = await given.AClosedCase(Request("2024-02-01"));

        Assert.Contains("Record that determination first", Assert.IsType<NotYet>(await Open(given, old)).Why, StringComparison.Ordinal);
        Assert.Equal(1, await given.A<CaseworkDb>().Cases.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task By_somebody_who_opens_cases_and_whose_case_it_is(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var old = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05", DeterminationOutcome.NewCase));

        Assert.IsType<Denied>(await Open(given, old, given.Dana));
        Assert.IsType<Missing>(await Open(given, old, new("lena", "nebraska-vr", "Lena Duarte", Role.Counselor) { Office = "lincoln" }));
    }
}
