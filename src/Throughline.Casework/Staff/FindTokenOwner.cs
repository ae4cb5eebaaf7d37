using System.Security.Cryptography;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Staff;

/// <summary>Whom a program acts for, by the token that it shows.</summary>
public sealed class FindTokenOwner(Database database, CurrentAccounts accounts, AgencyClock clock)
{
    private const string Prefix = "throughline_";
    private const string Select = "SELECT staff, agency, hash, until, revoked_at, used_at FROM api_tokens WHERE id = $1";

    // Its last use is written down at most once an hour.
    private static readonly TimeSpan Noted = TimeSpan.FromHours(1);

    internal static string Whole(string id, byte[] secret) => $"{Prefix}{id}_{Convert.ToHexStringLower(secret)}";

    /// <summary>Null for a token that is not known, is ended, is past its day, or whose owner has left.</summary>
    public async Task<Actor?> Of(string token, CancellationToken cancel = default)
    {
        var parts = token.StartsWith(Prefix, StringComparison.Ordinal) ? token[Prefix.Length..].Split('_') : [];
        if (parts is not [{ Length: 16 } id, { Length: 64 } secret] || !secret.All(char.IsAsciiHexDigit)) return null;
        (string Staff, string Agency, byte[] Hash, DateOnly Until, bool Ended, DateTime? Used)? kept = null;
        await database.Read(async db =>
        {
            await db.Query(new Statement(Select, id), row => kept = (row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2), row.Day(3), !row.IsDBNull(4), row.IsDBNull(5) ? null : row.Instant(5)), cancel);
            return true;
        }, cancel);
        if (kept is not { Ended: false } known || known.Until < clock.Today(known.Agency)) return null;
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Convert.FromHexString(secret)), known.Hash)) return null;
        if (await accounts.Of(known.Staff, cancel) is not { } account || account.Actor.Agency != known.Agency || !account.Actor.May(Permission.KeepApiTokens)) return null;
        if (known.Used is not { } used || clock.Now - used > Noted) await Note(id, cancel);
        return account.Actor;
    }

    private Task<bool> Note(string id, CancellationToken cancel) => database.Write(async db =>
    {
        await db.Execute([new("UPDATE api_tokens SET used_at = $2 WHERE id = $1", id, clock.Now)], cancel);
        return true;
    }, cancel);
}
