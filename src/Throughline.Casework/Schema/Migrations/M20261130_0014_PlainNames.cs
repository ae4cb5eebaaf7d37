using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Columns and tables by the names that the program uses; accounts of the demonstration are told from an agency's own.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0014_PlainNames")]
public sealed class PlainNames : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.RenameColumn("reach", "cases", "contact_preference");
        db.RenameColumn("submission", "entries", "idempotency_key");
        db.RenameTable("made_once", newName: "idempotent_requests");
        if (IsPostgres) db.Sql("ALTER TABLE idempotent_requests RENAME CONSTRAINT pk_made_once TO pk_idempotent_requests");
        db.AddColumn<bool>("demonstration", "staff", nullable: false, defaultValue: false);
    }
}
