using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Demo;

/// <summary>The accounts of a database that the demo filled, for the sign-in page and the console. Empty for any other database.</summary>
public sealed class DemoAccounts(CaseworkDb db)
{
    /// <summary>Those whose password is still the demo's; by agency, staff before clients.</summary>
    public async Task<IReadOnlyList<DemoAccount>> Handle(CancellationToken cancel = default)
    {
        var first = DemoAccount.Staff[0].Id;
        var hash = await db.Users.AsNoTracking().Where(person => person.Id == first).Select(person => person.PasswordHash).SingleOrDefaultAsync(cancel);
        if (hash is null) return [];
        // A salt is never drawn twice: who has the first account's hash was made with it.
        var people = await db.Users.AsNoTracking().Where(person => person.PasswordHash == hash && person.Active).ToListAsync(cancel);
        var order = DemoAccount.Staff.Select((account, at) => (account.Id, at)).ToDictionary(each => each.Id, each => each.at);
        return [.. people.OrderBy(person => Array.FindIndex(Region.All, region => region.Agency == person.Agency)).ThenBy(person => order.GetValueOrDefault(person.Id, int.MaxValue)).ThenBy(person => person.Name, StringComparer.Ordinal)
            .Select(person => new DemoAccount(person.Agency, person.Name, person.Role, person.UserName!) { Office = person.Office, Provider = person.Provider, Case = person.Case })];
    }
}
