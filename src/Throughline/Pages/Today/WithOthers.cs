using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Ui;
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

    /// <summary>The word for the person served, and the day.</summary>
    public required (string Client, DateOnly Today) Told { private get; init; }

    public int Overdue => People.Sum(each => each.Overdue);

    /// <summary>Whether the clients are listed.</summary>
    public bool IsOpen => Clients.Count > 0;

    private int Behind => People.Sum(each => each.Clients);

    private string Client => Told.Client;

    public string Sum => $"{Overdue} overdue for {Behind} of your {Client}s";

    /// <summary>Who is behind with how much.</summary>
    public string Each => string.Join(", ", People.Select(each => $"{NameOf(each.Staff!)} {each.Overdue}"));

    public IEnumerable<(string Name, string Count, IEnumerable<Row> Rows)> ByPerson => Clients.Where(each => each.Staff is not null).GroupBy(each => each.Staff!)
        .OrderByDescending(each => each.Sum(one => one.Overdue))
        .Select(person => (NameOf(person.Key), Wording.Count(person.Count(), Client), person.Select(Of)));

    /// <summary>Where not all are listed.</summary>
    public string? First => Clients.Count(each => each.Staff is not null) is > 0 and var shown && shown < Behind ? $"These are the first {shown}." : null;

    public string UnnamedCount => Wording.Count(Unnamed, Client);

    public string UnnamedSaid => $"What is due for {(Unnamed == 1 ? "this " + Client : $"these {Client}s")} waits for you. "
        + $"{(MayName.Count > 0 ? Wording.EitherOf(MayName) : "A supervisor of the office")} can name a placement specialist.";

    public IEnumerable<Row> UnnamedRows => Clients.Where(each => each.Staff is null).Select(Of);

    /// <summary>A client of whom something waits for somebody else.</summary>
    public sealed record Row(string Address, string Name, string Status, string When, string What);

    private Row Of(OwedByOthers.Client one) => new(
        Links.Case(one.Case).ToString(), one.Name, $"{one.Case} · {one.StatusLabel}", one.Due is { } due ? Wording.When(due, Told.Today) : "Nothing dated",
        one.Title + (one.Staff is not null && one.Overdue > 1 ? $", and {one.Overdue - 1} more overdue" : ""));

    private string NameOf(string staff) => Names.GetValueOrDefault(staff, "A former worker");

    public static async Task<WithOthers?> Of(CurrentUser me, OwedByOthers owed, StaffNames names, WhoMayAssign whoMayAssign, bool open, CancellationToken cancel)
    {
        if (me.Actor.Role != Role.Counselor) return null;
        var counted = await owed.Count(me.Actor, me.Actor.Id, cancel);
        var unnamed = me.Pack.HasOwnSpecialists ? counted.Where(each => each.Staff is null).Sum(each => each.Clients) : 0;
        var people = counted.Where(each => each.Staff is not null).ToList();
        if (people.Count == 0 && unnamed == 0) return null;
        return new()
        {
            Told = (me.Pack.Client, me.Today),
            People = people,
            Unnamed = unnamed,
            Clients = open ? [.. (await owed.List(me.Actor, me.Actor.Id, cancel)).Where(client => client.Staff is not null || unnamed > 0)] : [],
            Names = await names.Of(people.Select(each => each.Staff), cancel),
            MayName = unnamed > 0 ? await whoMayAssign.In(me.Actor.Agency, me.Actor.Office, cancel) : [],
        };
    }
}
