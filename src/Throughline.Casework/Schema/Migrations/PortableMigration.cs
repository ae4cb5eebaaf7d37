using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>A migration written once for both databases.</summary>
public abstract class PortableMigration : Migration
{
    private protected bool IsPostgres => ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal);

    /// <summary>The tables, columns and indexes; the same for both.</summary>
    private protected abstract void Change(MigrationBuilder db);

    protected sealed override void Up(MigrationBuilder migrationBuilder)
    {
        Change(migrationBuilder);
        if (!IsPostgres) return;
        // Ordinal order, as SQLite has it: lists come alike, and an index finds a prefix.
        var added = migrationBuilder.Operations.OfType<CreateTableOperation>().SelectMany(table => table.Columns)
            .Concat(migrationBuilder.Operations.OfType<AddColumnOperation>());
        foreach (var column in added.Where(column => column.ClrType == typeof(string))) column.Collation = "C";
    }
}
