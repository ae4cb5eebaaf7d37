using System.Collections.Concurrent;

namespace Throughline.Casework;

/// <summary>
/// Accounts as they stand, a few seconds old at most: every request asks whether its person is still who they were when they signed in.
/// </summary>
public sealed class AccountsNow(Ledger ledger, AgencyClock clock)
{
    private const string Select = "SELECT security_stamp, active, agency, name, role, office, provider, \"case\" FROM staff WHERE id = $1";

    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (Account? Account, DateTime Read)> known = new(StringComparer.Ordinal);

    /// <summary>The person, and the stamp that changes when a session is to end.</summary>
    public sealed record Account(Actor Actor, string Stamp);

    /// <summary>Null for somebody who has no account, or has one no longer.</summary>
    public async ValueTask<Account?> Of(string id, CancellationToken cancel = default)
    {
        var now = clock.Now;
        if (known.TryGetValue(id, out var kept) && now - kept.Read < Kept) return kept.Account;
        Account? account = null;
        await ledger.Read(async db =>
        {
            await db.Query(new Statement(Select, id), row =>
            {
                if (!row.GetBoolean(1)) return;
                account = new(new(id, row.GetString(2), row.GetString(3), Enum.Parse<Role>(row.GetString(4)))
                {
                    Office = row.TextOrNull(5), Provider = row.TextOrNull(6), Case = row.TextOrNull(7),
                }, row.TextOrNull(0) ?? "");
            }, cancel);
            return true;
        }, cancel);
        // Somebody without an account must not make this grow.
        if (account is null) known.TryRemove(id, out _);
        else known[id] = (account, now);
        return account;
    }
}
