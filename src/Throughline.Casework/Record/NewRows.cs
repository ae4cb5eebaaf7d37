using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Record;

/// <summary>Entries on their way into the record: named, numbered, chained.</summary>
internal sealed class NewRows
{
    private const string Insert = """
        INSERT INTO entries (agency, "case", seq, "on", recorded_at, recorded_by, kind, body, idempotency_key, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    private readonly List<EntryRow> rows = [];

    public required IReadOnlyList<Entry> Entries { get; init; }

    public IReadOnlyList<RecordedEntry> Recorded => field ??= [.. rows.Select((row, at) => new RecordedEntry(row.Seq, Entries[at], row.RecordedBy, row.RecordedAt))];

    public static NewRows Of(CaseState state, AppendRequest request, DateTime now)
    {
        var used = state.File.AsRecorded.Concat(request.Entries).Select(entry => entry.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var seq = state.Rows.Count;
        var hash = state.Rows.Count == 0 ? null : state.Rows[^1].Hash;
        var made = new NewRows { Entries = [.. request.Entries.Select((entry, at) => Named(entry, seq + at + 1, used))] };
        foreach (var entry in made.Entries)
        {
            var hand = request.Provenance?[made.rows.Count] ?? new(request.By.Id, now);
            var row = new EntryRow
            {
                Agency = request.Agency,
                Case = request.Case,
                Seq = ++seq,
                On = entry.On,
                RecordedAt = hand.At,
                RecordedBy = hand.By,
                Kind = entry.Kind.JsonName(),
                Body = EntryText.Write(entry),
                IdempotencyKey = request.IdempotencyKey,
                Hash = [],
            };
            hash = EntryChain.Hash(hash, row);
            made.rows.Add(row with { Hash = hash });
        }

        return made;
    }

    public void Write(List<Statement> into)
    {
        foreach (var row in rows)
        {
            into.Add(new(Insert, row.Agency, row.Case, row.Seq, row.On, row.RecordedAt, row.RecordedBy, row.Kind, row.Body, DbNull.Or(row.IdempotencyKey), row.Hash));
        }

        var head = rows[^1];
        into.Add(new("UPDATE cases SET head_seq = $3, head_hash = $4 WHERE agency = $1 AND number = $2", head.Agency, head.Case, head.Seq, head.Hash));
    }

    // An entry needs a name to be corrected by; its place in the record is one.
    private static Entry Named(Entry entry, int seq, HashSet<string> used)
    {
        if (entry.Id is not null) return entry;
        var id = $"e{seq}";
        while (!used.Add(id)) id += "-";
        return entry with { Id = id };
    }
}
