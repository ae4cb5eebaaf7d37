using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Files;

/// <summary>Which entries of a file are in the record already: by their id, or word for word where the file gives none.</summary>
internal sealed class FileMatch
{
    /// <summary>Positions in the file of entries that the record does not have.</summary>
    public List<int> New { get; } = [];

    /// <summary>Entries that the record has differently.</summary>
    public List<Defect> Conflicts { get; } = [];

    public static FileMatch Of(IReadOnlyList<EntryRow> rows, CaseFile record, CaseFile file)
    {
        var match = new FileMatch();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < rows.Count; at++)
        {
            if (record.AsRecorded[at].Id is { } id) byId.TryAdd(id, at);
        }

        var taken = new bool[rows.Count];
        for (var position = 0; position < file.AsRecorded.Count; position++)
        {
            if (file.AsRecorded[position] is not { Id: { } id } entry || !byId.TryGetValue(id, out var at)) continue;
            taken[at] = true;
            if (EntryText.Write(entry) != EntryText.Write(record.AsRecorded[at])) match.Conflicts.Add(Conflict(position, id, rows[at]));
        }

        var unnamed = Unnamed(record, taken);
        for (var position = 0; position < file.AsRecorded.Count; position++)
        {
            var entry = file.AsRecorded[position];
            if (entry.Id is { } id ? byId.ContainsKey(id) : unnamed.TryGetValue(EntryText.Write(entry), out var left) && left.TryDequeue(out _)) continue;
            match.New.Add(position);
        }

        return match;
    }

    // The record names every entry; what a file without names means is matched by the rest.
    private static Dictionary<string, Queue<int>> Unnamed(CaseFile record, bool[] taken)
    {
        var unnamed = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var at = 0; at < record.AsRecorded.Count; at++)
        {
            if (taken[at]) continue;
            var text = EntryText.Write(record.AsRecorded[at] with { Id = null });
            if (!unnamed.TryGetValue(text, out var places)) unnamed.Add(text, places = new());
            places.Enqueue(at);
        }

        return unnamed;
    }

    private static Defect Conflict(int position, string id, EntryRow row) =>
        new($"entries[{position}]", $"'{id}' says something else than the record, which has {row.Body}; correct it with an entry of kind correction");
}
