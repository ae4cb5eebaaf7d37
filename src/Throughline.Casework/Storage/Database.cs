using System.Data.Common;

namespace Throughline.Casework.Storage;

/// <summary>
/// The database: statements that are parsed once and sent together. Whatever is read goes through here.
/// </summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Does the work in one durable transaction; when it throws, nothing of it has happened.</summary>
    internal abstract Task<T> Write<T>(Func<DbSession, Task<T>> work, CancellationToken cancel);

    /// <summary>Reads, each statement as of its own moment.</summary>
    internal abstract Task<T> Read<T>(Func<DbSession, Task<T>> work, CancellationToken cancel);

    /// <summary>Reads, all statements as of one moment.</summary>
    internal abstract Task<T> ReadAtOnce<T>(Func<DbSession, Task<T>> work, CancellationToken cancel);

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
