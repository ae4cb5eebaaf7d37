using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>A notice knows what it is about, so that it leads to the act that answers it.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0005_NoticesLead")]
public sealed class NoticesLead : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.AddColumn<string>("about", "notices", nullable: true);
        db.AddColumn<string>("subject", "notices", nullable: true);
        db.AddColumn<int>("seq", "notices", nullable: true);
        db.CreateIndex("ix_notices_agency_for_case", "notices", ["agency", "for", "case"], filter: "read_at IS NULL");
    }
}
