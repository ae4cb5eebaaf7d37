using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Throughline.Casework.Storage;

namespace Throughline.Tests.Databases;

/// <summary>A statement that the product sent, with its values by name.</summary>
public sealed record Asked(string Sql, IReadOnlyList<(string Name, object Value)> Values);

/// <summary>Listens to everything that a record asks its database.</summary>
public sealed class WhatIsAsked : DbCommandInterceptor
{
    private readonly List<Asked> all = [];

    public IReadOnlyList<Asked> All
    {
        get
        {
            lock (all) return [.. all.DistinctBy(asked => asked.Sql)];
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Hear(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value ?? DBNull.Value))]));
        return ValueTask.FromResult(result);
    }

    public void Hear(Asked asked)
    {
        lock (all) all.Add(asked);
    }

    internal Database Around(Database database) => new Heard(database, this);

    private sealed class Heard(Database database, WhatIsAsked listening) : Database
    {
        internal override string ForUpdate => database.ForUpdate;

        internal override FormattableString Among(FormattableString column, IEnumerable<string> values) => database.Among(column, values);

        internal override FormattableString InOrder(FormattableString one, FormattableString other, FormattableString order, int first) => database.InOrder(one, other, order, first);

        internal override Task<T> Write<T>(Func<DbSession, Task<T>> work, CancellationToken cancel) => database.Write(db => work(new HeardSession(db, listening)), cancel);

        internal override Task<T> Read<T>(Func<DbSession, Task<T>> work, CancellationToken cancel) => database.Read(db => work(new HeardSession(db, listening)), cancel);

        internal override Task<T> ReadAtOnce<T>(Func<DbSession, Task<T>> work, CancellationToken cancel) => database.ReadAtOnce(db => work(new HeardSession(db, listening)), cancel);

        public override ValueTask DisposeAsync() => database.DisposeAsync();
    }

    private sealed class HeardSession(DbSession session, WhatIsAsked listening) : DbSession
    {
        public override Task Query(IReadOnlyList<Statement> statements, Action<int, DbDataReader> row, CancellationToken cancel)
        {
            Hear(statements);
            return session.Query(statements, row, cancel);
        }

        public override Task Execute(IReadOnlyList<Statement> statements, CancellationToken cancel)
        {
            Hear(statements);
            return session.Execute(statements, cancel);
        }

        private void Hear(IReadOnlyList<Statement> statements)
        {
            foreach (var statement in statements) listening.Hear(new(statement.Sql, [.. statement.Values.Select((value, at) => ($"${at + 1}", value is DbNull ? DBNull.Value : value))]));
        }
    }
}
