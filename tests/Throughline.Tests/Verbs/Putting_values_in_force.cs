using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Verbs;

[Implements("ALL-05")]
public sealed class Putting_values_in_force
{
    private static readonly string[] TenDays = ["put-in-force", "nebraska-vr", "NE-PL-03 due", "10 days", "--from", "2024-01-01", "--document", "Director's memo"];

    [Theory, OnBoth]
    public async Task Shows_what_would_move_and_then_moves_it(Engine engine)
    {
        var choice = await Fresh.Database(engine);
        await using var given = await Given.On(engine, choice);
        var number = await given.ACaseInJobSearch();

        var tried = await Databases.TheProgram.Run(choice, [.. TenDays, "--try"]);
        Assert.Equal((0, ""), (tried.Exit, tried.Errors));
        Assert.Equal(
            [$"{number}  Weekly contact: 2024-02-08 -> 2024-02-11", "1 date would move in 1 of 1 cases. Nothing was changed."],
            tried.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("10 days", (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr")).Output, StringComparison.Ordinal);

        var put = await Databases.TheProgram.Run(choice, TenDays);
        Assert.Equal((0, ""), (put.Exit, put.Errors));
        Assert.StartsWith("In force.", put.Output, StringComparison.Ordinal);
        Assert.Contains("from 2024-01-01  10 days  (Director's memo", (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr")).Output, StringComparison.Ordinal);
        Assert.Contains("2024-02-11", Assert.Single(given.A<Throughline.Casework.Schema.CaseworkDb>().Deadlines, owed => owed.Rule == "NE-PL-03").Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NE-PL-03 due", "soon", "NE-PL-03 due: 'soon' cannot be read; write it like '7 days'")]
    [InlineData("NE-PL-99 due", "7 days", "'NE-PL-99 due' is no value of Nebraska VR")]
    public async Task Says_what_it_cannot_read_and_changes_nothing(string name, string value, string why)
    {
        var choice = await Fresh.Database(Engine.Sqlite);
        foreach (var trying in new[] { true, false })
        {
            var refused = await Databases.TheProgram.Run(choice, ["put-in-force", "nebraska-vr", name, value, "--from", "2024-01-01", "--document", "memo", .. trying ? new[] { "--try" } : []]);
            Assert.Equal((2, $"throughline put-in-force: {why}"), (refused.Exit, refused.Errors.Trim()));
        }
    }

    [Fact]
    public async Task Needs_a_day_and_a_document()
    {
        var choice = await Fresh.Database(Engine.Sqlite);
        Assert.Equal(2, (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr", "NE-PL-03 due", "10 days", "--document", "memo")).Exit);
        Assert.Equal(2, (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr", "NE-PL-03 due", "10 days", "--from", "2024-01-01")).Exit);
        Assert.Equal(2, (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr", "NE-PL-03 due", "10 days", "--from", "2024-02-30", "--document", "memo")).Exit);
    }

    [Theory]
    [InlineData("NE-PL-03 due", "10 days")]
    [InlineData("closed-day", "snow")]
    [InlineData("follow-up-2025", null)]
    public async Task Tries_without_writing_and_withdraws_before_the_day(string name, string? value)
    {
        var choice = await Fresh.Database(Engine.Sqlite);
        var said = (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr")).Output;
        string[] decision = ["put-in-force", "nebraska-vr", name, .. value is null ? Array.Empty<string>() : [value], "--from", "2030-01-07", "--document", "memo"];

        Assert.Equal(0, (await Databases.TheProgram.Run(choice, [.. decision, "--try"])).Exit);
        Assert.Equal(said, (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr")).Output);
        Assert.Equal(0, (await Databases.TheProgram.Run(choice, decision)).Exit);
        string[] back = ["put-in-force", "nebraska-vr", name, "--from", "2030-01-07", "--withdraw"];
        Assert.StartsWith("Withdrawn.", (await Databases.TheProgram.Run(choice, back)).Output, StringComparison.Ordinal);
        Assert.Equal(said, (await Databases.TheProgram.Run(choice, "put-in-force", "nebraska-vr")).Output);
        Assert.Equal(2, (await Databases.TheProgram.Run(choice, back)).Exit);
    }

    [Fact]
    public async Task Closes_the_offices_on_a_single_day()
    {
        var choice = await Fresh.Database(Engine.Sqlite);
        Assert.Equal(0, (await Databases.TheProgram.Run(choice, "put-in-force", "kansas-dcf", "closed-day", "closed by the governor", "--from", "2026-11-27")).Exit);
        Assert.Contains("closed-day 2026-11-27  (closed by the governor)", (await Databases.TheProgram.Run(choice, "put-in-force", "kansas-dcf")).Output, StringComparison.Ordinal);
    }
}
