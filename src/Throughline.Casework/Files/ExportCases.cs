using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Files;

/// <summary>Writes the case files of an agency as JSON Lines, by number: what <see cref="ImportCase"/> takes.</summary>
public sealed class ExportCases(Database database, AgencyPacks packs)
{
    private const int Together = 100;

    /// <summary>How many cases were written.</summary>
    public async Task<int> Handle(Actor by, Stream to, CancellationToken cancel = default)
    {
        if (!by.May(Permission.ExportCases) || packs.Of(by.Agency) is not { } pack) throw new UnauthorizedAccessException("Only staff of this agency who may export do so");
        var (cases, after) = (0, "");
        while (await database.ReadAtOnce(db => CaseBatch.Next(db, packs, pack.Agency, after, Together, forUpdate: "", cancel), cancel) is { } batch)
        {
            foreach (var header in batch.Headers) await Write(batch.State(pack, header).File, to, cancel);
            cases += batch.Headers.Count;
            after = batch.Last;
        }

        return cases;
    }

    /// <summary>One case, as a line.</summary>
    public static async Task Write(CaseFile file, Stream to, CancellationToken cancel)
    {
        await using (var json = new Utf8JsonWriter(to, CaseWriter.Options)) CaseWriter.Write(json, file);
        await to.WriteAsync("\n"u8.ToArray(), cancel);
    }
}
