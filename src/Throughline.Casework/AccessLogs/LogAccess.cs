using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Casework.AccessLogs;

/// <summary>
/// Keeps who looked at which case. A reader does not wait for it: what comes in is written together a moment later,
/// and what is left is written when the program stops.
/// </summary>
public sealed class LogAccess(Database database, AgencyClock clock, ILogger<LogAccess> log) : BackgroundService
{
    private const string Insert = """
        INSERT INTO reads (agency, "case", at, staff, what, "from") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private const int AtMostTogether = 1000;

    private readonly List<Statement> writing = [];
    private readonly SemaphoreSlim one = new(1, 1);

    // When the database cannot keep up, whoever reads waits: an unrecorded read is worse than a slow one.
    private readonly Channel<AccessLogEntry> waiting = Channel.CreateBounded<AccessLogEntry>(new BoundedChannelOptions(20_000) { SingleReader = true });

    /// <summary>Records that the person looked; <paramref name="what"/> is the page, <paramref name="from"/> the network address.</summary>
    public ValueTask Handle(Actor actor, string number, string what, string from, CancellationToken cancel = default) =>
        waiting.Writer.WriteAsync(new() { Agency = actor.Agency, Case = number, At = clock.Now, Staff = actor.Id, What = what, From = from }, cancel);

    /// <summary>Writes what waits now.</summary>
    public async Task Flush(CancellationToken cancel = default)
    {
        await one.WaitAsync(cancel);
        try
        {
            do
            {
                // What could not be written the last time is still here.
                while (writing.Count < AtMostTogether && waiting.Reader.TryRead(out var read))
                {
                    writing.Add(new(Insert, read.Agency, read.Case, read.At, read.Staff, read.What, read.From));
                }

                if (writing.Count > 0) await database.Write(Write, cancel);
                writing.Clear();
            }
            while (waiting.Reader.Count > 0);
        }
        finally
        {
            one.Release();
        }

        async Task<int> Write(DbSession db)
        {
            await db.Execute(writing, cancel);
            return writing.Count;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        await Flush(CancellationToken.None);
    }

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await waiting.Reader.WaitToReadAsync(stoppingToken) || writing.Count > 0)
        {
            await Task.Delay(Moment, stoppingToken);
            try
            {
                await Flush(stoppingToken);
            }
            catch (DbException problem)
            {
                log.LogError(problem, "{Reads} reads wait to be recorded; the database does not take them now", writing.Count + waiting.Reader.Count);
            }
        }
    }
}
