using BenchmarkDotNet.Attributes;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Bench;

/// <summary>The engine on Nebraska files in memory, one core; a figure is for one case.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class EngineBenchmarks
{
    private const int Cases = 10_000;

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
        standing = [.. files.Select(file => CaseView.Of(file, Lives.AsOf).Entries.ToArray())];
    }

    /// <summary>What is due now, by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Floor()
    {
        var owed = 0;
        foreach (var entries in standing) owed += floor.DueNow(entries, Lives.AsOf);
        return owed;
    }

    /// <summary>Every instance, window, clock, gate and finding.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int WholeHistory()
    {
        var owed = 0;
        foreach (var file in files) owed += file.Evaluate(Lives.AsOf).Obligations.Count;
        return owed;
    }

    /// <summary>The same, and the grounds of every instance: the reasons as values.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int WholeHistoryWithReasons()
    {
        var reasons = 0;
        foreach (var file in files)
        {
            foreach (var owed in file.Evaluate(Lives.AsOf).Obligations) reasons += owed.Grounds.Count;
        }

        return reasons;
    }

    /// <summary>The same, and every reason with its template and its facts, ready to be said.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int WholeHistoryReadyToBeSaid()
    {
        var reasons = 0;
        foreach (var file in files)
        {
            foreach (var owed in file.Evaluate(Lives.AsOf).Obligations) reasons += owed.Reasons.Count;
        }

        return reasons;
    }

    /// <summary>From typed entries: ordered, corrections folded, events found; then the whole history.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int FoldedAndWholeHistory()
    {
        var owed = 0;
        foreach (var file in files) owed += file.Under(file.Pack).Evaluate(Lives.AsOf).Obligations.Count;
        return owed;
    }
}
