using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0003_People")]
public sealed class People : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("staff", t => new
        {
            id = t.Column<string>(),
            agency = t.Column<string>(),
            name = t.Column<string>(),
            role = t.Column<string>(),
            office = t.Column<string>(nullable: true),
            provider = t.Column<string>(nullable: true),
            @case = t.Column<string>(nullable: true),
            active = t.Column<bool>(),
            user_name = t.Column<string>(maxLength: 256, nullable: true),
            normalized_user_name = t.Column<string>(maxLength: 256, nullable: true),
            email = t.Column<string>(maxLength: 256, nullable: true),
            normalized_email = t.Column<string>(maxLength: 256, nullable: true),
            email_confirmed = t.Column<bool>(),
            password_hash = t.Column<string>(nullable: true),
            security_stamp = t.Column<string>(nullable: true),
            concurrency_stamp = t.Column<string>(nullable: true),
            phone_number = t.Column<string>(nullable: true),
            phone_number_confirmed = t.Column<bool>(),
            two_factor_enabled = t.Column<bool>(),
            lockout_end = t.Column<DateTimeOffset>(nullable: true),
            lockout_enabled = t.Column<bool>(),
            access_failed_count = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("pk_staff", s => s.id));
        db.CreateIndex("ix_staff_agency_office_name", "staff", ["agency", "office", "name"]);
        db.CreateIndex("ix_staff_normalized_email", "staff", "normalized_email");
        db.CreateIndex("ix_staff_normalized_user_name", "staff", "normalized_user_name", unique: true);

        db.CreateTable("staff_claims", t => new
        {
            id = Key(t.Column<int>()),
            user_id = t.Column<string>(),
            claim_type = t.Column<string>(nullable: true),
            claim_value = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("pk_staff_claims", c => c.id);
            t.ForeignKey("fk_staff_claims_user_id", c => c.user_id, "staff", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("ix_staff_claims_user_id", "staff_claims", "user_id");

        db.CreateTable("staff_logins", t => new
        {
            login_provider = t.Column<string>(),
            provider_key = t.Column<string>(),
            provider_display_name = t.Column<string>(nullable: true),
            user_id = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("pk_staff_logins", l => new { l.login_provider, l.provider_key });
            t.ForeignKey("fk_staff_logins_user_id", l => l.user_id, "staff", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("ix_staff_logins_user_id", "staff_logins", "user_id");

        db.CreateTable("staff_tokens", t => new
        {
            user_id = t.Column<string>(),
            login_provider = t.Column<string>(),
            name = t.Column<string>(),
            value = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("pk_staff_tokens", k => new { k.user_id, k.login_provider, k.name });
            t.ForeignKey("fk_staff_tokens_user_id", k => k.user_id, "staff", "id", onDelete: ReferentialAction.Cascade);
        });

        db.CreateTable("notices", t => new
        {
            agency = t.Column<string>(),
            @for = t.Column<string>(),
            id = t.Column<Guid>(),
            at = t.Column<DateTime>(),
            @case = t.Column<string>(),
            rule = t.Column<string>(nullable: true),
            text = t.Column<string>(),
            read_at = t.Column<DateTime>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_notices", n => new { n.agency, n.@for, n.id }));
        db.CreateIndex("ix_notices_agency_for_at", "notices", ["agency", "for", "at"]);

        db.CreateTable("drafts", t => new
        {
            agency = t.Column<string>(),
            owner = t.Column<string>(),
            @case = t.Column<string>(),
            document = t.Column<string>(),
            content = t.Column<string>(),
            saved_at = t.Column<DateTime>(),
        }, constraints: t => t.PrimaryKey("pk_drafts", d => new { d.agency, d.owner, d.@case, d.document }));
    }

    private Microsoft.EntityFrameworkCore.Migrations.Operations.Builders.OperationBuilder<Microsoft.EntityFrameworkCore.Migrations.Operations.AddColumnOperation> Key(
        Microsoft.EntityFrameworkCore.Migrations.Operations.Builders.OperationBuilder<Microsoft.EntityFrameworkCore.Migrations.Operations.AddColumnOperation> column) =>
        IsPostgres ? column.Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
            : column.Annotation("Sqlite:Autoincrement", true);
}
