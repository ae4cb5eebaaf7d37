using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Throughline.Casework;

/// <summary>PostgreSQL: statements of one step travel in one round trip; the server prepares the ones that it sees often.</summary>
internal sealed class PostgresLedger(NpgsqlDataSource source) : Ledger
{
    internal override string ForUpdate => " FOR UPDATE";

    internal override async Task<T> Write<T>(Func<Connected, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var result = await work(new Session(connection));
        // Not cancellable: whether it is recorded must not depend on who still listens.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    internal override async Task<T> Read<T>(Func<Connected, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        return await work(new Session(connection));
    }

    internal override async Task<T> ReadAtOnce<T>(Func<Connected, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        return await work(new Session(connection));
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Session(NpgsqlConnection connection) : Connected
    {
        public override async Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel)
        {
            await using var batch = Batch(statements);
            await using var reader = await batch.ExecuteReaderAsync(cancel);
            var index = 0;
            do
            {
                while (await reader.ReadAsync(cancel)) row(index, reader);
                index++;
            }
            while (await reader.NextResultAsync(cancel));
        }

        public override async Task Execute(IReadOnlyList<Statement> statements, CancellationToken cancel)
        {
            if (statements.Count == 0) return;
            await using var batch = Batch(statements);
            await batch.ExecuteNonQueryAsync(cancel);
        }

        private NpgsqlBatch Batch(IReadOnlyList<Statement> statements)
        {
            var batch = new NpgsqlBatch(connection);
            foreach (var statement in statements)
            {
                var command = new NpgsqlBatchCommand(statement.Sql);
                foreach (var value in statement.Values) command.Parameters.Add(Parameter(value));
                batch.BatchCommands.Add(command);
            }

            return batch;
        }

        private static NpgsqlParameter Parameter(object value) => value is Missing missing
            ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = TypeOf(missing.Type) }
            : new NpgsqlParameter { Value = value };

        private static NpgsqlDbType TypeOf(Type type) =>
            type == typeof(DateOnly) ? NpgsqlDbType.Date : type == typeof(byte[]) ? NpgsqlDbType.Bytea : NpgsqlDbType.Text;
    }
}
