using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>The published list of occupations, once it is imported; the same for every agency.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0009_Occupations")]
public sealed class OccupationCodes : PortableMigration
{
    private protected override void Change(MigrationBuilder db) =>
        db.CreateTable("occupations", t => new { code = t.Column<string>(), title = t.Column<string>() }, constraints: t => t.PrimaryKey("pk_occupations", o => o.code));
}
