using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Throughline.Bench;

switch (args)
{
    case ["agree"]:
        return Agreement.Check(files: 4_000) ? 0 : 1;

    case ["cases", var count]:
        using (var output = Console.OpenStandardOutput())
        {
            foreach (var file in Caseload.AllAgencies(int.Parse(count)))
            {
                output.Write(Caseload.Json(file));
                output.WriteByte((byte)'\n');
            }
        }

        return 0;

    case ["sizes"]:
        var sizes = Caseload.Nebraska(4_000).Select(file => (file.Entries.Count, Caseload.Json(file).Length, Owed: file.Evaluate(Caseload.AsOf).Obligations.Count)).ToArray();
        Console.WriteLine($"entries {sizes.Average(each => each.Count):0.0}, bytes {sizes.Average(each => each.Length):0}, obligations {sizes.Average(each => each.Owed):0.0}");
        return 0;

    default:
        // In this process: the code that is measured is the code that is shipped, and the warm-up lasts long enough for the tiered compiler to settle.
        var warm = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(6).WithIterationTime(TimeInterval.FromMilliseconds(500)).WithIterationCount(7).WithClock(ProcessorTime.Clock);
        var config = ManualConfig.CreateEmpty().AddJob(warm).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance).AddColumn(StatisticColumn.Min);
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(args, config);
        return 0;
}
