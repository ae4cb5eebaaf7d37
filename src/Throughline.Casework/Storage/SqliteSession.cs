using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Throughline.Casework.Storage;

/// <summary>An open connection to the SQLite file that keeps its prepared statements.</summary>
internal sealed class SqliteSession : DbSession, IDisposable
{
    /// <summary>Every connection to the file begins so, EF's too. FULL: what was confirmed survives a power cut.</summary>
    public const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public SqliteSession(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA cache_size=-8192; " + Pragmas;
        pragmas.ExecuteNonQuery();
    }

    public void Run(string sql) => Prepared(new(sql)).ExecuteNonQuery();

    /// <summary>Ends whatever transaction a failure left open.</summary>
    public void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0) Run("ROLLBACK");
    }

    public override Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel)
    {
        for (var index = 0; index < statements.Count; index++)
        {
            using var reader = Prepared(statements[index]).ExecuteReader();
            while (reader.Read()) row(index, reader);
        }

        return Task.CompletedTask;
    }

    public override Task Execute(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        foreach (var statement in statements) Prepared(statement).ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepared(Statement statement)
    {
        if (!prepared.TryGetValue(statement.Sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = statement.Sql;
            for (var index = 0; index < statement.Values.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${index + 1}" });
            }

            prepared.Add(statement.Sql, command);
        }

        for (var index = 0; index < statement.Values.Length; index++)
        {
            var value = statement.Values[index];
            command.Parameters[index].Value = value is DbNull ? DBNull.Value : value;
        }

        return command;
    }
}
