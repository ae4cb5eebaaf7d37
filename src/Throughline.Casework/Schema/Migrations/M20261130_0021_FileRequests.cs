using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Requests for the files of closed cases are found across cases, the oldest first.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0021_FileRequests")]
public sealed class FileRequests : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("file_requests", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            nth = t.Column<int>(),
            asked = t.Column<DateOnly>(),
            state = t.Column<string>(),
            since = t.Column<DateOnly>(),
            file = t.Column<string>(nullable: true),
            format = t.Column<string>(nullable: true),
            purpose = t.Column<string>(nullable: true),
            until = t.Column<DateOnly>(nullable: true),
            said = t.Column<string>(nullable: true),
            disposition = t.Column<string>(nullable: true),
            is_back = t.Column<bool>(),
        }, constraints: t => t.PrimaryKey("pk_file_requests", r => new { r.agency, r.@case, r.nth }));
        db.CreateIndex("ix_file_requests_agency_state_asked", "file_requests", ["agency", "state", "asked"]);
    }
}
