using Throughline.Casework.Entries;

namespace Throughline.Casework.Record;

/// <summary>A request asked again: a double click, a retry after a lost answer, a row imported twice.</summary>
internal static class RepeatedRequest
{
    /// <summary>The first answer if the key is known, a refusal if it said something else then; null if it is new.</summary>
    public static AppendOutcome? Again(CaseState state, AppendRequest request, DateOnly today)
    {
        if (request.IdempotencyKey is not { } key) return null;
        var first = state.AsRecorded.Where((_, at) => string.Equals(state.Rows[at].IdempotencyKey, key, StringComparison.Ordinal)).ToList();
        if (first.Count == 0) return null;
        if (!Same(first, request)) return new AppendOutcome.IdempotencyKeyReused(key, first);
        return new AppendOutcome.Recorded
        {
            Entries = first,
            Before = Upto(first[0].Seq - 1),
            After = Upto(first[^1].Seq),
            Again = true,
        };

        Throughline.Policy.Rules.Evaluation Upto(int seq) => CaseState.FileOf(state.File.Pack, state.Header, [.. state.File.AsRecorded.Take(seq)], state.Register).Evaluate(today);
    }

    private static bool Same(List<RecordedEntry> first, AppendRequest request)
    {
        if (first.Count != request.Entries.Count) return false;
        for (var at = 0; at < first.Count; at++)
        {
            if (first[at].RecordedBy != request.By.Id) return false;
            var given = request.Entries[at] with { Id = request.Entries[at].Id ?? first[at].Entry.Id };
            if (EntryText.Write(FromTheAccount.AsSent(given)) != EntryText.Write(FromTheAccount.AsSent(first[at].Entry))) return false;
        }

        return true;
    }
}
