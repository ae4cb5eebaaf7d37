using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Throughline.Casework.Storage;

/// <summary>
/// The database as the hot paths use it: statements written by hand, parsed once, sent together.
/// Everything else goes through <see cref="CaseworkDb"/>.
/// </summary>
public abstract class Ledger : IAsyncDisposable
{
    /// <summary>Does the work in one durable transaction; when it throws, nothing of it has happened.</summary>
    internal abstract Task<T> Write<T>(Func<Connected, Task<T>> work, CancellationToken cancel);

    /// <summary>Reads, each statement as of its own moment.</summary>
    internal abstract Task<T> Read<T>(Func<Connected, Task<T>> work, CancellationToken cancel);

    /// <summary>Reads, all statements as of one moment.</summary>
    internal abstract Task<T> ReadAtOnce<T>(Func<Connected, Task<T>> work, CancellationToken cancel);

    /// <summary>Added to a SELECT of the row that stands for a case: who has it is alone with the case.</summary>
    internal abstract string ForUpdate { get; }

    /// <summary>Whether a column's value is one of these, as one parameter.</summary>
    internal abstract FormattableString Among(FormattableString column, IEnumerable<string> values);

    /// <summary>Two lists together, of which only the first rows in an order are wanted: each is read no further than those.</summary>
    internal abstract FormattableString InOrder(FormattableString one, FormattableString other, FormattableString order, int first);

    public abstract ValueTask DisposeAsync();

    internal Task<List<T>> List<T>(FormattableString sql, Func<DbDataReader, T> read, CancellationToken cancel) => List(Sql.Statement(sql), read, cancel);

    /// <summary>Reads the rows of one statement.</summary>
    internal Task<List<T>> List<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancel) => Read(async db =>
    {
        var rows = new List<T>();
        await db.Query(statement, row => rows.Add(read(row)), cancel);
        return rows;
    }, cancel);
}

/// <summary>A connection in use. Parameters are $1, $2, … in both databases.</summary>
internal abstract class Connected
{
    /// <summary>Sends the statements together; hands over each row with the index of its statement.</summary>
    public abstract Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel);

    /// <summary>Sends the statements together.</summary>
    public abstract Task Execute(IReadOnlyList<Statement> statements, CancellationToken cancel);

    public Task Query(Statement statement, Action<DbDataReader> row, CancellationToken cancel) =>
        Query([statement], (_, reader) => row(reader), cancel);
}

/// <summary>SQL with the values of its parameters; null has a type, so that a statement is prepared once.</summary>
internal readonly record struct Statement(string Sql, params object[] Values);

/// <summary>A missing value of a type.</summary>
internal sealed class Missing
{
    private Missing(Type type) => Type = type;

    public Type Type { get; }

    private static readonly Missing Text = new(typeof(string));
    private static readonly Missing Day = new(typeof(DateOnly));
    private static readonly Missing Bytes = new(typeof(byte[]));
    private static readonly Missing Number = new(typeof(int));

    public static object Or(string? text) => (object?)text ?? Text;

    public static object Or(DateOnly? day) => (object?)day ?? Day;

    public static object Or(byte[]? bytes) => (object?)bytes ?? Bytes;

    public static object Or(int? number) => (object?)number ?? Number;
}

internal static class Columns
{
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateOnly Day(this DbDataReader row, int column) => row is SqliteDataReader ? SqliteText.Day(row.GetString(column)) : row.GetFieldValue<DateOnly>(column);

    public static DateOnly? DayOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static DateTime Instant(this DbDataReader row, int column) =>
        row is SqliteDataReader ? SqliteText.Instant(row.GetString(column)) : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);

    public static byte[]? BytesOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
