using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Reports;

/// <summary>Something that happened in a case and is looked for across cases: a job, an activity at a worksite, a staffing. `rebuild` makes it again from the entries.</summary>
public sealed record Milestone
{
    public required string Agency { get; init; }
    public required string Case { get; init; }

    /// <summary>1 for the first, in reading order.</summary>
    public required int Nth { get; init; }
    public required DateOnly On { get; init; }
    public required MilestoneKind What { get; init; }

    /// <summary>The employer as the entry names it.</summary>
    public string? Employer { get; init; }

    /// <summary>The name's telling words: entries link to an employer of the database by these.</summary>
    public string? EmployerKey { get; init; }

    /// <summary>The job's title, or which activity, in the contract's word.</summary>
    public string? Said { get; init; }

    /// <summary>For a job: whether it is the one that the agency supports.</summary>
    public bool Supported { get; init; }

    /// <summary>For a job: the day it ended.</summary>
    public DateOnly? Ended { get; init; }
}

internal sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("milestones");
        milestone.HasKey(m => new { m.Agency, m.Case, m.Nth });
        milestone.Property(m => m.What).HasConversion(what => what.JsonName(), word => StoredWord.Read<MilestoneKind>(word));
        milestone.HasIndex(m => new { m.Agency, m.EmployerKey, m.On });
        milestone.HasIndex(m => new { m.Agency, m.What, m.On });
    }
}
