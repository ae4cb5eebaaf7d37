using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Files;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;
using Throughline.Tests.Web;

namespace Throughline.Tests.Casework;

public sealed class Whoever_runs_the_program
{
    [Fact]
    public async Task Migrates_imports_exports_verifies_and_rebuilds()
    {
        var choice = await Fresh.Empty(Engine.Sqlite);
        var folder = Path.GetDirectoryName(choice.Sqlite)!;
        var (cases, bad, copy) = (Path.Combine(folder, "cases.jsonl"), Path.Combine(folder, "bad.jsonl"), Path.Combine(folder, "copy.jsonl"));
        await Files(cases, 5);
        await File.WriteAllTextAsync(bad, await File.ReadAllTextAsync(cases, TestContext.Current.CancellationToken) + """
            {"agency": "nebraska-vr", "case": "NE-1", "entries": [{"on": "2024-02-30", "kind": "contact"}]}
            """, TestContext.Current.CancellationToken);

        Assert.Equal((2, true), await TheProgram.Run(choice, "verify") is var early ? (early.Exit, early.Errors.Contains("throughline migrate", StringComparison.Ordinal)) : default);
        Assert.Equal(0, (await TheProgram.Run(choice, "migrate")).Exit);

        var refused = await TheProgram.Run(choice, "import", bad, "--report");
        Assert.Equal(2, refused.Exit);
        Assert.Contains($"{bad}:6: entries[0].on: '2024-02-30'", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
        Assert.StartsWith("0 entries of 0 cases", (await TheProgram.Run(choice, "verify")).Output, StringComparison.Ordinal);

        Assert.Contains("5 cases opened", (await TheProgram.Run(choice, "import", cases, "--report")).Output, StringComparison.Ordinal);
        Assert.Contains("0 cases opened, 0 grown, 5 as they were; 0 entries added", (await TheProgram.Run(choice, "import", cases, "--report")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await TheProgram.Run(choice, "export", copy)).Exit);
        Assert.Contains("5 as they were", (await TheProgram.Run(choice, "import", copy)).Output, StringComparison.Ordinal);
        Assert.Equal("Nothing differed.", (await TheProgram.Run(choice, "rebuild")).Output.Trim());
        Assert.Equal(0, (await TheProgram.Run(choice, "verify")).Exit);
    }

    [Theory, OnBoth]
    public async Task And_stops_it_hard_finds_whole_cases_or_none_and_goes_on(Engine engine)
    {
        var choice = await Fresh.Database(engine);
        await using var given = await Given.On(engine, choice);
        var folder = Directory.CreateTempSubdirectory("throughline-tests-").FullName;
        var cases = Path.Combine(folder, "cases.jsonl");
        var files = await Files(cases, 100);

        foreach (var enough in new[] { 10, 50 })
        {
            using var program = TheProgram.Start(choice, "import", cases, "--report");
            while (!program.HasExited && await given.A<CaseworkDb>().Cases.CountAsync(TestContext.Current.CancellationToken) < enough) await Task.Delay(2, TestContext.Current.CancellationToken);
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Empty((await given.Verified()).Broken);
            Assert.Equal("Nothing differed.", (await TheProgram.Run(choice, "rebuild")).Output.Trim());
            var found = await given.A<CaseworkDb>().Cases.Select(header => new { header.Number, header.HeadSeq }).ToListAsync(TestContext.Current.CancellationToken);
            Assert.True(found.Count >= enough, $"{found.Count} cases after waiting for {enough}");
            Assert.All(found, header => Assert.Equal(files[header.Number], header.HeadSeq));
        }

        var finished = await TheProgram.Run(choice, "import", cases, "--report");
        Assert.True(finished.Exit == 0, finished.Errors);
        Assert.Equal(100, await given.A<CaseworkDb>().Cases.CountAsync(TestContext.Current.CancellationToken));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Dictionary<string, int>> Files(string path, int count)
    {
        var entries = new Dictionary<string, int>();
        await using var to = File.Create(path);
        foreach (var seed in Enumerable.Range(1, count))
        {
            var file = GivenFiles.One(seed);
            entries.Add(file.Number, file.AsRecorded.Count);
            await ExportCases.Write(file, to, TestContext.Current.CancellationToken);
        }

        return entries;
    }
}

public sealed class The_access_table
{
    [Fact]
    public void Grants_an_outsider_nothing_but_their_own()
    {
        var of = new Assignment("nebraska-vr", "NE-1", "howard", "dana", "omaha", "acme");
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var permission in Enum.GetValues<Permission>())
            {
                var stranger = new Actor("x", "nebraska-vr", "X", role) { Office = "lincoln", Provider = "other", Case = "NE-2" };
                Assert.Equal(AccessTable.Of(role, permission) == Scope.Agency, stranger.May(permission, of));
                Assert.False((stranger with { Agency = "iowa-ivrs", Office = "omaha", Provider = "acme", Case = "NE-1", Id = "dana" }).May(permission, of));
                Assert.False(new Actor("x", "nebraska-vr", "X", role).May(permission, of with { Office = null, Provider = null, Counselor = null, Specialist = null }) && AccessTable.Of(role, permission) != Scope.Agency);
            }
        }
    }

