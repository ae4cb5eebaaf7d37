using System.Collections.Concurrent;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Register;

/// <summary>The providers of an agency as they stand now, for whoever reads a case: which there are is asked each time, what each says is read once a version.</summary>
internal sealed class ProviderRegister
{
    public const string Versions = "SELECT id, version FROM providers WHERE agency = $1 ORDER BY id";

    private readonly ConcurrentDictionary<(string Agency, string Id), (int Version, Provider Provider)> known = new();

    /// <summary>All of an agency.</summary>
    public async Task<IReadOnlyList<Provider>> Of(DbSession db, string agency, CancellationToken cancel)
    {
        var versions = new List<(string Id, int Version)>();
        await db.Query(new Statement(Versions, agency), row => versions.Add((row.GetString(0), row.GetInt32(1))), cancel);
        return await Of(db, agency, versions, cancel);
    }

    /// <summary>Those of which the versions are known.</summary>
    public async Task<IReadOnlyList<Provider>> Of(DbSession db, string agency, List<(string Id, int Version)> versions, CancellationToken cancel)
    {
        if (versions.Count == 0) return [];
        if (versions.Exists(each => !known.TryGetValue((agency, each.Id), out var kept) || kept.Version != each.Version))
        {
            await db.Query(new Statement("SELECT id, version, body FROM providers WHERE agency = $1", agency),
                row => known[(agency, row.GetString(0))] = (row.GetInt32(1), ProviderText.Read(row.GetString(2)).InAFile()), cancel);
        }

        return [.. versions.Select(each => known[(agency, each.Id)].Provider)];
    }
}
