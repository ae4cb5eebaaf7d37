using Throughline.Casework.Storage;
using static Throughline.Casework.Storage.DbNull;

namespace Throughline.Casework.Entries;

/// <summary>How headers are written.</summary>
internal static class CaseHeaders
{
    private const string InsertHeader = $"""
        INSERT INTO cases ({CaseState.HeaderColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        ON CONFLICT (agency, number) DO NOTHING RETURNING number
        """;

    private const string UpdateHeader = """
        UPDATE cases SET given = $3, family = $4, born = $5, phone = $6, contact_preference = $7, providers = $8, counselor = $9, specialist = $10, office = $11, provider = $12
        WHERE agency = $1 AND number = $2
        """;

    private const string InsertChange = """
        INSERT INTO case_changes (agency, "case", at, field, "by", was, became) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    /// <summary>False when there is a case of that number already.</summary>
    public static async Task<bool> Insert(DbSession db, CaseHeader header, CancellationToken cancel)
    {
        var made = false;
        await db.Query(Inserting(header), _ => made = true, cancel);
        return made;
    }

    public static Statement Inserting(CaseHeader header) => new(InsertHeader, header.Agency, header.Number, Or(header.Given), Or(header.Family), Or(header.Born), Or(header.Phone),
        Or(header.ContactPreference), Or(header.Providers), Or(header.Counselor), Or(header.Specialist), Or(header.Office), Or(header.Provider), Or(header.Predecessor),
        header.OpenedAt, header.OpenedBy, header.HeadSeq, Or(header.HeadHash));

    /// <summary>Writes what differs, and what it was before; false when nothing does.</summary>
    public static bool Change(CaseHeader was, CaseHeader becomes, string by, DateTime at, List<Statement> into)
    {
        var changes = Fields(was).Zip(Fields(becomes)).Where(pair => pair.First.Value != pair.Second.Value).ToList();
        if (changes.Count == 0) return false;
        into.Add(new(UpdateHeader, becomes.Agency, becomes.Number, Or(becomes.Given), Or(becomes.Family), Or(becomes.Born), Or(becomes.Phone), Or(becomes.ContactPreference),
            Or(becomes.Providers), Or(becomes.Counselor), Or(becomes.Specialist), Or(becomes.Office), Or(becomes.Provider)));
        foreach (var (before, after) in changes)
        {
            into.Add(new(InsertChange, becomes.Agency, becomes.Number, at, before.Field, by, Or(before.Value), Or(after.Value)));
        }

        if (was.Given != becomes.Given || was.Family != becomes.Family || was.Born != becomes.Born || was.Phone != becomes.Phone) SearchKeys.Write(becomes, into, anew: true);
        return true;
    }

    private static IEnumerable<(string Field, string? Value)> Fields(CaseHeader header) =>
    [
        ("given", header.Given), ("family", header.Family), ("born", header.Born?.ToString("yyyy-MM-dd")), ("phone", header.Phone), ("reach", header.ContactPreference),
        ("providers", header.Providers), ("counselor", header.Counselor), ("specialist", header.Specialist), ("office", header.Office), ("provider", header.Provider),
    ];
}
