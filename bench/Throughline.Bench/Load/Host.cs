using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Agencies;
using Throughline.Casework.Schema;
using Throughline.Casework.Storage;
using Throughline.Composition;
using Throughline.Web;

namespace Throughline.Bench;

/// <summary>The application as it is, and beside it in the same process bare endpoints to hold its pages against: one EF query each, one durable insert.</summary>
internal static class Host
{
    public static async Task Serve(string url, DatabaseChoice choice)
    {
        var app = WebApp.Build([], builder =>
        {
            builder.WebHost.UseUrls(url);
            builder.Configuration["Database:Sqlite"] = builder.Configuration["Throughline:Sqlite"] = choice.Sqlite;
            builder.Configuration["Database:Postgres"] = builder.Configuration["Throughline:Postgres"] = choice.Postgres;
        });
        Bare.Map(app);
        app.MapPost("/bare/insert", async (CaseworkDb db, AgencyClock clock) =>
        {
            db.Reads.Add(new() { Agency = "nebraska-vr", Case = Guid.NewGuid().ToString("n"), At = clock.Now, Staff = "bare", What = "bare insert", From = "127.0.0.1" });
            await db.SaveChangesAsync();
            return Results.NoContent();
        }).AllowAnonymous();
        await app.Services.GetRequiredService<PrepareDatabase>().Handle();
        await app.RunAsync();
    }
}
