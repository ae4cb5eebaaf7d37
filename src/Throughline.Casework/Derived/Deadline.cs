using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Derived;

/// <summary>One obligation of one case, as of the day of the case's card.</summary>
public sealed record Deadline
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required string Rule { get; init; }

    /// <summary>What it is about where a case can have several; empty where it is about the case.</summary>
    public required string Subject { get; init; }
    public required DateOnly Opened { get; init; }

    /// <summary>0, or more where one rule opened several on one day about one subject.</summary>
    public required int Nth { get; init; }
    public required string Title { get; init; }
    public DateOnly? Due { get; init; }
    public required State State { get; init; }
    public DateOnly? Met { get; init; }

    /// <summary>The staff id of who owes it; empty when nobody is assigned; null once nobody owes it any more.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>The reasons as a JSON list of sentences; kept only while somebody owes it.</summary>
    public string? Because { get; init; }
}

internal sealed class DeadlineMapping : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> deadline)
    {
        deadline.ToTable("deadlines");
        deadline.HasKey(d => new { d.Agency, d.Case, d.Rule, d.Subject, d.Opened, d.Nth });
        deadline.Property(d => d.State).HasConversion(state => state.JsonName(), word => StoredWord.Read<State>(word));
        // Partial: what is done waits for nobody, and a year's met contacts never enter the index that Today reads.
        deadline.HasIndex(d => new { d.Agency, d.WaitsFor, d.Due, d.Case, d.Rule }).HasFilter("waits_for IS NOT NULL");
        deadline.HasIndex(d => new { d.Agency, d.Rule, d.Due }).HasFilter("waits_for IS NOT NULL");
        deadline.HasIndex(d => new { d.Agency, d.Due }).HasFilter("state = 'missed'");
    }
}
