using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0011_ApiTokens")]
public sealed class ApiTokens : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("api_tokens", t => new
        {
            id = t.Column<string>(),
            agency = t.Column<string>(),
            staff = t.Column<string>(),
            name = t.Column<string>(),
            hash = t.Column<byte[]>(),
            made_at = t.Column<DateTime>(),
            until = t.Column<DateOnly>(),
            used_at = t.Column<DateTime>(nullable: true),
            revoked_at = t.Column<DateTime>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_api_tokens", k => k.id));
        db.CreateIndex("ix_api_tokens_staff_made_at", "api_tokens", ["staff", "made_at"]);
    }
}
