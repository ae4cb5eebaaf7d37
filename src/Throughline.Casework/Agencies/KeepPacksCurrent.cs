using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Throughline.Casework.Agencies;

/// <summary>Reads the agencies' own values before the first request, and again every half minute for what another instance changed.</summary>
internal sealed class KeepPacksCurrent(AgencyPacks packs, TimeProvider time, ILogger<KeepPacksCurrent> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await packs.Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await packs.Refresh(stoppingToken);
            }
            catch (DbException problem)
            {
                log.LogWarning(problem, "The agencies' own values could not be read; those read before stay in force");
            }
        }
    }
}
