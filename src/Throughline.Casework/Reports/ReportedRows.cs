using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Reports;

/// <summary>A job as the file tells it now, for reports; `rebuild` makes it again from the entries.</summary>
public sealed record ReportedEmployment
{
    public required string Agency { get; init; }
    public required string Case { get; init; }

    /// <summary>1 for the first job started, in reading order.</summary>
    public required int Nth { get; init; }
    public required string Job { get; init; }
    public required string Employer { get; init; }
    public required string Title { get; init; }
    public string? Soc { get; init; }
    public string? Pathway { get; init; }
    public required long HourlyWageCents { get; init; }

    /// <summary>Hundredths of an hour a week.</summary>
    public required int WeeklyHours { get; init; }
    public required bool Supported { get; init; }
    public required bool Permanent { get; init; }
    public required bool Competitive { get; init; }
    public required bool Integrated { get; init; }
    public required DateOnly Started { get; init; }
    public DateOnly? Ended { get; init; }
    public string? EndReason { get; init; }
}

/// <summary>An authorization in its latest revision, with what was paid on it.</summary>
public sealed record ReportedAuthorization
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required string Number { get; init; }
    public required string Service { get; init; }
    public string? Provider { get; init; }
    public required DateOnly Received { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required long AmountCents { get; init; }
    public required bool PostEmployment { get; init; }
    public DateOnly? Cancelled { get; init; }
    public required long PaidCents { get; init; }
    public DateOnly? PaidInFull { get; init; }
}

public sealed record ReportedPayment
{
    public required string Agency { get; init; }
    public required string Case { get; init; }

    /// <summary>1 for the first payment, in reading order.</summary>
    public required int Nth { get; init; }
    public required string Authorization { get; init; }
    public required DateOnly On { get; init; }
    public required long AmountCents { get; init; }
    public required bool InFull { get; init; }
}

/// <summary>A day with a contact; contacts with the same party on one day count once.</summary>
public sealed record ContactDay
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>client, employer, provider or other.</summary>
    public required string With { get; init; }

    /// <summary>Whether one of them was more than scheduling.</summary>
    public required bool Substantive { get; init; }

    /// <summary>Whether one of the substantive ones was in person or virtual.</summary>
    public required bool FaceToFace { get; init; }
    public required int Contacts { get; init; }
}

internal sealed class ReportMapping : IEntityTypeConfiguration<ReportedEmployment>, IEntityTypeConfiguration<ReportedAuthorization>,
    IEntityTypeConfiguration<ReportedPayment>, IEntityTypeConfiguration<ContactDay>
{
    public void Configure(EntityTypeBuilder<ReportedEmployment> job)
    {
        job.ToTable("employments");
        job.HasKey(j => new { j.Agency, j.Case, j.Nth });
        job.HasIndex(j => new { j.Agency, j.Started });
    }

    public void Configure(EntityTypeBuilder<ReportedAuthorization> authorization)
    {
        authorization.ToTable("authorizations");
        authorization.HasKey(a => new { a.Agency, a.Case, a.Number });
        authorization.HasIndex(a => new { a.Agency, a.Provider, a.Received });
    }

    public void Configure(EntityTypeBuilder<ReportedPayment> payment)
    {
        payment.ToTable("payments");
        payment.HasKey(p => new { p.Agency, p.Case, p.Nth });
        payment.HasIndex(p => new { p.Agency, p.On });
    }

    public void Configure(EntityTypeBuilder<ContactDay> day)
    {
        day.ToTable("contact_days");
        day.HasKey(d => new { d.Agency, d.Case, d.On, d.With });
    }
}
