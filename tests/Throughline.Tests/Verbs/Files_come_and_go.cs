using Throughline.Tests.Databases;

namespace Throughline.Tests.Verbs;

public sealed class Files_come_and_go
{
    private const string Lines = """
        {"agency": "nebraska-vr", "case": "NE-1", "person": {"given": "Maria", "family": "de la Cruz", "born": "1990-04-12"}, "entries": [{"on": "2024-01-20", "kind": "plan-approved", "goal": "Retail sales", "services": []}, {"on": "2024-02-05", "kind": "worksite-activity", "activity": "job-shadow"}, {"on": "2024-02-06", "kind": "closed", "outcome": "successful"}]}
        {"agency": "nebraska-vr", "case": "NE-2", "person": {"given": "María", "family": "Delacruz", "born": "1990-12-04"}, "entries": []}
        {"agency": "nebraska-vr", "case": "NE-3", "person": {"given": "Odell", "family": "Prideaux", "born": "1971-08-02"}, "entries": []}

        """;

    [Theory, OnBoth]
    public async Task With_every_refusal_everybody_who_may_be_known_and_the_count_of_those_whom_nobody_works(Engine engine)
    {
        var choice = await Fresh.Database(engine);
        var file = Path.Combine(Directory.CreateTempSubdirectory("throughline-tests-").FullName, "cases.jsonl");
        await File.WriteAllTextAsync(file, Lines, TestContext.Current.CancellationToken);

        var refused = await Databases.TheProgram.Run(choice, "import", file);
        var taken = await Databases.TheProgram.Run(choice, "import", file, "--report");

        Assert.Equal(2, refused.Exit);
        Assert.Contains("entries[1]: policy refuses it", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (taken.Exit, taken.Errors));
        Assert.Contains(":1: entries[1]: policy would have refused it", taken.Output, StringComparison.Ordinal);
        Assert.Contains("(NE-PL-11)", taken.Output, StringComparison.Ordinal);
        Assert.Contains("(NE-PL-41)", taken.Output, StringComparison.Ordinal);
        Assert.Contains(":2: NE-2 may be the person of NE-1: same name, birthday one slip apart", taken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NE-3 may be", taken.Output, StringComparison.Ordinal);
        Assert.Contains("3 cases opened", taken.Output, StringComparison.Ordinal);
        Assert.Contains("3 of them have no worker yet", taken.Output, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Theory, InlineData("NE-20391"), InlineData("ne-20391"), InlineData("IA-00007")]
    public async Task But_none_is_made_that_is_named_like_a_case(string number)
    {
        var choice = await Fresh.Database(Engine.Sqlite);

        var refused = await Databases.TheProgram.Run(choice, "export", number);

        Assert.Equal(2, refused.Exit);
        Assert.Contains("is the number of a case", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(number) || File.Exists(number + ".part"));
    }
}
