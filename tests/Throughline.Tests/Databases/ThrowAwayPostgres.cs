using System.Diagnostics;
using System.Net.Sockets;
using System.Net;
using Npgsql;

[assembly: AssemblyFixture(typeof(Throughline.Tests.Databases.ThrowAwayPostgres))]

namespace Throughline.Tests.Databases;

/// <summary>
/// A PostgreSQL cluster on loopback for one run of the tests: made when the first test asks, stopped and removed with the run.
/// THROUGHLINE_TEST_POSTGRES, an Npgsql connection string of a server whose databases may be made and dropped, is used instead when set.
/// </summary>
public sealed class ThrowAwayPostgres : IAsyncDisposable
{
    private static readonly Lazy<Task<Running>> Started = new(Start);

    public static async Task<string> ConnectionString() => (await Started.Value).ConnectionString;

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully && (await Started.Value).Server is { } server)
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<Running> Start()
    {
        if (Environment.GetEnvironmentVariable("THROUGHLINE_TEST_POSTGRES") is { Length: > 0 } given) return new(given, null);
        var bin = Binaries();
        var folder = Path.Combine(Path.GetTempPath(), $"throughline-postgres-{Guid.NewGuid():n}");
        var port = FreePort();
        // The server stops and its folder goes when this process closes the pipe, be it by dying.
        var script = $"""
            set -e; mkdir -m 700 {folder}; cd {folder}
            {bin}/initdb -D data -U tests --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync >initdb.log
            {bin}/postgres -D data -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off \
              -c full_page_writes=off -c shared_buffers=128MB -c max_connections=200 >server.log 2>&1 </dev/null &
            server=$!; cat >/dev/null; kill -INT $server; wait $server || true; cd /; rm -rf {folder}
            """;
        var start = new ProcessStartInfo { RedirectStandardInput = true, WorkingDirectory = "/" };
        if (Environment.UserName == "root")
        {
            start.FileName = "runuser";
            foreach (var word in new[] { "-u", "postgres", "--" }) start.ArgumentList.Add(word);
            start.ArgumentList.Add("sh");
        }
        else
        {
            start.FileName = "sh";
        }

        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        var server = Process.Start(start)!;
        var connectionString = $"Host=127.0.0.1;Port={port};Username=tests;Database=postgres;Include Error Detail=true;Maximum Pool Size=60";
        await UntilItAnswers(connectionString, server);
        return new(connectionString, server);
    }

    private static string Binaries()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return versions.Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new InvalidOperationException("These tests run on PostgreSQL too, and it is not installed. Install Debian's package: apt-get install -y --no-install-recommends postgresql");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task UntilItAnswers(string connectionString, Process server)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (!server.HasExited && waited.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(50);
            }
        }
    }

    private sealed record Running(string ConnectionString, Process? Server);
}
