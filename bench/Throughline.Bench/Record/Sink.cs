using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using Throughline.Casework.Storage;

namespace Throughline.Bench;

/// <summary>Takes many rows at once.</summary>
internal abstract class Sink : IAsyncDisposable
{
    public abstract Task Write(List<Statement> statements);

    public virtual async ValueTask DisposeAsync() => await Task.CompletedTask;
}

/// <summary>The record's own way, many cases in one transaction: fast enough on SQLite.</summary>
internal sealed class DatabaseSink(Database database) : Sink
{
    public override Task Write(List<Statement> statements) => database.Write(async db =>
    {
        await db.Execute(statements, CancellationToken.None);
        return statements.Count;
    }, CancellationToken.None);
}

/// <summary>The same rows by PostgreSQL's binary COPY, table by table.</summary>
internal sealed partial class PostgresSink(string connectionString) : Sink
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

    public override async Task Write(List<Statement> statements)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in statements.GroupBy(statement => statement.Sql))
        {
            var into = Insert().Match(table.Key);
            await using var copy = await connection.BeginBinaryImportAsync($"COPY {into.Groups[1].Value} ({into.Groups[2].Value}) FROM STDIN (FORMAT BINARY)");
            foreach (var row in table)
            {
                await copy.StartRowAsync();
                foreach (var value in row.Values) await Write(copy, value);
            }

            await copy.CompleteAsync();
        }

        await transaction.CommitAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await base.DisposeAsync();
    }

    private static Task Write(NpgsqlBinaryImporter copy, object value) => value switch
    {
        DbNull => copy.WriteNullAsync(),
        string text => copy.WriteAsync(text, NpgsqlDbType.Text),
        DateOnly day => copy.WriteAsync(day, NpgsqlDbType.Date),
        DateTime at => copy.WriteAsync(at, NpgsqlDbType.TimestampTz),
        byte[] bytes => copy.WriteAsync(bytes, NpgsqlDbType.Bytea),
        int number => copy.WriteAsync(number, NpgsqlDbType.Integer),
        long number => copy.WriteAsync(number, NpgsqlDbType.Bigint),
        bool yes => copy.WriteAsync(yes, NpgsqlDbType.Boolean),
        Guid id => copy.WriteAsync(id, NpgsqlDbType.Uuid),
        decimal number => copy.WriteAsync(number, NpgsqlDbType.Numeric),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    [GeneratedRegex(@"INSERT INTO (\w+)\s*\(([^)]*)\)", RegexOptions.Singleline)]
    private static partial Regex Insert();
}
