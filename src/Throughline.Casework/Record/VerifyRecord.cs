using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Record;

/// <summary>Walks the chain of every case and names the first entry of each that was changed, removed or added behind the program's back.</summary>
public sealed class VerifyRecord(Database database)
{
    private const int Together = 200;

    /// <summary>What is wrong with a case's record, at the first place where it shows.</summary>
    public sealed record Broken(string Agency, string Case, int Seq, string What)
    {
        public override string ToString() => $"{Agency} {Case}, entry {Seq}: {What}";
    }

    /// <summary>How much was looked at, and what is broken; by agency and case.</summary>
    public sealed record Verified(int Cases, long Entries, IReadOnlyList<Broken> Broken);

    public async Task<Verified> Handle(CancellationToken cancel = default)
    {
        var broken = new List<Broken>();
        var (cases, entries) = (0, 0L);
        foreach (var agency in Packs.All.Select(pack => pack.Agency).Order(StringComparer.Ordinal))
        {
            var after = "";
            while (await database.ReadAtOnce(db => CaseBatch.Next(db, null, agency, after, Together, forUpdate: "", cancel), cancel) is { } batch)
            {
                foreach (var header in batch.Headers)
                {
                    var rows = batch.Rows(header);
                    if (FirstWrong(header, rows) is { } wrong) broken.Add(wrong);
                    entries += rows.Count;
                }

                cases += batch.Headers.Count;
                after = batch.Last;
            }
        }

        return new(cases, entries, broken);
    }

    private static Broken? FirstWrong(CaseHeader header, IReadOnlyList<EntryRow> rows)
    {
        byte[]? hash = null;
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            if (row.Seq != at + 1) return Wrong(at + 1, "it was removed");
            hash = EntryChain.Hash(hash, row);
            if (!hash.AsSpan().SequenceEqual(row.Hash)) return Wrong(row.Seq, "it is not what was recorded");
            if (row.Seq > header.HeadSeq) return Wrong(row.Seq, $"the case's header knows {header.HeadSeq} entries; this one was added past it");
        }

        if (rows.Count < header.HeadSeq) return Wrong(rows.Count + 1, $"it was removed, and all after it: the case's header knows {header.HeadSeq} entries");
        return rows.Count > 0 && !header.HeadHash.AsSpan().SequenceEqual(hash) ? Wrong(rows.Count, "it is not the one that the case's header knows as the last") : null;

        Broken Wrong(int seq, string what) => new(header.Agency, header.Number, seq, what);
    }
}
