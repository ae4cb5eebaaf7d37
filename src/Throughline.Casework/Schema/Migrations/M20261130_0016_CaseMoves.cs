using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>A move of cases is kept as one act, so that it can be undone.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0016_CaseMoves")]
public sealed class CaseMoves : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("case_moves", t => new
        {
            agency = t.Column<string>(),
            id = t.Column<Guid>(),
            at = t.Column<DateTime>(),
            by = t.Column<string>(),
            part = t.Column<string>(),
            from = t.Column<string>(nullable: true),
            to = t.Column<string>(),
            cases = t.Column<string>(),
            undone_at = t.Column<DateTime>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_case_moves", m => new { m.agency, m.id }));
        db.CreateIndex("ix_case_moves_agency_at", "case_moves", ["agency", "at"]);
    }
}
