using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace Throughline.Casework.Storage;

/// <summary>
/// SQLite writes one at a time anyway, so one writer takes what waits and commits it together: each piece of work
/// in a savepoint of its own, one flush to disk for all of them. Nobody is answered before that flush.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    private const int AtMostTogether = 64;

    private readonly Channel<Pending> waiting = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(10_000) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    // Reading is work of this processor's alone: more readers than cores would only hold more pages.
    private readonly SemaphoreSlim reading = new(2 * Environment.ProcessorCount);
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private readonly string connectionString;
    private readonly SqliteGate gate;
    private readonly Lazy<Task> writing;

    public SqliteDatabase(string connectionString, SqliteGate gate)
    {
        this.connectionString = connectionString;
        this.gate = gate;
        writing = new(() => Task.Run(WriteWhatWaits));
    }

    internal override string ForUpdate => "";

    internal override FormattableString Among(FormattableString column, IEnumerable<string> values) => $"{column} IN (SELECT value FROM json_each({JsonSerializer.Serialize(values)}))";

    // SQLite merges two indexes in order by itself; parts with an order of their own it would sort anew.
    internal override FormattableString InOrder(FormattableString one, FormattableString other, FormattableString order, int first) => $"{one} UNION ALL {other}";

    internal override async Task<T> Write<T>(Func<DbSession, Task<T>> work, CancellationToken cancel)
    {
        _ = writing.Value;
        var pending = new Pending<T>(work, cancel);
        await waiting.Writer.WriteAsync(pending, cancel);
        return await pending.Done;
    }

    internal override async Task<T> Read<T>(Func<DbSession, Task<T>> work, CancellationToken cancel)
    {
        await reading.WaitAsync(cancel);
        var session = readers.TryTake(out var idle) ? idle : new SqliteSession(connectionString);
        try
        {
            return await work(session);
        }
        finally
        {
            readers.Add(session);
            reading.Release();
        }
    }

    internal override Task<T> ReadAtOnce<T>(Func<DbSession, Task<T>> work, CancellationToken cancel) => Read(async session =>
    {
        var reader = (SqliteSession)session;
        reader.Run("BEGIN DEFERRED");
        try
        {
            return await work(session);
        }
        finally
        {
            reader.Run("COMMIT");
        }
    }, cancel);

    public override async ValueTask DisposeAsync()
    {
        waiting.Writer.Complete();
        if (writing.IsValueCreated) await writing.Value;
        while (readers.TryTake(out var reader)) reader.Dispose();
        reading.Dispose();
    }

    private async Task WriteWhatWaits()
    {
        using var session = new SqliteSession(connectionString);
        var together = new List<Pending>(AtMostTogether);
        while (await waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            var group = WriteTogether(session, together);
            await group.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (group.IsFaulted) session.RollBack();
            foreach (var pending in together) pending.Answer(group.Exception);
        }
    }

    private async Task WriteTogether(SqliteSession session, List<Pending> together)
    {
        using var entered = await gate.Enter(CancellationToken.None);
        while (together.Count < AtMostTogether && waiting.Reader.TryRead(out var pending))
        {
            if (together.Count == 0)
            {
                together.Add(pending);
                session.Run("BEGIN IMMEDIATE");
            }
            else
            {
                together.Add(pending);
            }

            session.Run("SAVEPOINT one");
            if (!await pending.Try(session)) session.Run("ROLLBACK TO one");
            session.Run("RELEASE one");
        }

        if (together.Count > 0) session.Run("COMMIT");
    }

    private abstract class Pending
    {
        /// <summary>Whether the work went through; what it threw waits for <see cref="Answer"/>.</summary>
        public abstract Task<bool> Try(DbSession session);

        public abstract void Answer(AggregateException? lost);
    }

    private sealed class Pending<T>(Func<DbSession, Task<T>> work, CancellationToken cancel) : Pending
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Task<T>? tried;

        public Task<T> Done => done.Task;

        public override async Task<bool> Try(DbSession session)
        {
            // Nobody waits for it any more.
            tried = cancel.IsCancellationRequested ? Task.FromCanceled<T>(cancel) : work(session);
            await ((Task)tried).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return tried.IsCompletedSuccessfully;
        }

        public override void Answer(AggregateException? lost)
        {
            if (lost is not null) done.SetException(lost.InnerExceptions);
            else done.SetFromTask(tried!);
        }
    }
}
