using Throughline.Casework.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>A condition of closing as successful: what the file shows for it, or what is missing and what to record.</summary>
public sealed record ClosureLine(string Condition, bool Met, string Evidence, Citation Cites)
{
    /// <summary>Whether closing is refused while it is missing; the others are reminders.</summary>
    public bool Blocks { get; init; }

    /// <summary>The word for its state where it is not met.</summary>
    public string Missing { get; init; } = "Missing";

    /// <summary>The entries that show it, the latest last.</summary>
    public IReadOnlyList<RecordedEntry> Entries { get; init; } = [];

    public IEnumerable<RecordedEntry> Latest => Entries.TakeLast(3);

    /// <summary>The paragraph as it is cited; the document alone where no rule of ours stands behind it.</summary>
    public string Paragraph => Rule is null ? Cites.Document : $"{Cites.Document}, {Cites.Section}";

    /// <summary>Said behind the paragraph of what does not block.</summary>
    public string? Reminder => Blocks ? null : "(reminder)";

    /// <summary>Where its day is explained.</summary>
    public (string Words, string Address)? Why { get; init; }

    /// <summary>What to record, so that it is met.</summary>
    public Cure? Cure { get; init; }

    /// <summary>The rule whose paragraph it is, where the agency's policy has one.</summary>
    public Rule? Rule { get; init; }
}
