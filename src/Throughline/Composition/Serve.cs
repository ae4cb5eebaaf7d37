using System.CommandLine;
using System.Globalization;
using System.Net.NetworkInformation;
using Throughline.Casework.Schema;
using Throughline.Ui;
using Throughline.Verbs;
using Throughline.Web;

namespace Throughline.Composition;

/// <summary>The verb that serves the pages and the API.</summary>
internal static class Serve
{
    public static Verb Verb()
    {
        var url = new Option<string>("--url") { Description = "Where to listen.", DefaultValueFactory = _ => "http://localhost:5080" };
        var sqlite = new Option<string?>("--sqlite") { Description = "The SQLite file; throughline.db here when nothing is said." };
        var postgres = new Option<string?>("--postgres") { Description = "A PostgreSQL connection string, instead of SQLite." };
        var verb = new Verb("serve", "Serve the pages and the API.", """
            Examples:
              throughline serve
              throughline serve --url http://localhost:8080 --sqlite agency.db
            The database is brought up to date first. Ctrl+C stops; what was begun is finished.
            """) { url, sqlite, postgres };
        verb.SetAction(async (parsed, cancel) =>
        {
            if (PortTaken(parsed.GetRequiredValue(url)) is { } port)
            {
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"throughline: another program listens at port {port} already, perhaps this one. Give another address: --url http://localhost:{port + 1}"));
                return ExitCode.NotUsable;
            }

            var app = WebApp.Build([], builder =>
            {
                builder.WebHost.UseUrls(parsed.GetRequiredValue(url));
                if (parsed.GetValue(sqlite) is { } file) builder.Configuration["Throughline:Sqlite"] = file;
                if (parsed.GetValue(postgres) is { } connection) builder.Configuration["Throughline:Postgres"] = connection;
            });
            await app.Services.GetRequiredService<PrepareDatabase>().Handle(cancel);
            var demo = app.Services.GetRequiredService<DemoData>();
            await demo.Read(cancel);
            await app.StartAsync(cancel);
            if (demo.IsShown) Console.WriteLine($"Every person in this database is invented. {demo.Age}");
            Console.WriteLine($"Throughline is at {parsed.GetRequiredValue(url)}");
            await app.WaitForShutdownAsync(cancel);
            return ExitCode.Done;
        });
        return verb;
    }

    private static int? PortTaken(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Port > 0 && IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == address.Port) ? address.Port : null;
}
