using System.Data.Common;
using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace Throughline.Casework.Storage;

/// <summary>PostgreSQL: statements of one step travel in one round trip; the server prepares the ones that it sees often.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source) : Database
{
    internal override string ForUpdate => " FOR UPDATE";

    internal override FormattableString Among(FormattableString column, IEnumerable<string> values) => $"{column} IN (SELECT unnest({values.ToArray()}))";

    internal override FormattableString InOrder(FormattableString one, FormattableString other, FormattableString order, int first) =>
        $"({one} ORDER BY {order} LIMIT {first}) UNION ALL ({other} ORDER BY {order} LIMIT {first})";

    internal override async Task<T> Write<T>(Func<DbSession, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        var session = new Session(connection) { InTransaction = true };
        // When the work throws, the connection goes back to the pool, and the pool rolls back what was begun.
        var result = await work(session);
        await session.Commit();
        return result;
    }

    internal override async Task<T> Read<T>(Func<DbSession, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        return await work(new Session(connection));
    }

    internal override async Task<T> ReadAtOnce<T>(Func<DbSession, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        return await work(new Session(connection));
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Session(NpgsqlConnection connection) : DbSession
    {
        private List<Statement>? written;
        private bool begun;

        /// <summary>BEGIN travels with the first statements and COMMIT with the last: a transaction that reads and writes is two round trips.</summary>
        public bool InTransaction { get; init; }

        public override async Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel)
        {
            await Send(cancel);
            await using var batch = Batch(InTransaction && !begun ? [new("BEGIN"), .. statements] : statements);
            begun |= InTransaction;
            await using var reader = await batch.ExecuteReaderAsync(cancel);
            var index = 0;
            // Only statements that return rows have a result of their own; BEGIN has none.
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
            await Send(cancel);
            if (InTransaction) written = [.. statements];
            else await Run(statements, cancel);
        }

        /// <summary>Whether it is recorded must not depend on who still listens: this is not cancelled.</summary>
        public async Task Commit()
        {
            if (!begun && written is null) return;
            await Run([.. begun ? Array.Empty<Statement>() : [new("BEGIN")], .. written ?? [], new("COMMIT")], CancellationToken.None);
            written = null;
        }

        private async Task Send(CancellationToken cancel)
        {
            if (written is null) return;
            await Run([.. begun ? Array.Empty<Statement>() : [new("BEGIN")], .. written], cancel);
            (written, begun) = (null, true);
        }

        private async Task Run(IReadOnlyList<Statement> statements, CancellationToken cancel)
        {
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

        private static NpgsqlParameter Parameter(object value) => value is DbNull missing
            ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = TypeOf(missing.Type) }
            : new NpgsqlParameter { Value = value };

        private static NpgsqlDbType TypeOf(Type type) =>
            type == typeof(DateOnly) ? NpgsqlDbType.Date : type == typeof(byte[]) ? NpgsqlDbType.Bytea : type == typeof(int) ? NpgsqlDbType.Integer : NpgsqlDbType.Text;
    }
}
