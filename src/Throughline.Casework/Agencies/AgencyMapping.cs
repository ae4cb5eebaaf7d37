using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Agencies;

internal sealed class AgencyMapping : IEntityTypeConfiguration<AgencyValue>, IEntityTypeConfiguration<OwnClosedDay>, IEntityTypeConfiguration<AgencyDay>
{
    public void Configure(EntityTypeBuilder<AgencyValue> value)
    {
        value.ToTable("agency_values");
        value.HasKey(v => new { v.Agency, v.Name, v.From });
    }

    public void Configure(EntityTypeBuilder<OwnClosedDay> day)
    {
        day.ToTable("closed_days");
        day.HasKey(d => new { d.Agency, d.Day });
    }

    public void Configure(EntityTypeBuilder<AgencyDay> day)
    {
        day.ToTable("days");
        day.HasKey(d => d.Agency);
    }
}
