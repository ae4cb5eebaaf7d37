using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Files;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Tests.Databases;
using static Throughline.Tests.Casework.PostEmployment.ClosedCases;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Casework.PostEmployment;

internal static class Answers
{
    /// <summary>A case that was closed on June 15, 2023; today is March 1, 2024.</summary>
    public static async Task<string> AClosedCase(this Given given, params Entry[] then)
    {
        var number = await given.ACase("Lorraine", "Achterberg");
        await given.Recorded(number, Life(Day("2023-06-15")));
        if (then.Length > 0) await given.Recorded(number, [.. then.SelectMany(WithItsPaper)]);
        return number;
    }

    public static string[] Refusals(this AppendOutcome outcome) => [.. Assert.IsType<AppendOutcome.Refused>(outcome).Refusals.Select(each => each.Refusal.Rule.Id)];

    public static Task<ImportOutcome> Imported(this Given given, AppendMode mode, params Entry[] entries) => given.Services.GetRequiredService<ImportCase>().Handle(
        new(new CaseFile(Packs.Nebraska, "NE-7", new("Ana", "Ruiz"), null, entries), Actor.AtTheConsole("nebraska-vr"), mode), TestContext.Current.CancellationToken);
}

[Implements("NE-PE-10")]
[Implements("NE-PE-15")]
public sealed class Post_employment_work_without_a_signed_amendment
{
    [Theory, OnBoth]
    public async Task Is_refused_with_the_rule_and_its_paragraph_and_nothing_is_recorded(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05"));
        var before = await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["NE-PE-10"], (await given.Appended(number, Service("2024-02-20"))).Refusals());
        var refused = Assert.Single(Assert.IsType<AppendOutcome.Refused>(await given.Appended(number, Authorized("2024-02-20", "2024-04-01"))).Refusals).Refusal;

        Assert.Equal(("Post Employment Services", "If appropriate for Post-Employment"), (refused.Rule.Cites.Document, refused.Rule.Cites.Section));
        Assert.Contains("signed by client and counselor", Assert.Single(refused.Because), StringComparison.Ordinal);
        Assert.Equal(before, await given.A<CaseworkDb>().Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_recorded_once_it_is_signed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05"), Amendment("2024-02-10"), Service("2024-02-20"), Authorized("2024-02-20", "2024-06-15"));
    }

    [Theory, OnBoth]
    public async Task Nor_may_the_amendment_be_taken_back_from_under_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05"), Amendment("2024-02-10") with { Id = "plan" }, Service("2024-02-20"));

        Assert.Equal(["NE-PE-10"], (await given.Appended(number, new Correction { On = Day("2024-03-01"), Corrects = "plan", Reason = "It was another case" })).Refusals());
    }

    [Theory, OnBoth]
    public async Task Nor_is_an_amendment_that_only_one_side_has_signed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05"));

        await given.Recorded(number, Paper(Day("2024-02-10")));
        var refused = Assert.Single(Assert.IsType<AppendOutcome.Refused>(await given.Appended(number, Amendment("2024-02-10") with { SignedBy = ["counselor"] })).Refusals).Refusal;

        Assert.Equal(("NE-PE-15", "it is not signed by the client"), (refused.Rule.Id, Assert.Single(refused.Because)));
    }

    [Theory, OnBoth]
    public async Task Is_left_by_an_import_and_taken_and_listed_by_one_with_a_report(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        Entry[] file = [.. Life(Day("2023-06-15")), Service("2024-02-20")];

        var left = Assert.IsType<ImportOutcome.Left>(await given.Imported(AppendMode.Normal, file));
        Assert.Equal("entries[5]", Assert.Single(left.Problems).Place);

        var taken = Assert.IsType<ImportOutcome.Taken>(await given.Imported(AppendMode.Legacy, file));
        Assert.Equal((5, "NE-PE-10"), Assert.Single(taken.Findings) is var finding ? (finding.Position, finding.Rule) : default);
    }
}

[Implements("NE-PE-12")]
public sealed class What_is_dated_past_the_window
{
    private static async Task<(Given Given, string Number)> Amended(Engine engine)
    {
        var given = await Given.ARecord(engine);
        return (given, await given.AClosedCase(Request("2024-02-01"), Decided("2024-02-05"), Amendment("2024-02-10")));
    }

    [Theory, OnBoth]
    public async Task Is_refused_on_the_first_day_after_it_and_for_everybody(Engine engine)
    {
        var (given, number) = await Amended(engine);
        await using var _ = given;
        given.Clock.Forward(TimeSpan.FromDays(200));
        foreach (var who in new[] { given.Howard, given.Supervisor, Actor.AtTheConsole("nebraska-vr") })
        {
            foreach (Entry entry in new Entry[] { Service("2024-06-16"), Authorized("2024-05-01", "2024-06-16"), Authorized("2024-06-16", "2024-06-16") with { PostEmployment = null } })
            {
                var outcome = await given.Append.Handle(new() { Agency = "nebraska-vr", Case = number, By = who, Entries = [entry] }, TestContext.Current.CancellationToken);
                Assert.Equal(["NE-PE-12"], outcome.Refusals());
            }
        }
    }

    [Theory, OnBoth]
    public async Task Is_recorded_up_to_and_on_its_last_day_and_no_day_later_whatever_day_it_bears(Engine engine)
    {
        var (given, number) = await Amended(engine);
        await using var _ = given;
        given.Clock.Forward(TimeSpan.FromDays(107));
        Assert.Equal(["NE-PE-12"], (await given.Appended(number, Service("2024-06-15"))).Refusals());
        given.Clock.Forward(TimeSpan.FromDays(-1));
        await given.Recorded(number, Service("2024-06-15"), Authorized("2024-06-15", "2024-06-15"));
    }

    [Theory, OnBoth]
    public async Task Is_left_by_an_import_and_listed_by_one_with_a_report(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        Entry[] file = [.. Life(Day("2022-06-15")), Request("2022-10-01"), Decided("2022-10-05"), Amendment("2022-10-10"), Service("2023-06-16")];

        Assert.IsType<ImportOutcome.Left>(await given.Imported(AppendMode.Normal, file));
        var taken = Assert.IsType<ImportOutcome.Taken>(await given.Imported(AppendMode.Legacy, file));
        Assert.Equal("NE-PE-12", Assert.Single(taken.Findings).Rule);
    }
}

[Implements("NE-PE-04")]
public sealed class Neither_without_consultation_and_appeal_rights
{
    [Theory, OnBoth]
    public async Task Is_no_determination(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.AClosedCase(Request("2024-02-01"));
        var neither = Decided("2024-02-05", DeterminationOutcome.Neither);

        Assert.Equal(["NE-PE-04"], (await given.Appended(number, neither)).Refusals());
        Assert.Equal(["NE-PE-04"], (await given.Appended(number, neither with { Consulted = true })).Refusals());
        await given.Recorded(number, neither with { Consulted = true, AppealRightsReviewed = true });
    }
}
