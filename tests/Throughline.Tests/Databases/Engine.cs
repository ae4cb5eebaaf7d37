using System.Reflection;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit.Sdk;
using Xunit.v3;
using Throughline.Casework.Composition;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;

namespace Throughline.Tests.Databases;

/// <summary>The databases that the product runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A test of the record runs on both databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow<Engine>(Engine.Sqlite), new TheoryDataRow<Engine>(Engine.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

/// <summary>New databases with the product's schema. The schema is migrated once for each engine and copied from then on.</summary>
public static class Fresh
{
    private static readonly Lazy<string> Folder = new(NewFolder);
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigratedSqlite);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigratedPostgres);

    /// <summary>An empty, migrated database of this test's own.</summary>
    public static async Task<DatabaseChoice> Database(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            var template = await SqliteTemplate.Value;
            var path = NewFile();
            File.Copy(template, path);
            return new() { Sqlite = path };
        }

        var from = await PostgresTemplate.Value;
        return new() { Postgres = await Create($"CREATE DATABASE {{0}} TEMPLATE {from}") };
    }

    /// <summary>A database with nothing in it.</summary>
    public static async Task<DatabaseChoice> Empty(Engine engine) =>
        engine == Engine.Sqlite ? new() { Sqlite = NewFile() } : new() { Postgres = await Create("CREATE DATABASE {0}") };

    private static string NewFile() => Path.Combine(Directory.CreateDirectory(Path.Combine(Folder.Value, $"{Guid.NewGuid():n}")).FullName, "record.db");

    private static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("throughline-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static async Task<string> Create(string sql)
    {
        var server = await ThrowAwayPostgres.ConnectionString();
        var name = $"t_{Guid.NewGuid():n}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Format(sql, name);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    private static async Task<string> MigratedSqlite()
    {
        var choice = await Empty(Engine.Sqlite);
        await Migrate(choice);
        SqliteConnection.ClearAllPools();
        return choice.Sqlite;
    }

    private static async Task<string> MigratedPostgres()
    {
        var choice = await Empty(Engine.Postgres);
        await Migrate(choice);
        NpgsqlConnection.ClearAllPools();
        return new NpgsqlConnectionStringBuilder(choice.Postgres).Database!;
    }

    private static async Task Migrate(DatabaseChoice choice)
    {
        await using var services = new ServiceCollection().AddLogging().AddCasework(choice).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle();
    }
}
