using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Throughline.Casework.Schema;

/// <summary>Brings the database to the schema of this program; makes it when there is none.</summary>
public sealed class MigrateDatabase(CaseworkDb db, ILogger<MigrateDatabase> log)
{
    /// <summary>The migrations that were applied now; empty when there was nothing to do.</summary>
    public async Task<IReadOnlyList<string>> Handle(CancellationToken cancel = default)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancel)).Any()) return [];
        if (await FromTheFuture(cancel) is { } newer) throw new InvalidOperationException($"The database was written by a newer program: it has {newer}, which this one does not know");
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (db.Database.IsNpgsql() && !await creator.ExistsAsync(cancel)) await creator.CreateAsync(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        using var alone = db.Database.IsSqlite() ? await AloneWithFile(cancel) : null;
        return db.Database.IsNpgsql() ? await AloneWithServer(cancel) : await Migrate(cancel);
    }

    private async Task<IReadOnlyList<string>> Migrate(CancellationToken cancel)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        await db.Database.MigrateAsync(cancel);
        await Describe(cancel);
        return pending;
    }

    /// <summary>Lets the database look at what its tables hold: it must not choose among indexes of which it knows only some.</summary>
    public async Task Describe(CancellationToken cancel = default)
    {
        // A thousand rows of each index tell enough, however large the file.
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit=1000; ANALYZE;", cancel);
        else await db.Database.ExecuteSqlRawAsync("ANALYZE", cancel);
    }

    // A lock of the session: it goes with the connection, however this program ends.
    private async Task<IReadOnlyList<string>> AloneWithServer(CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_lock(6301)", cancel);
        try
        {
            return await Migrate(cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_unlock(6301)", CancellationToken.None);
        }
    }

    /// <summary>A migration that the database has and this program does not.</summary>
    public async Task<string?> FromTheFuture(CancellationToken cancel = default) =>
        (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations()).FirstOrDefault();

    // EF's lock on SQLite is a row that outlives a killed process, and everybody after it would wait for ever.
    // A lock on a file dies with its process: whoever holds that one knows that a row found is left over.
    private async Task<FileStream> AloneWithFile(CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        var alone = await Locked(Path.GetFullPath(connection.DataSource) + ".migrating", cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (Convert.ToInt64(await command.ExecuteScalarAsync(cancel)) == 0) return alone;
        command.CommandText = """DELETE FROM "__EFMigrationsLock";""";
        if (await command.ExecuteNonQueryAsync(cancel) > 0) log.LogWarning("Removed a migration lock that a stopped program had left behind");
        return alone;
    }

    private static async Task<FileStream> Locked(string path, CancellationToken cancel)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < 240)
            {
                await Task.Delay(250, cancel);
            }
        }
    }
}
