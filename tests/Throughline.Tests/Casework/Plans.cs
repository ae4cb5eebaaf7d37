using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.AccessLogs;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Employers;
using Throughline.Casework.Files;
using Throughline.Casework.Notices;
using Throughline.Casework.PolicyOffice;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Casework.Team;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class No_query_reads_a_whole_table
{
    // What an agency itself put in force is a page of rows, and all of it is wanted.
    private static readonly string[] ReadWhole = ["agency_values", "closed_days"];

    [Theory, OnBoth]
    public async Task In_anything_that_the_record_does(Engine engine)
    {
        var listening = new WhatIsAsked();
        await using var given = await Given.ARecord(engine, listening);
        await DoEverything(given);

        // EF sends several statements in one text; a plan is asked for each.
        var asked = listening.All.SelectMany(each => each.Sql.Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(sql => each with { Sql = sql.TrimEnd(';') }))
            .DistinctBy(each => each.Sql).ToList();
        Assert.True(asked.Count > 60, $"only {asked.Count} statements were heard");
        var scans = new List<string>();
        await using var connection = await Opened(given);
        foreach (var each in asked.Where(each => each.Sql.TrimStart().Split(' ', '\n')[0] is "SELECT" or "UPDATE" or "DELETE" or "WITH"))
        {
            var plan = engine == Engine.Sqlite ? await SqliteScans(connection, each) : await PostgresScans(connection, each);
            scans.AddRange(plan.Where(scan => !ReadWhole.Any(table => scan.EndsWith(' ' + table, StringComparison.Ordinal))).Select(scan => $"{scan}\n{each.Sql}\n"));
        }

        Assert.True(scans.Count == 0, string.Join('\n', scans));
    }

    [Theory, OnBoth]
    public async Task And_one_that_did_would_be_seen(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await using var connection = await Opened(given);
        var bad = new Asked("SELECT * FROM cards WHERE name LIKE '%a%'", []);
        var sneaky = new Asked("SELECT evaluated_by FROM cards ORDER BY agency, sort_key", []);

        foreach (var each in new[] { bad, sneaky })
        {
            Assert.NotEmpty(engine == Engine.Sqlite ? await SqliteScans(connection, each) : await PostgresScans(connection, each));
        }
    }

    private static async Task DoEverything(Given given)
    {
        var cancel = TestContext.Current.CancellationToken;
        var number = await given.ACaseInJobSearch();
        await given.Recorded(number, Entries.Contact("2024-02-20"), Entries.Job("2024-02-21"));
        await given.Services.GetRequiredService<ImportCase>().Handle(new(GivenFiles.One(5), Actor.AtTheConsole("nebraska-vr"), AppendMode.Legacy), cancel);
        await given.Services.GetRequiredService<ExportCases>().Handle(Actor.AtTheConsole("nebraska-vr"), Stream.Null, cancel);
        await given.Services.GetRequiredService<AssignCase>().Handle(new(given.Supervisor, number, "howard", "dana", "lincoln"), cancel);
        await given.Services.GetRequiredService<ChangePerson>().Handle(new(given.Howard, number, "Ana", "Ruiz", null, "308 555 0100", "text"), cancel);
        await given.Services.GetRequiredService<OpenCase>().Handle(new() { By = given.Howard, Given = "Ana", Family = "Ruiz" }, cancel);
        await given.Services.GetRequiredService<OpenCase>().Handle(new() { By = given.Howard, Given = "Ana", Family = "Ruiz", Counselor = "howard", NoneOfThese = true, Name = new("open", "1") }, cancel);
        await given.Services.GetRequiredService<OpenCase>().Handle(new() { By = given.Howard, Given = "Ona", Family = "Reuss", NoneOfThese = true, Name = new("open", "2") }, cancel);
        await given.Services.GetRequiredService<OpenCase>().Handle(new() { By = given.Howard, Given = "Ona", Family = "Reuss", NoneOfThese = true, Name = new("open", "2") }, cancel);
        await given.NightlyReevaluation();
        given.Clock.Forward(TimeSpan.FromDays(9));
        await given.NightlyReevaluation();
        await given.Rebuilt();
        await given.Verified();
        var read = given.Services.GetRequiredService<LogAccess>();
        await read.Handle(given.Dana, number, "/case", "::1", cancel);
        await read.Flush(cancel);
        await given.A<AccessLog>().At(given.Supervisor, number, cancel);
        await given.A<Colleagues>().Of(given.Supervisor, cancel);
        await given.Services.GetRequiredService<OwedByOthers>().Count(given.Howard, "howard", cancel);
        await given.Services.GetRequiredService<OwedByOthers>().List(given.Howard, "howard", cancel);
        await given.A<WhoMayAssign>().In("nebraska-vr", "omaha", cancel);
        await given.A<PolicyImpact>().Now(given.Supervisor, cancel);
        await given.A<ReassignCases>().Handle(new(given.Supervisor, CasePart.Specialist, "dana", "olga", [number]), cancel);
        await given.A<Inbox>().Handle(given.Howard, cancel);
        await given.A<UnreadNotices>().Count(given.Howard, cancel);
        await given.A<Inbox>().ReadAll(given.Howard, given.Clock.Now.UtcDateTime, cancel);
        await given.A<Inbox>().Read(given.Howard, Guid.Empty, cancel);
        await given.A<StaffNames>().Of(["dana"], cancel);
        await given.Services.GetRequiredService<AgencyPacks>().Refresh(cancel);
        await given.A<PutInForce>().ClosedDay(new("pol", "nebraska-vr", "P", Role.PolicyOffice), new(Entries.Day("2024-03-15"), "Snow"), cancel);
        await List(given, cancel);
        await KeepEmployers(given, cancel);
    }

    private static async Task List(Given given, CancellationToken cancel)
    {
        Actor[] readers = [given.Dana, given.Supervisor, new("f", "nebraska-vr", "F", Role.Auditor), new("p", "nebraska-vr", "P", Role.ProviderStaff) { Provider = "acme" }];
        foreach (var reader in readers)
        {
            await given.A<SearchCases>().Handle(reader, "rui", cancel);
            await given.A<TodayFor>().Handle(reader, new() { Staff = "dana" }, cancel);
            await given.A<TeamNumbers>().Handle(reader, cancel);
            await given.A<TeamDays>().Ahead(reader, Entries.Day("2024-03-30"), cancel);
            await given.A<TeamDays>().MoreThanAWeekLate(reader, cancel);
            await given.A<TeamDays>().MissedLately(reader, cancel);
            foreach (var filter in new Caseload.Filter[] { new(), new() { Staff = "dana" }, new() { Status = "job-search", Overdue = true }, new() { By = Caseload.Order.NextDue, DueBy = Entries.Day("2024-03-20") }, new() { Active = true, SilentSince = Entries.Day("2024-02-01") }, new() { WaitsFor = "dana", Status = "job-search", ContactedSince = Entries.Day("2024-02-20") }, new() { WaitsFor = "dana", Rule = "NE-PL-09", DueFrom = Entries.Day("2024-03-01"), DueBy = Entries.Day("2024-03-15") }, new() { Rule = "NE-PL-03" } })
            {
                await given.A<Caseload>().Handle(reader, filter, cancel);
            }
        }
    }

    private static async Task KeepEmployers(Given given, CancellationToken cancel)
    {
        var facts = new EmployerFacts { Name = "Prairie Sky Clinic", Phone = "308 555 0143", Street = "1 Main St", City = "Kearney" };
        var one = ((KeepEmployers.Kept)await given.A<KeepEmployers>().Add(given.Dana, facts, cancel: cancel)).Employer;
        var other = ((KeepEmployers.Kept)await given.A<KeepEmployers>().Add(given.Dana, facts, noneOfThese: true, cancel)).Employer;
        await given.A<KeepEmployers>().Change(given.Dana, one.Id, 0, facts with { City = "Minden" }, cancel);
        await given.A<KeepEmployers>().AddContact(given.Dana, one.Id, Entries.Day("2024-03-01"), EmployerOccasion.JobLead, null, "Openings", cancel);
        await given.A<KeepEmployers>().Add(given.Dana, facts, Beside.Owner, new("owner", "1"), cancel);
        await given.A<KeepEmployers>().Add(given.Dana, facts, Beside.Owner, new("owner", "1"), cancel);
        await given.A<KeepEmployers>().Merge(given.Dana, other.Id, one.Id, cancel);
        var find = given.A<FindEmployers>();
        await find.ByName(given.Dana, "prai", cancel);
        await find.ByName(given.Dana, "", cancel);
        await find.Like(given.Dana, facts, cancel);
        await find.Contacts(given.Dana, one.Id, cancel);
        await find.List(given.Dana, "sky clin", EmployerStatus.Prospective, 1, cancel);
        await find.List(given.Dana, "", EmployerStatus.Active, 2, cancel);
        await given.A<EmployerHistory>().At(given.Dana, one, await given.A<EmployerHistory>().Merged(given.Dana, one.Id, cancel), cancel);
        await given.A<EmployerHistory>().Changes(given.Dana, one.Id, cancel);
        await given.A<MeetingAgenda>().Handle(given.Dana, null, cancel);
        await find.ChangesSince(given.Dana, given.Clock.Now.UtcDateTime.AddDays(-1), cancel);
    }

    private static async Task<DbConnection> Opened(Given given)
    {
        var db = given.A<CaseworkDb>();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var connection = db.Database.GetDbConnection();
        if (given.Engine == Engine.Postgres)
        {
            // With few rows the planner would read the table whatever indexes there are; asked so, it does only where none fits.
            await using var command = connection.CreateCommand();
            command.CommandText = "SET enable_seqscan = off; SET enable_sort = on";
            await command.ExecuteNonQueryAsync();
        }

        return connection;
    }

    private static async Task<List<string>> SqliteScans(DbConnection connection, Asked asked)
    {
        var scans = new List<string>();
        // What the query has made itself is no table.
        var made = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await Command(connection, "EXPLAIN QUERY PLAN ", asked).ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var step = reader.GetString(3);
            if (step.StartsWith("CO-ROUTINE ", StringComparison.Ordinal) || step.StartsWith("MATERIALIZE ", StringComparison.Ordinal)) made.Add(step.Split(' ')[1]);
            if (!step.StartsWith("SCAN ", StringComparison.Ordinal) || step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)) continue;
            if (step is "SCAN CONSTANT ROW" || step.StartsWith("SCAN (", StringComparison.Ordinal)) continue;
            // What a statement has put together itself is no table: its parts have steps of their own.
            if (!made.Contains(step.Split(' ')[1])) scans.Add("SCAN " + step.Split(' ')[1]);
        }

        return scans;
    }

    private static async Task<List<string>> PostgresScans(DbConnection connection, Asked asked)
    {
        var json = (string)(await Command(connection, "EXPLAIN (FORMAT JSON) ", asked).ExecuteScalarAsync())!;
        var scans = new List<string>();
        Walk(JsonDocument.Parse(json).RootElement[0].GetProperty("Plan"));
        return scans;

        void Walk(JsonElement node)
        {
            var type = node.GetProperty("Node Type").GetString()!;
            var relation = node.TryGetProperty("Relation Name", out var name) ? name.GetString() : node.TryGetProperty("Index Name", out var index) ? index.GetString() : "";
            if (type == "Seq Scan" || (type is "Index Scan" or "Index Only Scan" or "Bitmap Index Scan" && !node.TryGetProperty("Index Cond", out _))) scans.Add($"{type} {relation}");
            if (!node.TryGetProperty("Plans", out var plans)) return;
            foreach (var plan in plans.EnumerateArray()) Walk(plan);
        }
    }

    private static DbCommand Command(DbConnection connection, string explain, Asked asked)
    {
        var command = connection.CreateCommand();
        command.CommandText = explain + asked.Sql;
        foreach (var (name, value) in asked.Values)
        {
            var parameter = command.CreateParameter();
            if (!name.StartsWith('$') || connection is Microsoft.Data.Sqlite.SqliteConnection) parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
