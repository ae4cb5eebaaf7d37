using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0012_MadeOnce")]
public sealed class NamesOfRequests : PortableMigration
{
    private protected override void Change(MigrationBuilder db) => db.CreateTable("made_once", t => new
    {
        agency = t.Column<string>(),
        staff = t.Column<string>(),
        key = t.Column<string>(),
        digest = t.Column<string>(),
        made = t.Column<string>(),
        at = t.Column<DateTime>(),
    }, constraints: t => t.PrimaryKey("pk_made_once", m => new { m.agency, m.staff, m.key }));
}
