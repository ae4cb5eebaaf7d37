using BenchmarkDotNet.Attributes;
using Throughline.Policy;

namespace Throughline.Bench;

/// <summary>The engine on Nebraska files in memory, one core; a figure is for one case.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class EngineBenchmarks
{
    private const int Files = 10_000;

    private readonly Evaluator evaluator = new();
    private readonly Floor floor = new();
    private CaseFile[] files = [];
    private Entry[][] standing = [];

    [GlobalSetup]
    public void Generate()
    {
        files = [.. Caseload.Nebraska(Files)];
        standing = [.. files.Select(file => file.Standing(Caseload.AsOf).Select(each => each.Entry).ToArray())];
    }

    /// <summary>The same due dates by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Files)]
    public int Floor()
    {
        var owed = 0;
        foreach (var entries in standing) owed += floor.DueNow(entries, Caseload.AsOf);
        return owed;
    }

    [Benchmark(OperationsPerInvoke = Files)]
    public int DueNow()
    {
        var owed = 0;
        foreach (var file in files) owed += evaluator.DueNow(file, Caseload.AsOf).Count;
        return owed;
    }

    [Benchmark(OperationsPerInvoke = Files)]
    public int WholeHistory()
    {
        var owed = 0;
        foreach (var file in files) owed += evaluator.Evaluate(file, Caseload.AsOf).Count;
        return owed;
    }
}
