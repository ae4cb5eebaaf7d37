using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Entries;

/// <summary>Some cases of an agency that follow one another by number, with everything recorded in them.</summary>
internal sealed class CaseBatch
{
    private readonly List<CaseHeader> headers = [];
    private readonly Dictionary<string, List<EntryRow>> rows = new(StringComparer.Ordinal);
    private IReadOnlyList<Provider> register = [];
    private readonly Dictionary<string, (DateOnly, string)> evaluated = new(StringComparer.Ordinal);

    public IReadOnlyList<CaseHeader> Headers => headers;

    /// <summary>The last case; the next batch begins after it.</summary>
    public string Last => headers[^1].Number;

    public IReadOnlyList<EntryRow> Rows(CaseHeader header) => rows.TryGetValue(header.Number, out var entries) ? entries : [];

    public CaseState State(Pack pack, CaseHeader header) =>
        CaseState.Of(pack, header, Rows(header), evaluated.TryGetValue(header.Number, out var when) ? when : null, register);

    /// <summary>Whether another program than this one wrote what follows from some of them.</summary>
    public bool IsOfAnotherProgram(string evaluatedBy) => evaluated.Values.Any(each => Program(each.Item2) != Program(evaluatedBy));

    private static string Program(string evaluatedBy) => evaluatedBy.Split('+')[0];

    /// <summary>The next cases after <paramref name="after"/>, or null when there are none.</summary>
    public static async Task<CaseBatch?> Next(DbSession db, AgencyPacks? packs, string agency, string after, int size, string forUpdate, CancellationToken cancel)
    {
        var batch = new CaseBatch();
        await db.Query(new Statement($"SELECT {CaseState.HeaderColumns} FROM cases WHERE agency = $1 AND number > $2 ORDER BY number LIMIT {size}{forUpdate}", agency, after),
            row => batch.headers.Add(CaseState.ReadHeader(row)), cancel);
        if (batch.headers.Count == 0) return null;
        batch.register = packs is null ? [] : await packs.Providers(db, agency, cancel);
        await db.Query(
        [
            new("""SELECT "case", evaluated_on, evaluated_by FROM cards WHERE agency = $1 AND "case" > $2 AND "case" <= $3""", agency, after, batch.Last),
            new($"""SELECT "case", {CaseState.EntryColumns} FROM entries WHERE agency = $1 AND "case" > $2 AND "case" <= $3 ORDER BY "case", seq""", agency, after, batch.Last),
        ], (statement, row) =>
        {
            var number = row.GetString(0);
            if (statement == 0)
            {
                batch.evaluated[number] = (row.Day(1), row.GetString(2));
                return;
            }

            if (!batch.rows.TryGetValue(number, out var entries)) batch.rows.Add(number, entries = new(64));
            entries.Add(CaseState.ReadEntry(row, agency, number, first: 1));
        }, cancel);
        return batch;
    }
}
