using Throughline.Casework.Access;
using Throughline.Casework.Storage;
using Throughline.Demo.People;

namespace Throughline.Demo;

/// <summary>The accounts of a database that the demo filled, for the sign-in page and the console. Empty for any other database.</summary>
public sealed class DemoAccounts(Database database)
{
    /// <summary>Those whose password is still the demo's; by agency, staff before clients.</summary>
    public async Task<IReadOnlyList<DemoAccount>> Handle(CancellationToken cancel = default)
    {
        var first = await database.List($"SELECT password_hash FROM staff WHERE id = {DemoAccount.Staff[0].Id}", row => row.TextOrNull(0), cancel);
        if (first is not [{ } hash]) return [];
        // A salt is never drawn twice: who has the first account's hash was made with it.
        var people = await database.List(
            $"""SELECT id, agency, name, role, user_name, office, provider, "case", duty FROM staff WHERE password_hash = {hash} AND active""",
            row => (Id: row.GetString(0), Account: new DemoAccount(row.GetString(1), row.GetString(2), Enum.Parse<Role>(row.GetString(3)), row.GetString(4))
            {
                Office = row.TextOrNull(5), Provider = row.TextOrNull(6), Case = row.TextOrNull(7), Duty = row.TextOrNull(8),
            }), cancel);
        var order = DemoAccount.Staff.Select((account, at) => (account.Id, at)).ToDictionary(each => each.Id, each => each.at);
        return [.. people.OrderBy(person => Array.FindIndex(Region.All, region => region.Agency == person.Account.Agency)).ThenBy(person => order.GetValueOrDefault(person.Id, int.MaxValue))
            .ThenBy(person => person.Account.Name, StringComparer.Ordinal).Select(person => person.Account)];
    }
}
