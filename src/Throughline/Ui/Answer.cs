using Throughline.Casework;
using Throughline.Policy;

namespace Throughline.Ui;

/// <summary>What an entry settled, and what not: said at the top of the page after it was saved.</summary>
public sealed class Answer
{
    public required string Heading { get; init; }

    public required string Case { get; init; }

    public required string Name { get; init; }

    public required int Seq { get; init; }

    public required IReadOnlyList<Obligation> Met { get; init; }

    /// <summary>What is still owed, the most urgent first.</summary>
    public required IReadOnlyList<Obligation> StillDue { get; init; }

    /// <summary>Why it met nothing, where one might have hoped.</summary>
    public string? MetNothing { get; init; }

    /// <summary>For the entry at a position of the record, or null when there is none.</summary>
    public static Answer? To(CaseOnFile found, int seq)
    {
        var recorded = found.Entries.FirstOrDefault(entry => entry.Seq == seq);
        if (recorded is null) return null;
        var entry = recorded.Entry is Correction { Replacement: { } replacement } ? replacement : recorded.Entry;
        var position = recorded.Entry is Correction corrected ? PositionOf(found.File, corrected.Corrects) : seq - 1;
        var met = found.Evaluation.Obligations.Where(owed => owed.MetBy == position).ToList();
        return new()
        {
            Heading = $"{EntryWords.Saved(recorded.Entry)}: {found.Header.Name}, {Wording.Short(entry.On, found.Today)}",
            Case = found.Header.Number,
            Name = found.Header.Name,
            Seq = seq,
            Met = met,
            StillDue = [.. found.Evaluation.Obligations.Where(owed => owed.State is State.Open or State.Overdue)
                .OrderBy(owed => owed.Due is null).ThenBy(owed => owed.Due).ThenBy(owed => owed.Rule.Id, StringComparer.Ordinal)],
            MetNothing = met.Count == 0 ? EntryWords.WhyItMeetsNothing(entry) : null,
        };
    }

    private static int PositionOf(CaseFile file, string id)
    {
        for (var at = 0; at < file.Entries.Count; at++)
        {
            if (file.Entries[at].Id == id) return at;
        }

        return -1;
    }
}
