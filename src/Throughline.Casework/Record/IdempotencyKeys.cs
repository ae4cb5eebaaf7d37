using Throughline.Casework.Access;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Record;

/// <summary>What was made under which key, for what is written in a transaction of the database.</summary>
internal static class IdempotencyKeys
{
    public const string Find = "SELECT digest, made FROM idempotent_requests WHERE agency = $1 AND staff = $2 AND key = $3";

    private const string Insert = "INSERT INTO idempotent_requests (agency, staff, key, digest, made, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (agency, staff, key) DO NOTHING RETURNING made";

    /// <summary>What was made under the name before, and by which request.</summary>
    public static async Task<(string Digest, string Made)?> Before(DbSession db, Actor by, IdempotencyKey name, CancellationToken cancel)
    {
        (string, string)? before = null;
        await db.Query(new Statement(Find, by.Agency, by.Id, name.Key), row => before = (row.GetString(0), row.GetString(1)), cancel);
        return before;
    }

    /// <summary>False when another request has the name; one that is just being answered is waited for.</summary>
    public static async Task<bool> Keep(DbSession db, Actor by, IdempotencyKey name, string made, DateTime at, CancellationToken cancel)
    {
        var kept = false;
        await db.Query(new Statement(Insert, by.Agency, by.Id, name.Key, name.Digest, made, at), _ => kept = true, cancel);
        return kept;
    }
}
