using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Agencies;

/// <summary>A policy value that an agency has put in force from a day, without code.</summary>
public sealed class AgencyValue
{
    public required string Agency { get; init; }

    /// <summary>The value's name in the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The value as JSON.</summary>
    public string Value { get; set; } = "";
    public string Document { get; set; } = "";
    public string Section { get; set; } = "";
    public string Version { get; set; } = "";
    public string SetBy { get; set; } = "";
    public DateTime SetAt { get; set; }
}

/// <summary>A day on which an agency's offices are closed besides its holidays.</summary>
public sealed class OwnClosedDay
{
    public required string Agency { get; init; }
    public required DateOnly Day { get; init; }
    public required string Name { get; set; }
    public required string SetBy { get; set; }
    public required DateTime SetAt { get; set; }
}

/// <summary>The day for which all cards of an agency were last evaluated.</summary>
public sealed class AgencyDay
{
    public required string Agency { get; init; }
    public required DateOnly Day { get; set; }
    public required string EvaluatedBy { get; set; }

    /// <summary>The day for which they are being evaluated now, and the last case done; null when none is under way.</summary>
    public DateOnly? Turning { get; set; }
    public string? UpTo { get; set; }
}

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
