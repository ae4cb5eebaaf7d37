using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Outside providers, what changed about them, the duties of staff, and the days in which a file is shared with its provider.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0020_Providers")]
public sealed class Providers : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("providers", t => new
        {
            agency = t.Column<string>(),
            id = t.Column<string>(),
            name = t.Column<string>(),
            body = t.Column<string>(),
            version = t.Column<int>(),
            changed_at = t.Column<DateTime>(),
        }, constraints: t => t.PrimaryKey("pk_providers", p => new { p.agency, p.id }));
        db.CreateTable("provider_changes", t => new
        {
            agency = t.Column<string>(),
            id = t.Column<Guid>(),
            provider = t.Column<string>(),
            site = t.Column<string>(nullable: true),
            at = t.Column<DateTime>(),
            by = t.Column<string>(),
            text = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("pk_provider_changes", c => new { c.agency, c.id }));
        db.CreateIndex("ix_provider_changes_agency_provider_at", "provider_changes", ["agency", "provider", "at"]);
        db.AddColumn<string>("duty", "staff", nullable: true);
        db.AddColumn<DateOnly>("shared_from", "cards", nullable: true);
        db.AddColumn<DateOnly>("shared_until", "cards", nullable: true);
    }
}
