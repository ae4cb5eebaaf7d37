using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Jobs, worksite activities and staffings are found across cases; employers by status.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0010_Milestones")]
public sealed class Milestones : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("milestones", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            nth = t.Column<int>(),
            on = t.Column<DateOnly>(),
            what = t.Column<string>(),
            employer = t.Column<string>(nullable: true),
            employer_key = t.Column<string>(nullable: true),
            said = t.Column<string>(nullable: true),
            supported = t.Column<bool>(),
            ended = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_milestones", m => new { m.agency, m.@case, m.nth }));
        db.CreateIndex("ix_milestones_agency_employer_key_on", "milestones", ["agency", "employer_key", "on"]);
        db.CreateIndex("ix_milestones_agency_what_on", "milestones", ["agency", "what", "on"]);
        db.CreateIndex("ix_employers_agency_status_name", "employers", ["agency", "status", "name"]);
    }
}
