using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Record;

/// <summary>Makes cards, deadlines, report tables and search keys again from the entries, and says where they were not what follows from them.</summary>
public sealed class RebuildRecord(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int Together = 50;

    public sealed record Difference(string Agency, string Case, string What);

    /// <summary>The differences found, all of them mended; none when the tables were right.</summary>
    public async Task<IReadOnlyList<Difference>> Handle(string agency, CancellationToken cancel = default)
    {
        var pack = packs.Of(agency) ?? throw new ArgumentException($"'{agency}' is not an agency of this program", nameof(agency));
        var found = new List<Difference>();
        var after = "";
        while (await database.Write(db => Next(db, pack, after, cancel), cancel) is { } done)
        {
            found.AddRange(done.Differences);
            after = done.Last;
        }

        return found;
    }

    private async Task<(List<Difference> Differences, string Last)?> Next(DbSession db, Pack pack, string after, CancellationToken cancel)
    {
        var batch = await CaseBatch.Next(db, packs, pack.Agency, after, Together, database.ForUpdate, cancel);
        if (batch is null) return null;
        var differences = new List<Difference>();
        var statements = new List<Statement>();
        foreach (var header in batch.Headers)
        {
            var what = await Mend(db, batch.State(pack, header), statements, cancel);
            differences.AddRange(what.Select(each => new Difference(pack.Agency, header.Number, each)));
        }

        await db.Execute(statements, cancel);
        return (differences, batch.Last);
    }

    private async Task<List<string>> Mend(DbSession db, CaseState state, List<Statement> into, CancellationToken cancel)
    {
        var (header, pack) = (state.Header, state.File.Pack);
        var by = packs.EvaluatedBy(pack);
        var found = await DerivedTables.Read(db, header.Agency, header.Number, cancel);
        var right = DerivedRows.Of(header, state.File.Evaluate(clock.Today(pack)), by);
        // A card of another day that says the same is right.
        var differences = DerivedTables.Differences(found is null ? null : found with { Card = found.Card with { EvaluatedBy = by, EvaluatedOn = right.Card.EvaluatedOn } }, right).ToList();
        DerivedTables.Change(found, right, into);
        if ((await SearchKeys.Mend(db, [header], into, cancel)).Count > 0) differences.Add("search_keys: were different");
        return differences;
    }
}
