using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Demo.People;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives;

/// <summary>A case as it is lived, day by day. What would happen after its last day has not happened yet and is left out.</summary>
internal sealed class Life(Pack pack, Client client, IReadOnlyList<DemoAccount> staff, DateOnly today, TimeZoneInfo zone)
{
    private static readonly (string Word, Mode Mode)[] Told =
    [
        ("Met ", Mode.InPerson), ("Visited ", Mode.InPerson), ("On site", Mode.InPerson), ("Went to ", Mode.InPerson), ("Went with", Mode.InPerson), ("in the car", Mode.InPerson), ("drop-in", Mode.InPerson),
        ("E-mailed", Mode.Email), ("Text check-in", Mode.Text), ("texted", Mode.Text), ("alled", Mode.Phone), ("calling back", Mode.Phone),
    ];

    private readonly List<(Entry Entry, string By)> lived = [];
    private int ids;

    public Pack Pack { get; } = pack;
    public Client Client { get; } = client;
    public Draw Draw => Client.Draw;
    public DateOnly Today { get; } = today;

    /// <summary>The last day of which anything is known: yesterday.</summary>
    public DateOnly LastDay => Today.AddDays(-1);

    /// <summary>Who works the case: records what nobody else does.</summary>
    public string Worker => (Client.Specialist ?? Client.Counselor).Id;

    public string Counselor => Client.Counselor.Id;

    /// <summary>Who pays.</summary>
    public string Fiscal => staff.First(each => each.Role == Role.Fiscal).Id;

    /// <summary>Who approves.</summary>
    public string Supervisor => staff.First(each => each.Role == Role.Supervisor).Id;

    /// <summary>Who keeps the files of closed cases.</summary>
    public string Clerk => staff.First(each => each.Role == Role.FileClerk).Id;

    public void Add(Entry entry, string? by = null)
    {
        if (entry.On <= LastDay) lived.Add((entry, by ?? Worker));
    }

    /// <summary>What is on file up to a day, in the order of days.</summary>
    public IReadOnlyList<Entry> SoFar(DateOnly day) => [.. lived.Select(each => each.Entry).Where(entry => entry.On <= day).OrderBy(entry => entry.On)];

    /// <summary>Takes back what could not have happened after all.</summary>
    public void Without(Predicate<Entry> which) => lived.RemoveAll(each => which(each.Entry));

    /// <summary>Whether a benefit that would pay for a service is available and not used.</summary>
    public bool NotUsed(string service) => lived.Exists(each => each.Entry is ComparableBenefit { Available: true, Used: false } benefit && benefit.Benefit == service);

    /// <summary>A name for an entry that another one will refer to.</summary>
    public string Name() => $"k{++ids}";

    /// <summary>The day itself, or the last one before it on which the office is open.</summary>
    public DateOnly Open(DateOnly day) => Pack.Calendar.LastOpen(day);

    /// <summary>The day itself, or the next one on which the office is open.</summary>
    public DateOnly OpenFrom(DateOnly day)
    {
        while (Pack.Calendar.IsClosed(day)) day = day.AddDays(1);
        return day;
    }

    public string Say(IReadOnlyList<string> words) => Client.Say(words);

    /// <summary>A talk with the client.</summary>
    public Contact Talk(DateOnly on, Mode mode, string note, string? by = null, bool final = false, string? id = null, string? service = null, bool handOff = false)
    {
        var contact = new Contact { On = on, With = Party.Client, Mode = mode, Note = note, Final = final ? true : null, Id = id, Services = service is null ? null : [service] };
        if (handOff && Client.Specialist is { } specialist) contact = contact with { Topics = ["warm-hand-off"], Present = [Client.Counselor.Name, specialist.Name] };
        Add(contact, by);
        return contact;
    }

    /// <summary>How it was held, where the words say so; else the way given.</summary>
    public static Mode As(string note, Mode otherwise)
    {
        foreach (var (word, mode) in Told)
        {
            if (note.Contains(word, StringComparison.Ordinal)) return mode;
        }

        return otherwise;
    }

    public void TalkWithEmployer(DateOnly on, Mode mode, string note, string? by = null) =>
        Add(new Contact { On = on, With = Party.Employer, Mode = mode, Employer = Client.Employer.Name, Note = note }, by);

    public void Task(DateOnly on, TaskAbout about, string note, string? by = null) => Add(new TaskNote { On = on, About = about, Note = note }, by);

    public void Paper(DateOnly on, string name, DocumentAction action, string note, object? data = null, string[]? signedBy = null, string? by = null) =>
        Add(new Document { On = on, Name = name, Action = action, SignedBy = signedBy, Note = note, Data = data is null ? null : JsonSerializer.SerializeToElement(data) }, by);

    /// <summary>The life with the hands and the hours in which it was recorded: mostly the same day, at times the next morning, never before what stands above.</summary>
    public (IReadOnlyList<DemoEntry> Entries, DateTime OpenedAt) Recorded(DateTime now)
    {
        var entries = new List<DemoEntry>(lived.Count);
        var ordered = lived.OrderBy(each => each.Entry.On).ToList();
        var first = ordered.Count > 0 ? ordered[0].Entry.On : Open(LastDay);
        var last = AtWork(first, 8, 5);
        var opened = last;
        foreach (var (entry, by) in ordered)
        {
            var day = Draw.Chance(8) ? OpenFrom(entry.On.AddDays(1)) : entry.On;
            var at = AtWork(day, Draw.Between(8, 16), Draw.Between(0, 59)).AddSeconds(Draw.Between(0, 59));
            if (at <= last) at = last.AddSeconds(Draw.Between(40, 200));
            if (at > now) at = last < now ? last.AddTicks((now - last).Ticks / 2 / 10 * 10) : now;
            entries.Add(new(entry, by, at));
            last = at;
        }

        return (entries, opened < now ? opened : now);
    }

    private DateTime AtWork(DateOnly day, int hour, int minute) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new(hour, minute)), zone);
}
