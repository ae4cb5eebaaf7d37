using System.Text.Json;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Throughline.Bench;

// In this process: the code that is measured is the code that is shipped.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);

switch (args)
{
    case ["agree"]:
        return Agreement.Check(files: 4_000) ? 0 : 1;

    case ["sizes"]:
        var sizes = Lives.Nebraska(4_000).Select(file => (file.AsRecorded.Count, Lives.Json(file).Length, Owed: file.Evaluate(Lives.AsOf).Obligations.Count)).ToArray();
        Console.WriteLine($"a Nebraska file: {sizes.Average(each => each.Count):0.0} entries, {sizes.Average(each => each.Length):0} bytes, {sizes.Average(each => each.Owed):0.0} obligations");
        return 0;

    case ["cases", var count]:
        using (var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16))
        {
            foreach (var file in Lives.Nebraska(int.Parse(count)))
            {
                output.Write(Lives.Json(file));
                output.WriteByte((byte)'\n');
            }
        }

        return 0;

    // What JsonDocument alone takes for the lines of a file.
    case ["document", var path]:
        using (var input = new StreamReader(path))
        {
            var kinds = 0;
            while (input.ReadLine() is { } line)
            {
                using var document = JsonDocument.Parse(line);
                kinds += (int)document.RootElement.ValueKind;
            }

            return kinds > 0 ? 0 : 1;
        }

    case ["seed", var count]:
        foreach (var choice in Databases.Named)
        {
            await using var services = Seed.Services(choice);
            await new Seed(services, choice).Fill(int.Parse(count));
        }

        return 0;

    // Closed Iowa cases, with as many open requests for their files, on empty databases.
    case ["seed-returns", var closed, var open]:
        foreach (var choice in Databases.Named)
        {
            await using var services = Seed.Services(choice);
            await new ReturnsBench(int.Parse(closed), int.Parse(open)).Fill(new Seed(services, choice));
        }

        return 0;

    case ["load-returns", var url, var closed, var open]:
        using (var plain = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Load.Together })
        using (var http = new HttpClient(plain) { BaseAddress = new(url) })
        {
            return await new ReturnsBench(int.Parse(closed), int.Parse(open)).Load(http) ? 0 : 1;
        }

    // On empty databases.
    case ["people", var count]:
        var holds = true;
        foreach (var choice in Databases.Named)
        {
            await using var services = Seed.Services(choice);
            holds &= await new PeopleBench(services, choice, int.Parse(count)).Run();
        }

        return holds ? 0 : 1;

    // On empty databases.
    case ["reports", var count]:
        var quick = true;
        foreach (var choice in Databases.Named)
        {
            await using var services = Seed.Services(choice);
            quick &= await new ReportsBench(services, choice, int.Parse(count)).Run();
        }

        return quick ? 0 : 1;

    // The application on the first database that the environment names, with the bare endpoints beside it.
    case ["serve", var url]:
        await Throughline.Bench.Host.Serve(url, Databases.Named.First());
        return 0;

    case ["load", var url, var count, .. var only]:
        using (var plain = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Load.Together })
        using (var http = new HttpClient(plain) { BaseAddress = new(url) })
        {
            return await new Load(http, int.Parse(count), only.FirstOrDefault()).Run() ? 0 : 1;
        }

    // On the demonstration, served already.
    case ["siege", var url, var password]:
        return await new Siege(new(url), password).Run() ? 0 : 1;

    case ["record", ..]:
        // Five seconds an iteration: one to warm, then three.
        var whole = job.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3);
        foreach (var choice in Databases.Named) BenchmarkRunner.Run(choice.IsPostgres ? typeof(PostgresBenchmarks) : typeof(SqliteBenchmarks), Config(whole));
        return 0;

    default:
        // Six half seconds to warm each, so that the tiered compiler has settled; and processor time, which repeats on a shared machine.
        var warm = job.WithWarmupCount(6).WithIterationTime(TimeInterval.FromMilliseconds(500)).WithIterationCount(7).WithClock(ProcessorTime.Clock);
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks), typeof(JsonBenchmarks)]).Run(args, Config(warm));
        return 0;
}

static IConfig Config(Job job) => ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance).AddColumn(StatisticColumn.Min).WithOptions(ConfigOptions.DisableLogFile);
