using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Throughline.Casework.Storage;

/// <summary>One writer at a time within this program, waiting in a queue instead of on SQLite's busy timer.</summary>
internal sealed class SqliteGate : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task<Entered> Enter(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        return new(this);
    }

    public void Leave() => one.Release();

    public void Dispose() => one.Dispose();

    public readonly struct Entered(SqliteGate gate) : IDisposable
    {
        public void Dispose() => gate.Leave();
    }
}

/// <summary>Durability and waiting are settings of a connection, not of the file.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteSession.Pragmas;
        command.ExecuteNonQuery();
    }
}
