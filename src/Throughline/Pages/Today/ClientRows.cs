using Throughline.Policy.CaseFiles.Entries;
using Throughline.Casework.Deadlines;
using Throughline.Policy.Reading;
using Throughline.Ui.Contacts;
using Throughline.Ui;

namespace Throughline.Pages.Today;

/// <summary>A client with what is owed for them, in words: one line where the page is narrow, a row for each duty where it is wide.</summary>
public sealed class ClientRows
{
    public ClientRows(IndexModel page, OwedClient client, bool isFirst)
    {
        var today = page.List.Today;
        Number = client.Case;
        Address = Links.Case(client.Case).ToString();
        Name = client.Name;
        Born = page.Born.TryGetValue(client.Case, out var born) ? $"born {Wording.Birthday(born)}" : null;
        Status = $"{client.Case} · {client.StatusLabel}";
        var lines = page.Work.Lines(client);
        Lines = [.. lines.Select(line => new DutyRow(this, page, line))];
        foreach (var alike in Lines.GroupBy(line => line.Title).Where(alike => alike.Count() > 1))
        {
            foreach (var line in alike) line.Heard = line.Because;
        }

        var first = lines[0].Owed;
        Late = first.Due < today;
        When = Wording.When(first.Due, today);
        What = first.Title + (lines.Count > 1 ? $", and {lines.Count - 1} more" : "");
        IsOpen = isFirst || Lines.Any(line => line.Form is not null);
    }

    public string Number { get; }

    public string Address { get; }

    public string Name { get; }

    /// <summary>The birthday, where another client has the same name.</summary>
    public string? Born { get; }

    public string Status { get; }

    /// <summary>Of what is most urgent: whether it is late, how late, and what.</summary>
    public bool Late { get; }

    public string When { get; }

    public string What { get; }

    /// <summary>Whether it is unfolded where the page is narrow.</summary>
    public bool IsOpen { get; }

    public IReadOnlyList<DutyRow> Lines { get; }
}

/// <summary>One duty of a client, and the act that settles it.</summary>
public sealed class DutyRow
{
    public DutyRow(ClientRows client, IndexModel page, Worklist.Line line)
    {
        var (owed, today) = (line.Owed, page.List.Today);
        Late = owed.Due < today;
        When = Wording.When(owed.Due, today);
        Title = Heard = owed.Title;
        if (owed.Due is { } due)
        {
            Before = Late ? "was due " : "";
            Day = Wording.Short(due, today);
            Why = Links.Case(client.Number).Why(owed.Rule, owed.Opened, owed.Subject);
        }

        Because = (owed.Because.Count > 0 ? Wording.Sentence(Wording.Days(owed.Because[0], today)) : "") + (line.LastOpenDay is { } open ? " " + open : "");
        Covered = line.MetByTheLineAbove;
        if (Covered) return;
        Act = line.Act.Label;
        if (line.Act.Contact is not { } party) Address = line.Act.Address;
        else if (page.Log.Case == client.Number && page.Log.With == party.JsonName())
        {
            Form = page.IsTyped ? page.Again(client.Name) : page.Opened(client.Number, client.Name, party);
            Address = page.Address();
        }
        else
        {
            Address = page.Address(("log", client.Number), ("with", party.JsonName()));
        }
    }

    public bool Late { get; }

    public string When { get; }

    public string Title { get; }

    /// <summary>What its act is heard to be for: its title, or why it is owed where the client owes two of that title.</summary>
    public string Heard { get; set; }

    public string? Before { get; }

    public string? Day { get; }

    /// <summary>Where the day is explained.</summary>
    public string? Why { get; }

    public string Because { get; }

    /// <summary>Another line's act meets this one too, so it has no button of its own.</summary>
    public bool Covered { get; }

    public string? Act { get; }

    public string? Address { get; }

    /// <summary>The contact form, where it is open.</summary>
    public ContactForm? Form { get; }
}
