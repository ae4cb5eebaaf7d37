using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Bench;

/// <summary>
/// All cases of a seeded record, from the database and by the record's own queries: merely read, and read and evaluated anew. A figure is for all
/// cases, on the wall. The databases are named by the environment: THROUGHLINE_SQLITE, THROUGHLINE_POSTGRES.
/// </summary>
public abstract class RecordBenchmarks
{
    private ServiceProvider services = null!;
    private Database database = null!;
    private AgencyPacks packs = null!;

    protected abstract DatabaseChoice Choice { get; }

    [GlobalSetup]
    public void Open()
    {
        services = Seed.Services(Choice);
        database = services.GetRequiredService<Database>();
        packs = services.GetRequiredService<AgencyPacks>();
    }

    [GlobalCleanup]
    public async Task Close() => await services.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<int> ReadTheRows() => Each(static (_, batch) => batch.Headers.Sum(header => batch.Rows(header).Count));

    [Benchmark]
    public Task<int> ReadAndEvaluate() => Each((pack, batch) =>
    {
        var owed = 0;
        foreach (var header in batch.Headers) owed += batch.State(pack, header).File.Evaluate(Lives.AsOf).Obligations.Count;
        return owed;
    });

    private async Task<int> Each(Func<Pack, CaseBatch, int> look)
    {
        var total = 0;
        foreach (var agency in Packs.All.Select(pack => packs.Of(pack.Agency)!))
        {
            var after = "";
            while (await database.Read(db => CaseBatch.Next(db, null, agency.Agency, after, 200, forUpdate: "", CancellationToken.None), CancellationToken.None) is { } batch)
            {
                total += look(agency, batch);
                after = batch.Last;
            }
        }

        return total;
    }
}

public class SqliteBenchmarks : RecordBenchmarks
{
    protected override DatabaseChoice Choice => Databases.Sqlite!;
}

public class PostgresBenchmarks : RecordBenchmarks
{
    protected override DatabaseChoice Choice => Databases.Postgres!;
}

/// <summary>The databases that the environment names.</summary>
internal static class Databases
{
    public static DatabaseChoice? Sqlite => Environment.GetEnvironmentVariable("THROUGHLINE_SQLITE") is { } file ? new() { Sqlite = file } : null;

    public static DatabaseChoice? Postgres => Environment.GetEnvironmentVariable("THROUGHLINE_POSTGRES") is { } connection ? new() { Postgres = connection } : null;

    public static IEnumerable<DatabaseChoice> Named => new[] { Sqlite, Postgres }.OfType<DatabaseChoice>();
}
