using System.Data.Common;

namespace Throughline.Casework.Storage;

/// <summary>A connection in use. Parameters are $1, $2, … in both databases.</summary>
internal abstract class DbSession
{
    /// <summary>Sends the statements together; hands over each row with the index of its statement.</summary>
    public abstract Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel);

    /// <summary>Sends the statements together.</summary>
    public abstract Task Execute(IReadOnlyList<Statement> statements, CancellationToken cancel);

    public Task Query(Statement statement, Action<DbDataReader> row, CancellationToken cancel) =>
        Query([statement], (_, reader) => row(reader), cancel);
}
