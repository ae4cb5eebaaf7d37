using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Team;

/// <summary>A move of cases from one worker to another, as one act: what can be undone for a week.</summary>
public sealed class CaseMove
{
    /// <summary>For how many days a move can be undone.</summary>
    public const int Undoable = 7;

    public required string Agency { get; init; }
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    /// <summary>In which part: specialist or counselor.</summary>
    public required string Part { get; init; }

    /// <summary>Null for cases that nobody worked.</summary>
    public string? From { get; init; }
    public required string To { get; init; }

    /// <summary>The numbers of the cases, a line each.</summary>
    public required string Cases { get; init; }
    public DateTime? UndoneAt { get; set; }

    public IReadOnlyList<string> Numbers => Cases.Split('\n');
}

internal sealed class CaseMoveMapping : IEntityTypeConfiguration<CaseMove>
{
    public void Configure(EntityTypeBuilder<CaseMove> move)
    {
        move.ToTable("case_moves");
        move.HasKey(m => new { m.Agency, m.Id });
        move.HasIndex(m => new { m.Agency, m.At });
        move.Ignore(m => m.Numbers);
    }
}
