using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;

namespace Throughline.Bench;

/// <summary>The rows that opening a case and appending its entries would have written, made by the record's own types.</summary>
internal static class CaseRows
{
    public static (CaseState Empty, NewRows Rows) Add(AgencyPacks packs, AgencyClock clock, CaseHeader header, AppendRequest request, List<Statement> into)
    {
        var pack = packs.Of(header.Agency)!;
        var empty = CaseState.Of(pack, header, [], null, []);
        var rows = NewRows.Of(empty, request, clock.Now);
        var statements = new List<Statement>();
        rows.Write(statements);

        // The last says how far the record goes; here the header is written once, with that.
        var head = statements[^1];
        statements.RemoveAt(statements.Count - 1);
        (header.HeadSeq, header.HeadHash) = ((int)head.Values[2], (byte[])head.Values[3]);
        into.Add(CaseHeaders.Inserting(header));
        into.AddRange(statements);
        SearchKeys.Write(header, into);
        DerivedTables.Change(null, DerivedRows.Of(header, CaseState.FileOf(pack, header, rows.Entries).Evaluate(clock.Today(pack)), packs.EvaluatedBy(pack)), into);
        return (empty, rows);
    }
}
