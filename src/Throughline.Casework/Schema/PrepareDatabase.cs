using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Schema;

/// <summary>Before the first page: a database that has this program's schema is left alone, any other is brought to it.</summary>
public sealed class PrepareDatabase(Database database, IServiceScopeFactory scopes)
{
    public async Task Handle(CancellationToken cancel = default)
    {
        // To wake EF for this question alone costs the first page half a second.
        if (await IsCurrent(cancel)) return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle(cancel);
    }

    private async Task<bool> IsCurrent(CancellationToken cancel)
    {
        try
        {
            var applied = await database.List($"""SELECT "MigrationId" FROM "__EFMigrationsHistory" """, row => row.GetString(0), cancel);
            return typeof(PrepareDatabase).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()).OfType<MigrationAttribute>().All(migration => applied.Contains(migration.Id));
        }
        catch (DbException)
        {
            // No such database, or nothing in it yet.
            return false;
        }
    }
}
