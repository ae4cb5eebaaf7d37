using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;

namespace Throughline.Casework.Derived;

/// <summary>What lists show of a case: one row, written with the entry that changes it.</summary>
public sealed record Card
{
    public required string Agency { get; init; }
    public required string Case { get; init; }
    public required string Name { get; init; }

    /// <summary>Family name first, folded: what lists are ordered by.</summary>
    public required string SortKey { get; init; }
    public string? Counselor { get; init; }
    public string? Specialist { get; init; }
    public string? Office { get; init; }
    public string? Provider { get; init; }

    /// <summary>The days in which the file is shared with the provider, as far as is known now; none while it is not.</summary>
    public DateOnly? SharedFrom { get; init; }
    public DateOnly? SharedUntil { get; init; }
    public required string Status { get; init; }
    public required string StatusLabel { get; init; }
    public DateOnly? StatusSince { get; init; }

    /// <summary>The earliest due day of what is open or overdue.</summary>
    public DateOnly? NextDue { get; init; }
    public string? NextTitle { get; init; }

    /// <summary>How many obligations are overdue as of <see cref="EvaluatedOn"/>.</summary>
    public int Overdue { get; init; }

    /// <summary>How many obligations are open, with or without a due day.</summary>
    public int Open { get; init; }

    /// <summary>The last day with a contact with the person served.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>The day as of which this card and the case's deadlines hold.</summary>
    public DateOnly EvaluatedOn { get; init; }

    /// <summary>Which program and agency values evaluated it; another one evaluates it anew.</summary>
    public required string EvaluatedBy { get; init; }

    /// <summary>The same four for the people of the provider that serves the person: what another provider owes is nothing to them.</summary>
    public DateOnly? ProviderNextDue { get; init; }
    public string? ProviderNextTitle { get; init; }
    public int ProviderOverdue { get; init; }
    public int ProviderOpen { get; init; }

    /// <summary>As far as somebody sees it.</summary>
    public Card For(Actor reader) => !AccessTable.SeesTheWork(reader.Role) ? this with { NextDue = null, NextTitle = null, LastContact = null, Overdue = 0, Open = 0 }
        : reader.Role == Role.ProviderStaff ? this with { NextDue = ProviderNextDue, NextTitle = ProviderNextTitle, Overdue = ProviderOverdue, Open = ProviderOpen }
        : this;
}

internal sealed class CardMapping : IEntityTypeConfiguration<Card>
{
    public void Configure(EntityTypeBuilder<Card> card)
    {
        card.ToTable("cards");
        card.HasKey(c => new { c.Agency, c.Case });
        card.HasIndex(c => new { c.Agency, c.SortKey, c.Case });
        // With what a caseload counts, so that counting five hundred clients reads no card.
        card.HasIndex(c => new { c.Agency, c.Specialist, c.SortKey, c.Case, c.Status, c.StatusLabel }, "ix_cards_of_specialist");
        card.HasIndex(c => new { c.Agency, c.Counselor, c.SortKey, c.Case, c.Status, c.StatusLabel, c.Specialist }, "ix_cards_of_counselor");
        card.HasIndex(c => new { c.Agency, c.Specialist, c.Status, c.StatusLabel }, "ix_cards_of_specialist_by_status");
        card.HasIndex(c => new { c.Agency, c.Counselor, c.Status, c.StatusLabel, c.Specialist }, "ix_cards_of_counselor_by_status");
        card.HasIndex(c => new { c.Agency, c.Specialist, c.NextDue, c.SortKey, c.Case }, "ix_cards_of_specialist_by_due");
        card.HasIndex(c => new { c.Agency, c.Counselor, c.NextDue, c.SortKey, c.Case, c.Specialist }, "ix_cards_of_counselor_by_due");
        card.HasIndex(c => new { c.Agency, c.Office, c.SortKey, c.Case });
        card.HasIndex(c => new { c.Agency, c.Provider, c.SortKey, c.Case });
    }
}
