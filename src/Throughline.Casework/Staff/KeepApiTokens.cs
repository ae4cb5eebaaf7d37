using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Staff;

/// <summary>Makes, lists and ends the tokens of programs that act for somebody.</summary>
public sealed class KeepApiTokens(CaseworkDb db, AgencyClock clock)
{
    public const int LongestDays = 366;
    public const int LongestName = 80;

    /// <summary>More than anybody runs.</summary>
    public const int AtMost = 20;

    public abstract record Outcome
    {
        /// <summary>The only time that the token is seen whole.</summary>
        public sealed record Made(ApiToken Token, string Whole) : Outcome;

        public sealed record Mistaken(string Field, string Message) : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>Those that are neither ended nor past their day, the newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> Of(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Act.KeepApiTokens)) return [];
        var today = clock.Today(actor.Agency);
        return await db.ApiTokens.AsNoTracking().Where(token => token.Staff == actor.Id && token.RevokedAt == null && token.Until >= today)
            .OrderByDescending(token => token.MadeAt).ToListAsync(cancel);
    }

    public async Task<Outcome> Make(Actor actor, string? name, int days, CancellationToken cancel = default)
    {
        if (!actor.May(Act.KeepApiTokens)) return new Outcome.NotYours();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName) return new Outcome.Mistaken(nameof(name), $"Say in up to {LongestName} characters which program it is for.");
        if (days is < 1 or > LongestDays) return new Outcome.Mistaken(nameof(days), $"Choose how long it is good for: 1 to {LongestDays} days.");
        if ((await Of(actor, cancel)).Count >= AtMost) return new Outcome.Mistaken(nameof(name), $"You have {AtMost} tokens. End one that is no longer used.");
        var secret = RandomNumberGenerator.GetBytes(32);
        var token = new ApiToken
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            Agency = actor.Agency,
            Staff = actor.Id,
            Name = name.Trim(),
            Hash = SHA256.HashData(secret),
            MadeAt = clock.Now,
            Until = clock.Today(actor.Agency).AddDays(days),
        };
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Made(token, WhoseToken.Whole(token.Id, secret));
    }

    /// <summary>False when it is not one of the person's own.</summary>
    public async Task<bool> End(Actor actor, string id, CancellationToken cancel = default)
    {
        if (await db.ApiTokens.SingleOrDefaultAsync(token => token.Id == id && token.Staff == actor.Id, cancel) is not { } found) return false;
        found.RevokedAt ??= clock.Now;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}

/// <summary>Whom a program acts for, by the token that it shows.</summary>
public sealed class WhoseToken(Ledger ledger, AccountsNow accounts, AgencyClock clock)
{
    private const string Prefix = "throughline_";
    private const string Select = "SELECT staff, agency, hash, until, revoked_at, used_at FROM api_tokens WHERE id = $1";

    // That it is used is told to its owner by the hour.
    private static readonly TimeSpan Noted = TimeSpan.FromHours(1);

    internal static string Whole(string id, byte[] secret) => $"{Prefix}{id}_{Convert.ToHexStringLower(secret)}";

    /// <summary>Null for a token that is not known, is ended, is past its day, or whose owner has left.</summary>
    public async Task<Actor?> Of(string token, CancellationToken cancel = default)
    {
        var parts = token.StartsWith(Prefix, StringComparison.Ordinal) ? token[Prefix.Length..].Split('_') : [];
        if (parts is not [{ Length: 16 } id, { Length: 64 } secret] || !secret.All(char.IsAsciiHexDigit)) return null;
        (string Staff, string Agency, byte[] Hash, DateOnly Until, bool Ended, DateTime? Used)? kept = null;
        await ledger.Read(async db =>
        {
            await db.Query(new Statement(Select, id), row => kept = (row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2), row.Day(3), !row.IsDBNull(4), row.IsDBNull(5) ? null : row.Instant(5)), cancel);
            return true;
        }, cancel);
        if (kept is not { Ended: false } known || known.Until < clock.Today(known.Agency)) return null;
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Convert.FromHexString(secret)), known.Hash)) return null;
        if (await accounts.Of(known.Staff, cancel) is not { } account || account.Actor.Agency != known.Agency || !account.Actor.May(Act.KeepApiTokens)) return null;
        if (known.Used is not { } used || clock.Now - used > Noted) await Note(id, cancel);
        return account.Actor;
    }

    private Task<bool> Note(string id, CancellationToken cancel) => ledger.Write(async db =>
    {
        await db.Execute([new("UPDATE api_tokens SET used_at = $2 WHERE id = $1", id, clock.Now)], cancel);
        return true;
    }, cancel);
}
