using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>A worker’s list, ordered by what is due first, is read from an index.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0040_ListsByWhatIsDue")]
public sealed class ListsByWhatIsDue : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.CreateIndex("ix_cards_of_specialist_by_due", "cards", ["agency", "specialist", "next_due", "sort_key", "case"]);
        db.CreateIndex("ix_cards_of_counselor_by_due", "cards", ["agency", "counselor", "next_due", "sort_key", "case", "specialist"]);
    }
}
