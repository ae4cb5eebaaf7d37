using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>How many cases of each status somebody works is counted along an index, and nothing is sorted for it.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261122_0013_CountedByStatus")]
public sealed class CountedByStatus : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateIndex("ix_cards_of_specialist_by_status", "cards", ["agency", "specialist", "status", "status_label"]);
        db.CreateIndex("ix_cards_of_counselor_by_status", "cards", ["agency", "counselor", "status", "status_label", "specialist"]);
    }
}
