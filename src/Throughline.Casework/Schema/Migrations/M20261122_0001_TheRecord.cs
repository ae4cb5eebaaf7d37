using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0001_TheRecord")]
public sealed class TheRecord : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("cases", t => new
        {
            agency = t.Column<string>(),
            number = t.Column<string>(),
            given = t.Column<string>(nullable: true),
            family = t.Column<string>(nullable: true),
            born = t.Column<DateOnly>(nullable: true),
            phone = t.Column<string>(nullable: true),
            reach = t.Column<string>(nullable: true),
            providers = t.Column<string>(nullable: true),
            counselor = t.Column<string>(nullable: true),
            specialist = t.Column<string>(nullable: true),
            office = t.Column<string>(nullable: true),
            provider = t.Column<string>(nullable: true),
            predecessor = t.Column<string>(nullable: true),
            opened_at = t.Column<DateTime>(),
            opened_by = t.Column<string>(),
            head_seq = t.Column<int>(),
            head_hash = t.Column<byte[]>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_cases", c => new { c.agency, c.number }));

        db.CreateTable("case_changes", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            at = t.Column<DateTime>(),
            field = t.Column<string>(),
            by = t.Column<string>(),
            was = t.Column<string>(nullable: true),
            became = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_case_changes", c => new { c.agency, c.@case, c.at, c.field }));

        db.CreateTable("entries", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            seq = t.Column<int>(),
            on = t.Column<DateOnly>(),
            recorded_at = t.Column<DateTime>(),
            recorded_by = t.Column<string>(),
            kind = t.Column<string>(),
            body = t.Column<string>(),
            submission = t.Column<string>(nullable: true),
            hash = t.Column<byte[]>(),
        }, constraints: t => t.PrimaryKey("pk_entries", e => new { e.agency, e.@case, e.seq }));

        db.CreateTable("search_keys", t => new
        {
            agency = t.Column<string>(),
            key = t.Column<string>(),
            @case = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("pk_search_keys", k => new { k.agency, k.key, k.@case }));
        db.CreateIndex("ix_search_keys_agency_case", "search_keys", ["agency", "case"]);

        db.CreateTable("reads", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            at = t.Column<DateTime>(),
            staff = t.Column<string>(),
            what = t.Column<string>(),
            from = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("pk_reads", r => new { r.agency, r.@case, r.at, r.staff }));
        db.CreateIndex("ix_reads_agency_staff_at", "reads", ["agency", "staff", "at"]);

        OnlyGrows(db, "entries");
        OnlyGrows(db, "reads");
        OnlyGrows(db, "case_changes");
    }

    // What the program never does, the database refuses to anybody who has not thought about it.
    private void OnlyGrows(MigrationBuilder db, string table)
    {
        if (!IsPostgres)
        {
            foreach (var act in new[] { "UPDATE", "DELETE" })
            {
                db.Sql($"CREATE TRIGGER {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{table} only grows'); END");
            }

            return;
        }

        db.Sql($$"""
            CREATE FUNCTION {{table}}_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{{table}} only grows'; END $$;
            CREATE TRIGGER {{table}}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON {{table}} EXECUTE FUNCTION {{table}}_only_grows();
            """);
    }
}
