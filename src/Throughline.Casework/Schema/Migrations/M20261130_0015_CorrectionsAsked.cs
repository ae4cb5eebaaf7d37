using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Corrections that a supervisor decides: who asked, why, and what was decided.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0015_CorrectionsAsked")]
public sealed class CorrectionsAsked : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("corrections_asked", t => new
        {
            agency = t.Column<string>(),
            id = t.Column<Guid>(),
            @case = t.Column<string>(),
            body = t.Column<string>(),
            why = t.Column<string>(),
            moves = t.Column<int>(),
            idempotency_key = t.Column<string>(nullable: true),
            asked_by = t.Column<string>(),
            asked_at = t.Column<DateTime>(),
            due = t.Column<DateOnly>(),
            decided_by = t.Column<string>(nullable: true),
            decided_at = t.Column<DateTime>(nullable: true),
            approved = t.Column<bool>(nullable: true),
            reason = t.Column<string>(nullable: true),
            seq = t.Column<int>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_corrections_asked", k => new { k.agency, k.id }));
        db.CreateIndex("ix_corrections_asked_agency_case", "corrections_asked", ["agency", "case"]);
        db.CreateIndex("ix_corrections_asked_agency_due", "corrections_asked", ["agency", "due"], filter: "decided_at IS NULL");
    }
}
