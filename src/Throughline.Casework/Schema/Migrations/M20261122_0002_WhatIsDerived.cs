using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0002_WhatIsDerived")]
public sealed class WhatIsDerived : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateTable("cards", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            name = t.Column<string>(),
            sort_key = t.Column<string>(),
            counselor = t.Column<string>(nullable: true),
            specialist = t.Column<string>(nullable: true),
            office = t.Column<string>(nullable: true),
            provider = t.Column<string>(nullable: true),
            status = t.Column<string>(),
            status_label = t.Column<string>(),
            status_since = t.Column<DateOnly>(nullable: true),
            next_due = t.Column<DateOnly>(nullable: true),
            next_title = t.Column<string>(nullable: true),
            overdue = t.Column<int>(),
            open = t.Column<int>(),
            last_contact = t.Column<DateOnly>(nullable: true),
            evaluated_on = t.Column<DateOnly>(),
            evaluated_by = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("pk_cards", c => new { c.agency, c.@case }));
        db.CreateIndex("ix_cards_agency_sort_key_case", "cards", ["agency", "sort_key", "case"]);
        db.CreateIndex("ix_cards_agency_counselor_sort_key_case", "cards", ["agency", "counselor", "sort_key", "case"]);
        db.CreateIndex("ix_cards_agency_specialist_sort_key_case", "cards", ["agency", "specialist", "sort_key", "case"]);
        db.CreateIndex("ix_cards_agency_office_sort_key_case", "cards", ["agency", "office", "sort_key", "case"]);
        db.CreateIndex("ix_cards_agency_provider_sort_key_case", "cards", ["agency", "provider", "sort_key", "case"]);

        db.CreateTable("deadlines", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            rule = t.Column<string>(),
            subject = t.Column<string>(),
            opened = t.Column<DateOnly>(),
            nth = t.Column<int>(),
            title = t.Column<string>(),
            due = t.Column<DateOnly>(nullable: true),
            state = t.Column<string>(),
            met = t.Column<DateOnly>(nullable: true),
            waits_for = t.Column<string>(nullable: true),
            because = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_deadlines", d => new { d.agency, d.@case, d.rule, d.subject, d.opened, d.nth }));
        db.CreateIndex("ix_deadlines_agency_waits_for_due", "deadlines", ["agency", "waits_for", "due"], filter: "waits_for IS NOT NULL");
        db.CreateIndex("ix_deadlines_agency_rule_due", "deadlines", ["agency", "rule", "due"], filter: "waits_for IS NOT NULL");

        db.CreateTable("employments", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            nth = t.Column<int>(),
            job = t.Column<string>(),
            employer = t.Column<string>(),
            title = t.Column<string>(),
            soc = t.Column<string>(nullable: true),
            pathway = t.Column<string>(nullable: true),
            hourly_wage_cents = t.Column<long>(),
            weekly_hours = t.Column<int>(),
            supported = t.Column<bool>(),
            permanent = t.Column<bool>(),
            competitive = t.Column<bool>(),
            integrated = t.Column<bool>(),
            started = t.Column<DateOnly>(),
            ended = t.Column<DateOnly>(nullable: true),
            end_reason = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_employments", e => new { e.agency, e.@case, e.nth }));
        db.CreateIndex("ix_employments_agency_started", "employments", ["agency", "started"]);

        db.CreateTable("authorizations", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            number = t.Column<string>(),
            service = t.Column<string>(),
            provider = t.Column<string>(nullable: true),
            received = t.Column<DateOnly>(),
            from = t.Column<DateOnly>(),
            to = t.Column<DateOnly>(),
            amount_cents = t.Column<long>(),
            post_employment = t.Column<bool>(),
            cancelled = t.Column<DateOnly>(nullable: true),
            paid_cents = t.Column<long>(),
            paid_in_full = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_authorizations", a => new { a.agency, a.@case, a.number }));
        db.CreateIndex("ix_authorizations_agency_provider_received", "authorizations", ["agency", "provider", "received"]);

        db.CreateTable("payments", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            nth = t.Column<int>(),
            authorization = t.Column<string>(),
            on = t.Column<DateOnly>(),
            amount_cents = t.Column<long>(),
            in_full = t.Column<bool>(),
        }, constraints: t => t.PrimaryKey("pk_payments", p => new { p.agency, p.@case, p.nth }));
        db.CreateIndex("ix_payments_agency_on", "payments", ["agency", "on"]);

        db.CreateTable("contact_days", t => new
        {
            agency = t.Column<string>(),
            @case = t.Column<string>(),
            on = t.Column<DateOnly>(),
            with = t.Column<string>(),
            substantive = t.Column<bool>(),
            face_to_face = t.Column<bool>(),
            contacts = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("pk_contact_days", d => new { d.agency, d.@case, d.on, d.with }));

        db.CreateTable("days", t => new
        {
            agency = t.Column<string>(),
            day = t.Column<DateOnly>(),
            evaluated_by = t.Column<string>(),
            turning = t.Column<DateOnly>(nullable: true),
            up_to = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("pk_days", d => d.agency));
    }
}
