using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Web;

namespace Throughline.Pages.Today;

/// <summary>At the foot of a counselor's day: what is overdue for their clients with others, and whom nobody is named to place.</summary>
public sealed class WithOthers
{
    /// <summary>By person, who is most behind first.</summary>
    public required IReadOnlyList<OwedByOthers.With> People { get; init; }

    /// <summary>The clients, where the list is open.</summary>
    public required IReadOnlyList<OwedByOthers.Client> Clients { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Who can name a placement specialist, by name.</summary>
    public required IReadOnlyList<string> MayName { get; init; }

    /// <summary>How many clients wait for a placement specialist to be named; none where placement is not the agency's own work.</summary>
    public required int Unnamed { get; init; }

    public int Overdue => People.Sum(each => each.Overdue);

    public int Behind => People.Sum(each => each.Clients);

    public string NameOf(string staff) => Names.GetValueOrDefault(staff, "Somebody who left");

    public static async Task<WithOthers?> Of(CurrentUser me, OwedByOthers owed, StaffNames names, WhoMayAssign whoMayAssign, bool open, CancellationToken cancel)
    {
        if (me.Actor.Role != Role.Counselor) return null;
        var counted = await owed.Count(me.Actor, me.Actor.Id, cancel);
        var unnamed = me.Pack.HasOwnSpecialists ? counted.Where(each => each.Staff is null).Sum(each => each.Clients) : 0;
        var people = counted.Where(each => each.Staff is not null).ToList();
        if (people.Count == 0 && unnamed == 0) return null;
        return new()
        {
            People = people,
            Unnamed = unnamed,
            Clients = open ? [.. (await owed.List(me.Actor, me.Actor.Id, cancel)).Where(client => client.Staff is not null || unnamed > 0)] : [],
            Names = await names.Of(people.Select(each => each.Staff), cancel),
            MayName = unnamed > 0 ? await whoMayAssign.In(me.Actor.Agency, me.Actor.Office, cancel) : [],
        };
    }
}
