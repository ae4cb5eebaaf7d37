using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>Today and Caseload count from an index alone.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0007_ListsFromAnIndex")]
public sealed class ListsFromAnIndex : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.DropIndex("ix_cards_agency_counselor_sort_key_case", "cards");
        db.DropIndex("ix_cards_agency_specialist_sort_key_case", "cards");
        db.CreateIndex("ix_cards_of_specialist", "cards", ["agency", "specialist", "sort_key", "case", "status", "status_label"]);
        db.CreateIndex("ix_cards_of_counselor", "cards", ["agency", "counselor", "sort_key", "case", "status", "status_label", "specialist"]);
        db.DropIndex("ix_deadlines_agency_waits_for_due", "deadlines");
        db.CreateIndex("ix_deadlines_agency_waits_for_due_case_rule", "deadlines", ["agency", "waits_for", "due", "case", "rule"], filter: "waits_for IS NOT NULL");
    }
}
