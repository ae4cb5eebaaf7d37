using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>Entries and authorizations that a provider's people name and may not know of: to them there are none of these names.</summary>
internal static class HiddenEntries
{
    public static AppendOutcome? Named(CaseState state, AppendRequest request, DateOnly today, ProviderView? view)
    {
        // Who has no such case is told only that.
        if (view is null || !request.By.May(Permission.ReadCase, state.AssignmentOn(today))) return null;
        var mistakes = request.Entries.SelectMany((entry, position) => Of(state, entry, position, view)).ToList();
        return mistakes.Count == 0 ? null : new AppendOutcome.Mistaken(mistakes);
    }

    private static IEnumerable<EntryMistake> Of(CaseState state, Entry entry, int position, ProviderView view)
    {
        var (named, field) = entry is Correction { Replacement: { } replacement } ? (replacement, "replacement.authorization") : (entry, "authorization");
        if (entry is Correction correction && state.AsRecorded.FirstOrDefault(recorded => recorded.Entry.Id == correction.Corrects) is { } corrected && view.Withholds(corrected, state.AsRecorded))
        {
            yield return new(position, "corrects", $"This case has no entry '{correction.Corrects}'.");
        }
        else if (AuthorizationNamed.In(named) is { } number && !view.IsOwn(number))
        {
            yield return new(position, field, $"No authorization '{number}' was given to your provider in this case.");
        }
    }
}
