using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Agencies;
using Throughline.Casework.Composition;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;

namespace Throughline.Verbs;

/// <summary>The record that a verb works on: where it is, and what to say when it cannot be reached.</summary>
internal static class TheRecord
{
    private static readonly Option<string?> Sqlite = new("--sqlite") { HelpName = "file", Description = "The SQLite file. Without it, Throughline:Sqlite of the configuration, else throughline.db." };
    private static readonly Option<string?> Postgres = new("--postgres") { HelpName = "connection", Description = "A PostgreSQL connection string. Without it, Throughline:Postgres of the configuration." };

    public const string Where =
        """
        Where the record is:
          --postgres, else --sqlite, else what appsettings.json or the environment name (Throughline__Postgres, Throughline__Sqlite).

        """;

    /// <summary>Gives the verb the options that say where the record is.</summary>
    public static Verb At(Verb verb)
    {
        verb.Options.Add(Sqlite);
        verb.Options.Add(Postgres);
        return verb;
    }

    /// <summary>Does the work on a record that is there and has this program's schema.</summary>
    public static Task<int> Work(ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancel) => Open(parsed, async (services, token) =>
    {
        var db = services.GetRequiredService<CaseworkDb>();
        if ((await db.Database.GetPendingMigrationsAsync(token)).Any()) throw new InvalidOperationException("the record has not been brought to this program's schema; run 'throughline migrate' first");
        await services.GetRequiredService<AgencyPacks>().Refresh(token);
        return await work(services, token);
    }, cancel);

    /// <summary>Does the work on the record as it is.</summary>
    public static async Task<int> Open(ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        var choice = Choice(parsed);
        try
        {
            await using var services = new ServiceCollection().AddLogging(log => log.AddConsole(to => to.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning))
                .AddCasework(choice).BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            return await work(scope.ServiceProvider, cancel);
        }
        catch (DbException problem)
        {
            return NotReached(choice, problem);
        }
        catch (IOException problem)
        {
            return NotReached(choice, problem);
        }
        catch (InvalidOperationException problem)
        {
            return NotReached(choice, problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            return NotReached(choice, problem);
        }
        catch (ArgumentException problem)
        {
            return NotReached(choice, problem);
        }
    }

    private static int NotReached(DatabaseChoice choice, Exception problem)
    {
        Console.Error.WriteLine($"throughline: {(choice.IsPostgres ? "PostgreSQL" : choice.Sqlite)}: {problem.Message.ReplaceLineEndings(" ")}");
        return ExitCode.NotUsable;
    }

    /// <summary>The agencies that an option names, all when it names none.</summary>
    public static IReadOnlyList<string> Agencies(string? named) => named is null ? [.. Packs.All.Select(pack => pack.Agency)] : [named];

    public static Option<string?> AgencyOption()
    {
        var option = new Option<string?>("--agency") { HelpName = "agency", Description = "Only this agency: " + string.Join(", ", Packs.All.Select(pack => pack.Agency)) + "." };
        option.AcceptOnlyFromAmong([.. Packs.All.Select(pack => pack.Agency)]);
        return option;
    }

    private static DatabaseChoice Choice(ParseResult parsed)
    {
        var configured = DatabaseChoice.From(new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build());
        if (parsed.GetValue(Postgres) is { Length: > 0 } postgres) return new() { Postgres = postgres };
        return parsed.GetValue(Sqlite) is { Length: > 0 } sqlite ? new() { Sqlite = sqlite } : configured;
    }
}
