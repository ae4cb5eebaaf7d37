using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Composition;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class The_schema
{
    [Theory, OnBoth]
    public async Task As_migrated_is_the_one_of_the_model(Engine engine)
    {
        var migrated = await Described(engine, await Fresh.Database(engine), create: false);
        var modelled = await Described(engine, await Fresh.Empty(engine), create: true);

        Assert.Equal([], modelled.Except(migrated));
        Assert.Equal([], migrated.Except(modelled));
        Assert.True(migrated.Count > 150, "the description must hold every column");
    }

    [Theory, OnBoth]
    public async Task Is_made_once_when_two_programs_start_together(Engine engine)
    {
        var choice = await Fresh.Empty(engine);

        var applied = await Task.WhenAll(Migrate(choice), Migrate(choice));

        var written = typeof(CaseworkDb).Assembly.GetTypes().Count(type => type.IsDefined(typeof(Microsoft.EntityFrameworkCore.Migrations.MigrationAttribute), false));
        Assert.Equal([0, written], applied.Select(each => each.Count).Order());
        Assert.Empty(await Migrate(choice));
    }

    [Fact]
    public async Task Is_made_on_SQLite_though_a_killed_program_left_its_lock_behind()
    {
        var choice = await Fresh.Empty(Engine.Sqlite);
        await using (var services = new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider())
        {
            var db = services.CreateScope().ServiceProvider.GetRequiredService<CaseworkDb>();
            await db.Database.ExecuteSqlRawAsync("""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """, TestContext.Current.CancellationToken);
        }

        var applied = await Migrate(choice).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.NotEmpty(applied);
    }

    [Theory, OnBoth]
    public async Task Of_a_newer_program_is_left_alone(Engine engine)
    {
        var choice = await Fresh.Empty(engine);
        await Migrate(choice);
        await using var services = new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider();
        var db = services.CreateScope().ServiceProvider.GetRequiredService<CaseworkDb>();
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "__EFMigrationsHistory" VALUES ('29990101_0001_Later', '10.0.0');
            DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%EmployersAndAgencies';
            """, TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Migrate(choice));

        Assert.Contains("29990101_0001_Later", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Migrate(DatabaseChoice choice)
    {
        await using var services = new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider();
        return await services.CreateScope().ServiceProvider.GetRequiredService<MigrateDatabase>().Handle(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> Described(Engine engine, DatabaseChoice choice, bool create)
    {
        await using var services = new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider();
        var db = services.CreateScope().ServiceProvider.GetRequiredService<CaseworkDb>();
        if (create) await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return await Lines(db.Database.GetDbConnection(), engine == Engine.Sqlite ? SqliteSchema : PostgresSchema);
    }

    private static async Task<List<string>> Lines(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return lines;
    }

    private const string SqliteSchema = """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' not null' ELSE '' END || ' key ' || c.pk AS line
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT 'index ' || i.name || ' ' || l."unique" || ' ' || group_concat(x.name) || ' ' || coalesce(substr(i.sql, instr(i.sql, 'WHERE')), '')
        FROM sqlite_master t JOIN pragma_index_list(t.name) l JOIN sqlite_master i ON i.name = l.name JOIN pragma_index_info(l.name) x
        WHERE t.type = 'table' AND i.sql IS NOT NULL GROUP BY i.name
        UNION ALL
        SELECT 'reference ' || t.name || '.' || f."from" || ' ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        ORDER BY line
        """;

    private const string PostgresSchema = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || character_maximum_length, '') || ' ' || is_nullable
            || coalesce(' ' || collation_name, '') || ' ' || is_identity AS line
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        ORDER BY line
        """;
}
