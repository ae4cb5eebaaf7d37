using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Throughline.Casework.Schema.Migrations;

[DbContext(typeof(CaseworkDb)), Migration("20261122_0010_EarlierCases")]
public sealed class EarlierCases : PortableMigration
{
    // From a closed case to the one that followed it.
    private protected override void Change(MigrationBuilder db) => db.CreateIndex("ix_cases_agency_predecessor", "cases", ["agency", "predecessor"], filter: "predecessor IS NOT NULL");
}
