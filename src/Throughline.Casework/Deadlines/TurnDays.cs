using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>Looks once a minute whether an agency's day has turned or its policy has changed.</summary>
internal sealed class TurnDays(TurnTheDay turn, TimeProvider time, ILogger<TurnDays> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            foreach (var pack in Packs.All)
            {
                var turned = await turn.Handle(pack.Agency, stoppingToken);
                if (turned.Cases > 0) log.LogInformation("{Agency}: {Cases} cases evaluated for the day, {Changed} changed", pack.Agency, turned.Cases, turned.Changed);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
