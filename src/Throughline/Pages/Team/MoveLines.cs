using Throughline.Casework.Team;
using Throughline.Casework.Derived;
using Throughline.Casework.Cases;
using Throughline.Ui;

namespace Throughline.Pages.Team;

/// <summary>A case that can be moved.</summary>
public sealed class MoveRow(Card card, DateOnly today, DateOnly? born, Func<string, bool> isChosen)
{
    public string Number => card.Case;

    public string Name => card.Name;

    public string Facts => string.Join(", ", new[]
    {
        card.Case, born is { } day ? $"born {Wording.Birthday(day)}" : null, card.StatusLabel.ToLowerInvariant(),
        card.Overdue > 0 ? $"{card.Overdue} overdue" : card.NextDue is { } due ? $"next due {Wording.Short(due, today)}" : null,
    }.OfType<string>());

    public bool IsChosen => isChosen(card.Case);

    public bool IsLate => card.NextDue < today;

    /// <summary>Due within the next seven days.</summary>
    public bool IsSoon => card.NextDue is { } due && due >= today && due <= today.AddDays(7);

    /// <summary>"3 days late: Weekly contact".</summary>
    public string Urgent => card.NextDue is { } due ? $"{Wording.When(due, today)}: {card.NextTitle}" : "Nothing dated";
}

/// <summary>What a move would do, said before it is done.</summary>
public sealed class MoveCheck(IReadOnlyList<MoveRow> rows, string to, string? from, int has, string client)
{
    public IReadOnlyList<MoveRow> Rows => rows;

    public string Title => $"Move {Wording.Count(rows.Count, client)}{(from is null ? "" : $" of {from}")} to {to}";

    public string Button => $"Move {Wording.Count(rows.Count, client)}";

    public IEnumerable<(string Word, string Text)> Facts =>
    [
        (to, $"{Wording.Count(has, client)} now, {has + rows.Count} after"),
        ("Late", $"{rows.Count(row => row.IsLate)}"),
        ("Next 7 days", $"{rows.Count(row => row.IsSoon)}"),
        ("Who is told", $"{to}, in one notice"),
        ("Stays", "What others wrote stays under their names. The other worker of each case does not change."),
    ];
}

/// <summary>A move that was made, in words.</summary>
public sealed class MoveLine(CaseMove move, IReadOnlyDictionary<string, string> names, DateOnly day, DateOnly today, bool isRecent)
{
    public Guid Id => move.Id;

    public string Day => Wording.Short(day, today);

    public string From => move.From is null ? "Nobody" : names.GetValueOrDefault(move.From, move.From);

    public string To => names.GetValueOrDefault(move.To, move.To);

    public int Cases => move.Numbers.Count;

    public string By => names.GetValueOrDefault(move.By, move.By);

    public bool CanBeUndone => move.UndoneAt is null && isRecent;

    /// <summary>Until when it can be undone, or what became of it.</summary>
    public string State => move.UndoneAt is not null ? "undone"
        : CanBeUndone ? $"until {Wording.Short(day.AddDays(CaseMove.Undoable), today)}" : "past";
}
