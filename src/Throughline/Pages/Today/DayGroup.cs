using Throughline.Casework.Deadlines;
using Throughline.Ui;

namespace Throughline.Pages.Today;

/// <summary>The clients of one part of the day's list: late, due today, one of the next days, or without a date.</summary>
public sealed class DayGroup
{
    public DayGroup(IndexModel page, OwedGroup group, string client, bool firstIsOpen = false)
    {
        var today = page.List.Today;
        Clients = [.. group.Shown.Select((each, at) => new ClientRows(page, each, firstIsOpen && at == 0))];
        Count = Wording.Count(group.Clients, client);
        Items = group.Items.Values.Sum();
        Mix = page.Work.Titles(group);
        IsThin = group.On > today || group.Name == OwedGroup.WithoutADay;
        Id = group.On > today ? "on-" + group.Name : group.Name;
        Whole = page.Address(("whole", group.Name)) + "#" + Id;
        if (group.NotShown > 0) Rest = ($"Show all {group.Clients} {client}s", $"; these are the first {group.Shown.Count}.");
        if (group.On is not { } on) return;
        Day = Wording.Short(on, today);
        When = page.Work.LastOpen(on) is { } open ? $"Office closed: {Wording.Short(open, today)} is the last open day." : Wording.When(on, today);
    }

    public string Id { get; }

    public IReadOnlyList<ClientRows> Clients { get; }

    /// <summary>"12 clients".</summary>
    public string Count { get; }

    public int Items { get; }

    /// <summary>What it is about, the most frequent first.</summary>
    public string Mix { get; }

    /// <summary>Whether it can wait: its rows take less room.</summary>
    public bool IsThin { get; }

    public string? Day { get; }

    public string? When { get; }

    /// <summary>The address under which all of it is shown.</summary>
    public string Whole { get; }

    public (string Link, string Then)? Rest { get; }
}
