using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

/// <summary>What is owed in a case as far as the provider that serves the person sees it stands on its card beside what is owed in all.</summary>
[DbContext(typeof(CaseworkDb)), Migration("20261130_0031_ShownToProviders")]
public sealed class ShownToProviders : PortableMigration
{
    private protected override void Change(MigrationBuilder db)
    {
        db.AddColumn<DateOnly>("provider_next_due", "cards", nullable: true);
        db.AddColumn<string>("provider_next_title", "cards", nullable: true);
        db.AddColumn<int>("provider_overdue", "cards", nullable: false, defaultValue: 0);
        db.AddColumn<int>("provider_open", "cards", nullable: false, defaultValue: 0);
    }
}
