using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Staff;

/// <summary>
/// Accounts, at most a few seconds old: every request checks that its account still stands as it did at sign-in.
/// </summary>
public sealed class CurrentAccounts(Database database, AgencyClock clock)
{
    private const string Select = "SELECT security_stamp, active, agency, name, role, office, provider, \"case\", duty FROM staff WHERE id = $1";

    private readonly TtlCache<string, Account> known = new(() => clock.Now, TimeSpan.FromSeconds(5));

    /// <summary>The person, and the stamp that changes when a session is to end.</summary>
    public sealed record Account(Actor Actor, string Stamp);

    /// <summary>Null for somebody without an account.</summary>
    public ValueTask<Account?> Of(string id, CancellationToken cancel = default) => known.Of(id, async () =>
    {
        var found = await database.List(new Statement(Select, id), row => !row.GetBoolean(1) ? null : new Account(
            new(id, row.GetString(2), row.GetString(3), Enum.Parse<Role>(row.GetString(4))) { Office = row.TextOrNull(5), Provider = row.TextOrNull(6), Case = row.TextOrNull(7), Duty = row.TextOrNull(8) },
            row.TextOrNull(0) ?? ""), cancel);
        return found.SingleOrDefault();
    });
}
