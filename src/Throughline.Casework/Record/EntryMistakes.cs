using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>What cannot be in the record whatever policy says.</summary>
internal static class EntryMistakes
{
    private const int LongestNote = 100_000;

    public static List<EntryMistake> In(CaseState state, AppendRequest request, DateOnly today)
    {
        var mistakes = new List<EntryMistake>();
        if (request.Entries.Count == 0) mistakes.Add(new(0, "entries", "Give at least one entry."));
        var ids = state.File.AsRecorded.Select(entry => entry.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = ids.Concat(Replaced(state.File.AsRecorded)).Concat(request.Entries.Select(entry => entry.Id).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        for (var position = 0; position < request.Entries.Count; position++)
        {
            var entry = request.Entries[position];
            if (entry.Id is { } id && !ids.Add(id)) mistakes.Add(new(position, "id", $"'{id}' already names another entry of this case; give it another name or none."));
            if (entry is Correction correction && !known.Contains(correction.Corrects))
            {
                mistakes.Add(new(position, "corrects", $"This case has no entry '{correction.Corrects}'."));
            }

            mistakes.AddRange(EntryTexts.Unfit(entry).Select(each => new EntryMistake(position, each.Field, each.Message)));
            if (entry.Note?.Length > LongestNote) mistakes.Add(new(position, "note", $"Keep the note under {LongestNote:N0} characters; this one has {entry.Note.Length:N0}."));
            if (request.Mode == AppendMode.Normal) AddFuture(entry, position, "on", today, mistakes);
            if (request.By.Role != Role.Console) mistakes.AddRange(UnlikelyFacts.In(state.File, entry, today).Select(each => new EntryMistake(position, each.Field, each.Message)));
        }

        return mistakes;
    }

    private static void AddFuture(Entry entry, int position, string field, DateOnly today, List<EntryMistake> mistakes)
    {
        if (entry.On > today) mistakes.Add(new(position, field, $"{entry.On:yyyy-MM-dd} is after today, {today:yyyy-MM-dd}. An entry says what has happened; plan what is to come."));
        if (entry is Correction { Replacement: { } replacement }) AddFuture(replacement, position, "replacement." + field, today, mistakes);
    }

    private static IEnumerable<string> Replaced(IEnumerable<Entry> entries) =>
        entries.OfType<Correction>().Select(correction => correction.Replacement?.Id).OfType<string>();
}
