using BenchmarkDotNet.Attributes;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Bench;

/// <summary>The engine on Nebraska files in memory, one core, the evaluator reused; a figure is for one case.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class EngineBenchmarks
{
    private const int Cases = 10_000;

    private readonly Evaluator evaluator = new();
    private readonly Floor floor = new();
    private CaseFile[] files = [];
    private Entry[][] standing = [];

    /// <summary>How many different files the ten thousand are: a thousand stay near the processor, ten thousand come from memory.</summary>
    [Params(1_000, 10_000)]
    public int Different { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var different = Lives.Nebraska(Different).ToArray();
        files = [.. Enumerable.Range(0, Cases).Select(at => different[at % Different])];
        standing = [.. files.Select(file => file.Standing(Lives.AsOf).Select(each => each.Entry).ToArray())];
    }

    /// <summary>The same due dates by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Floor()
    {
        var owed = 0;
        foreach (var entries in standing) owed += floor.DueNow(entries, Lives.AsOf);
        return owed;
    }

    /// <summary>All Nebraska rules: what is open or overdue.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int DueNow()
    {
        var owed = 0;
        foreach (var file in files) owed += evaluator.DueNow(file, Lives.AsOf).Count;
        return owed;
    }

    /// <summary>Every instance, window, clock, gate and finding.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int WholeHistory()
    {
        var owed = 0;
        foreach (var file in files) owed += evaluator.Evaluate(file, Lives.AsOf).Count;
        return owed;
    }

    /// <summary>The same, and every reason of every instance as values.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int WholeHistoryWithReasons()
    {
        var reasons = 0;
        foreach (var file in files)
        {
            evaluator.Evaluate(file, Lives.AsOf);
            for (var owed = 0; owed < evaluator.Count; owed++)
            {
                foreach (ref readonly var ground in evaluator.Because(owed)) reasons += ground.Day.DayNumber & 1;
            }
        }

        return reasons;
    }

    /// <summary>The evaluation as an object of its own, as a page keeps it.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int KeptAsAnObject()
    {
        var owed = 0;
        foreach (var file in files) owed += file.Evaluate(Lives.AsOf).Obligations.Count;
        return owed;
    }

    /// <summary>From typed entries: ordered, corrections folded, events marked; then what is due now.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int FoldedAndDueNow()
    {
        var owed = 0;
        foreach (var file in files) owed += evaluator.DueNow(file.Under(file.Pack), Lives.AsOf).Count;
        return owed;
    }
}
