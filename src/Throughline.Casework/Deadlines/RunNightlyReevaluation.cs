using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Deadlines;

/// <summary>Looks once a minute whether an agency's day has turned or its policy has changed.</summary>
internal sealed class RunNightlyReevaluation(NightlyReevaluation turn, TimeProvider time, ILogger<RunNightlyReevaluation> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            foreach (var pack in Packs.All) await Turn(pack.Agency, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A database that is away for a while comes back, and the day can be turned then.
    private async Task Turn(string agency, CancellationToken cancel)
    {
        try
        {
            var turned = await turn.Handle(agency, cancel);
            if (turned.Ahead is { } ahead) log.LogWarning("{Agency}: the clock went back. Deadlines stood as of {Ahead:yyyy-MM-dd}; they are as of today again. What was recorded meanwhile bears the days of that clock", agency, ahead);
            if (turned.Cases > 0) log.LogInformation("{Agency}: {Cases} cases evaluated for the day, {Changed} changed", agency, turned.Cases, turned.Changed);
        }
        catch (DbException problem)
        {
            log.LogWarning(problem, "{Agency}: the day could not be turned; trying again in a minute", agency);
        }
    }
}
