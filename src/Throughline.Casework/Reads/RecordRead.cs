using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Throughline.Casework;

/// <summary>
/// Keeps who looked at which case. A reader does not wait for it: what comes in is written together a moment later,
/// and what is left is written when the program stops.
/// </summary>
public sealed class RecordRead(Ledger ledger, AgencyClock clock) : BackgroundService
{
    private const string Insert = """
        INSERT INTO reads (agency, "case", at, staff, what, "from") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    // When the database cannot keep up, whoever reads waits: an unrecorded read is worse than a slow one.
    private readonly Channel<CaseRead> waiting = Channel.CreateBounded<CaseRead>(new BoundedChannelOptions(20_000) { SingleReader = true });

    /// <summary>Records that the person looked; <paramref name="what"/> is the page, <paramref name="from"/> the network address.</summary>
    public ValueTask Handle(Actor actor, string number, string what, string from, CancellationToken cancel = default) =>
        waiting.Writer.WriteAsync(new() { Agency = actor.Agency, Case = number, At = clock.Now, Staff = actor.Id, What = what, From = from }, cancel);

    /// <summary>Writes what waits now.</summary>
    public async Task Flush(CancellationToken cancel = default)
    {
        var statements = new List<Statement>();
        while (statements.Count < 1000 && waiting.Reader.TryRead(out var read))
        {
            statements.Add(new(Insert, read.Agency, read.Case, read.At, read.Staff, read.What, read.From));
        }

        if (statements.Count == 0) return;
        await ledger.Write(async db =>
        {
            await db.Execute(statements, cancel);
            return statements.Count;
        }, cancel);
        await Flush(cancel);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        await Flush(CancellationToken.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Moment, stoppingToken);
            await Flush(stoppingToken);
        }
    }
}
