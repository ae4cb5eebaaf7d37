using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Staff;

/// <summary>Makes, lists and ends the tokens of programs that act for somebody.</summary>
public sealed class KeepApiTokens(DbContext db, AgencyClock clock)
{
    public const int LongestDays = 366;
    public const int LongestName = 80;

    /// <summary>More programs than anybody runs.</summary>
    public const int AtMost = 20;

    /// <summary>The token in full; it is shown only this once.</summary>
    public sealed record Made(ApiToken Token, string Whole) : Outcome;

    /// <summary>Those that still work, newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> Of(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.KeepApiTokens)) return [];
        var today = clock.Today(actor.Agency);
        return await db.Set<ApiToken>().AsNoTracking().Where(token => token.Staff == actor.Id && token.RevokedAt == null && token.Until >= today)
            .OrderByDescending(token => token.MadeAt).ToListAsync(cancel);
    }

    public async Task<Outcome> Make(Actor actor, string? name, int days, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.KeepApiTokens)) return new Denied();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName) return new Invalid(nameof(name), $"Say in up to {LongestName} characters which program it is for.");
        if (days is < 1 or > LongestDays) return new Invalid(nameof(days), $"Choose how long it is good for: 1 to {LongestDays} days.");
        if ((await Of(actor, cancel)).Count >= AtMost) return new Invalid(nameof(name), $"You have {AtMost} tokens. End one that is no longer used.");
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
        db.Set<ApiToken>().Add(token);
        await db.SaveChangesAsync(cancel);
        return new Made(token, FindTokenOwner.Whole(token.Id, secret));
    }

    /// <summary>False when it is not one of the person's own.</summary>
    public async Task<bool> End(Actor actor, string id, CancellationToken cancel = default)
    {
        if (await db.Set<ApiToken>().SingleOrDefaultAsync(token => token.Id == id && token.Staff == actor.Id, cancel) is not { } found) return false;
        found.RevokedAt ??= clock.Now;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
