using Throughline.Casework.Entries;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>The case that was opened for the same person after a closed one: the other end of a case's earlier case.</summary>
public sealed class LaterCase(Database database)
{
    internal const string Sql = "SELECT number FROM cases WHERE agency = $1 AND predecessor = $2";

    /// <summary>Its number; none when none was opened. For whoever reads the earlier one.</summary>
    public Task<string?> After(CaseHeader earlier, CancellationToken cancel = default) => database.Read(db => After(db, earlier.Agency, earlier.Number, cancel), cancel);

    internal static async Task<string?> After(DbSession db, string agency, string earlier, CancellationToken cancel)
    {
        string? number = null;
        await db.Query(new Statement(Sql, agency, earlier), row => number = number is null || string.CompareOrdinal(row.GetString(0), number) < 0 ? row.GetString(0) : number, cancel);
        return number;
    }
}
