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

    internal Ledger Around(Ledger ledger) => new Heard(ledger, this);

    private sealed class Heard(Ledger ledger, WhatIsAsked listening) : Ledger
    {
        internal override string ForUpdate => ledger.ForUpdate;

        internal override FormattableString Among(FormattableString column, IEnumerable<string> values) => ledger.Among(column, values);

        internal override FormattableString InOrder(FormattableString one, FormattableString other, FormattableString order, int first) => ledger.InOrder(one, other, order, first);

        internal override Task<T> Write<T>(Func<Connected, Task<T>> work, CancellationToken cancel) => ledger.Write(db => work(new HeardSession(db, listening)), cancel);

        internal override Task<T> Read<T>(Func<Connected, Task<T>> work, CancellationToken cancel) => ledger.Read(db => work(new HeardSession(db, listening)), cancel);

        internal override Task<T> ReadAtOnce<T>(Func<Connected, Task<T>> work, CancellationToken cancel) => ledger.ReadAtOnce(db => work(new HeardSession(db, listening)), cancel);

        public override ValueTask DisposeAsync() => ledger.DisposeAsync();
    }

    private sealed class HeardSession(Connected session, WhatIsAsked listening) : Connected
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
            foreach (var statement in statements) listening.Hear(new(statement.Sql, [.. statement.Values.Select((value, at) => ($"${at + 1}", value is Missing ? DBNull.Value : value))]));
        }
    }
}
