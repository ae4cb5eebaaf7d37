using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>Entries that somebody names and may not know of: to them there are none of these names.</summary>
internal static class HiddenEntries
{
    public static async Task<AppendOutcome?> Named(DbSession db, CaseState state, AppendRequest request, DateOnly today, CancellationToken cancel)
    {
        if (!request.Entries.Any(entry => entry is Correction) || await ProviderView.For(db, request.By, state.File, today, cancel) is not { } view) return null;
        var mistakes = request.Entries.Select((entry, position) => (entry, position)).Where(each => each.entry is Correction correction
            && state.Entries.FirstOrDefault(recorded => recorded.Entry.Id == correction.Corrects) is { } corrected && view.Withholds(corrected, state.Entries))
            .Select(each => new EntryMistake(each.position, "corrects", $"This case has no entry '{((Correction)each.entry).Corrects}'.")).ToList();
        return mistakes.Count == 0 ? null : new AppendOutcome.Mistaken(mistakes);
    }
}
