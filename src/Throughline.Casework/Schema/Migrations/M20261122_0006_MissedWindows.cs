using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Windows that passed unmet are found by the day they ended.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0006_MissedWindows")]
public sealed class MissedWindows : PortableMigration
{
    private protected override void Change(MigrationBuilder db) => db.CreateIndex("ix_deadlines_agency_due", "deadlines", ["agency", "due"], filter: "state = 'missed'");
}
