using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Bench;

/// <summary>From the bytes of a Nebraska case file to what policy says of it, one core; a figure is for one case.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class JsonBenchmarks
{
    private const int Cases = 4_000;

    private readonly CaseReader reader = new();
    private readonly List<Defect> defects = [];
    private byte[][] lines = [];

    [GlobalSetup]
    public void Generate() => lines = [.. Lives.Nebraska(Cases).Select(Lives.Json)];

    /// <summary>What JsonDocument alone takes.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Document()
    {
        var kinds = 0;
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            kinds += (int)document.RootElement.ValueKind;
        }

        return kinds;
    }

    /// <summary>Typed entries, every defect looked for, ordered and folded.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int Read()
    {
        var entries = 0;
        foreach (var line in lines) entries += reader.Read(line, defects)!.AsRecorded.Count;
        return entries;
    }

    /// <summary>Read, and the whole history evaluated.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int ReadAndEvaluate()
    {
        var owed = 0;
        foreach (var line in lines) owed += reader.Read(line, defects)!.Evaluate(Lives.AsOf).Obligations.Count;
        return owed;
    }
}
