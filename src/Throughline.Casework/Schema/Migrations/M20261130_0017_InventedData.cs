using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>A database of invented people says so, and since when.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0017_InventedData")]
public sealed class InventedDataMarked : PortableMigration
{
    private protected override void Change(MigrationBuilder db) =>
        db.CreateTable("invented_data", t => new { filled_at = t.Column<DateTime>() }, constraints: t => t.PrimaryKey("pk_invented_data", m => m.filled_at));
}
