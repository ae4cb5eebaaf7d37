using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0004_EmployersAndAgencies")]
public sealed class EmployersAndAgencies : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("employers", t => new
        {
            agency = t.Column<string>(),
            id = t.Column<Guid>(),
            name = t.Column<string>(),
            status = t.Column<string>(),
            phone = t.Column<string>(nullable: true),
            domain = t.Column<string>(nullable: true),
            street = t.Column<string>(nullable: true),
            city = t.Column<string>(nullable: true),
            postal_code = t.Column<string>(nullable: true),
            contact_person = t.Column<string>(nullable: true),
            created_at = t.Column<DateTime>(),
            created_by = t.Column<string>(),
            changed_at = t.Column<DateTime>(),
            merged_into = t.Column<Guid>(nullable: true),
            version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("pk_employers", e => new { e.agency, e.id }));
        db.CreateIndex("ix_employers_agency_name", "employers", ["agency", "name"]);
        db.CreateIndex("ix_employers_agency_merged_into", "employers", ["agency", "merged_into"]);

        db.CreateTable("employer_keys", t => new
        {
            agency = t.Column<string>(),
            key = t.Column<string>(),
            employer = t.Column<Guid>(),
        }, constraints: t => t.PrimaryKey("pk_employer_keys", k => new { k.agency, k.key, k.employer }));
        db.CreateIndex("ix_employer_keys_agency_employer", "employer_keys", ["agency", "employer"]);

        db.CreateTable("employer_contacts", t => new
        {
            agency = t.Column<string>(),
            employer = t.Column<Guid>(),
            id = t.Column<Guid>(),
            on = t.Column<DateOnly>(),
            occasion = t.Column<string>(),
            with = t.Column<string>(nullable: true),
            note = t.Column<string>(),
            recorded_by = t.Column<string>(),
            recorded_at = t.Column<DateTime>(),
        }, constraints: t => t.PrimaryKey("pk_employer_contacts", c => new { c.agency, c.employer, c.id }));
        db.CreateIndex("ix_employer_contacts_agency_employer_on", "employer_contacts", ["agency", "employer", "on"]);

        db.CreateTable("employer_changes", t => new
        {
            agency = t.Column<string>(),
            at = t.Column<DateTime>(),
            id = t.Column<Guid>(),
            employer = t.Column<Guid>(),
            by = t.Column<string>(),
            what = t.Column<string>(),
            text = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("pk_employer_changes", c => new { c.agency, c.at, c.id }));
        db.CreateIndex("ix_employer_changes_agency_employer_at", "employer_changes", ["agency", "employer", "at"]);

        db.CreateTable("agency_values", t => new
        {
            agency = t.Column<string>(),
            name = t.Column<string>(),
            from = t.Column<DateOnly>(),
            value = t.Column<string>(),
            document = t.Column<string>(),
            section = t.Column<string>(),
            version = t.Column<string>(),
            set_by = t.Column<string>(),
            set_at = t.Column<DateTime>(),
        }, constraints: t => t.PrimaryKey("pk_agency_values", v => new { v.agency, v.name, v.from }));

        db.CreateTable("closed_days", t => new
        {
            agency = t.Column<string>(),
            day = t.Column<DateOnly>(),
            name = t.Column<string>(),
            set_by = t.Column<string>(),
            set_at = t.Column<DateTime>(),
        }, constraints: t => t.PrimaryKey("pk_closed_days", d => new { d.agency, d.day }));
    }
}