    [Fact]
    public void Keeps_case_data_from_who_keeps_accounts_and_writing_from_who_audits()
    {
        Permission[] ofCases = [Permission.SeeToday, Permission.SeeCaseload, Permission.SearchCases, Permission.ReadCase, Permission.RecordEntry, Permission.OpenCase, Permission.AssignCase, Permission.ReadTeam, Permission.ExportCases, Permission.ReadAccessLog];
        Permission[] changing = [Permission.RecordEntry, Permission.OpenCase, Permission.AssignCase, Permission.KeepEmployers, Permission.MergeEmployers, Permission.ChangePolicy, Permission.ImportCases, Permission.KeepStaff];
        Assert.All(ofCases, permission => Assert.Equal(Scope.None, AccessTable.Of(Role.SystemAdmin, permission)));
        Assert.All(changing, permission => Assert.Equal(Scope.None, AccessTable.Of(Role.Auditor, permission)));
        Assert.All(Enum.GetValues<Kind>(), kind => Assert.False(AccessTable.Records(Role.Auditor, kind) || AccessTable.Records(Role.SystemAdmin, kind)));
        // The person says what they ask again, and nothing else of the record is theirs to write.
        Assert.Equal([Kind.ReturningConversation], Enum.GetValues<Kind>().Where(kind => AccessTable.Records(Role.Client, kind)));
    }

    [Theory]
    [InlineData(Role.Counselor, "omaha", true)]
    [InlineData(Role.Counselor, "lincoln", false)]
    [InlineData(Role.Supervisor, "omaha", true)]
    [InlineData(Role.ProviderStaff, "omaha", false)]
    public void Reaches_as_far_as_the_office(Role role, string office, bool may) =>
        Assert.Equal(may, new Actor("x", "nebraska-vr", "X", role) { Office = office }.May(Permission.ReadCase, new Assignment("nebraska-vr", "NE-1", "howard", "dana", "omaha", "acme")));

    [Fact]
    public void Lets_a_provider_see_whom_it_serves_now()
    {
        var provider = new Actor("x", "wisconsin-dvr", "X", Role.ProviderStaff) { Provider = "acme" };
        var of = new Assignment("wisconsin-dvr", "WI-1", null, "x", "madison", "acme") { Shared = true };

        Assert.True(provider.May(Permission.ReadCase, of));
        Assert.False(provider.May(Permission.ReadCase, of with { Provider = null }));
        Assert.False(provider.May(Permission.ReadCase, of with { Shared = false }));
        Assert.False(provider.May(Permission.ReadCase, of with { Specialist = "y" }));
        Assert.True((provider with { Duty = StaffDuties.ProviderLead }).May(Permission.ReadCase, of with { Specialist = "y" }));
        Assert.False(provider.Sees(new(1, new TaskNote { On = Entries.Day("2024-01-01"), About = TaskAbout.Other }, "staff", default), []));
        Assert.True(provider.Sees(new(1, new TaskNote { On = Entries.Day("2024-01-01"), About = TaskAbout.Other }, "x", default), []));
    }

    [Fact]
    public void Who_sees_an_entry_sees_what_corrects_it_and_nobody_else_does()
    {
        var on = Entries.Day("2024-01-01");
        var fiscal = new Actor("f", "nebraska-vr", "Fiscal", Role.Fiscal);
        RecordedEntry[] record =
        [
            new(1, new Authorization { Id = "a", On = on, Number = "A1", Service = "transport", Received = on, From = on, To = on, Amount = 100 }, "staff", default),
            new(2, new TaskNote { Id = "n", On = on, About = TaskAbout.Other }, "staff", default),
            new(3, new Correction { Id = "c", On = on, Corrects = "a", Reason = "the amount" }, "staff", default),
            new(4, new Correction { On = on, Corrects = "n", Reason = "not so" }, "staff", default),
            new(5, new Correction { On = on, Corrects = "c", Reason = "right after all" }, "staff", default),
        ];

        Assert.Equal([1, 3, 5], record.Where(entry => fiscal.Sees(entry, record)).Select(entry => entry.Seq));
    }
}
