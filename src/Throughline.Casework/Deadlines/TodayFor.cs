using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>One thing that is owed, with as much of its case as the row shows.</summary>
public sealed record Owed
{
    public required string Case { get; init; }
    public required string Name { get; init; }
    public required string StatusLabel { get; init; }
    public DateOnly? LastContact { get; init; }
    public required string Rule { get; init; }
    public required string Title { get; init; }

    /// <summary>Empty where it is about the case.</summary>
    public required string Subject { get; init; }
    public required DateOnly Opened { get; init; }
    public DateOnly? Due { get; init; }

    /// <summary>The staff id of who owes it; empty for nobody.</summary>
    public required string WaitsFor { get; init; }
    public required IReadOnlyList<string> Because { get; init; }
}

/// <summary>What is owed, by when; each list most urgent first.</summary>
public sealed record TodayList(
    DateOnly Today,
    IReadOnlyList<Owed> Overdue,
    IReadOnlyList<Owed> DueToday,
    IReadOnlyList<Owed> NextDays,
    IReadOnlyList<Owed> Undated,
    int Clients);

/// <summary>What somebody owes: overdue, today, in the next seven days, and what has no day.</summary>
public sealed class TodayFor(CaseworkDb db, AgencyClock clock)
{
    /// <summary>The first day after the lists is this many days from today.</summary>
    public const int Days = 8;

    /// <summary>For <paramref name="staff"/>, or for the person who asks; null when it is not theirs to see.</summary>
    public async Task<TodayList?> Handle(Actor actor, string? staff = null, CancellationToken cancel = default)
    {
        if (!actor.May(Act.SeeToday)) return null;
        var today = clock.Today(actor.Agency);
        var rows = await Rows(actor, staff ?? actor.Id, today.AddDays(Days)).ToListAsync(cancel);
        var owed = rows.Select(row => new Owed
        {
            Case = row.Deadline.Case,
            Name = row.Name,
            StatusLabel = row.StatusLabel,
            LastContact = row.LastContact,
            Rule = row.Deadline.Rule,
            Title = row.Deadline.Title,
            Subject = row.Deadline.Subject,
            Opened = row.Deadline.Opened,
            Due = row.Deadline.Due,
            WaitsFor = row.Deadline.WaitsFor!,
            Because = row.Deadline.Because is { } because ? JsonSerializer.Deserialize<string[]>(because)! : [],
        }).ToList();
        var clients = await Clients(actor, staff ?? actor.Id).CountAsync(cancel);
        return new(today,
            [.. owed.Where(row => row.Due < today)],
            [.. owed.Where(row => row.Due == today)],
            [.. owed.Where(row => row.Due > today)],
            [.. owed.Where(row => row.Due is null)],
            clients);
    }

    internal IQueryable<Row> Rows(Actor actor, string staff, DateOnly before) =>
        from deadline in db.Deadlines.AsNoTracking()
        where deadline.Agency == actor.Agency && deadline.WaitsFor == staff && (deadline.Due == null || deadline.Due < before)
        join card in db.Cards.Within(actor, Act.SeeToday) on deadline.Case equals card.Case
        orderby deadline.Due, card.SortKey, deadline.Case, deadline.Rule
        select new Row { Deadline = deadline, Name = card.Name, StatusLabel = card.StatusLabel, LastContact = card.LastContact };

    internal IQueryable<Card> Clients(Actor actor, string staff) =>
        db.Cards.Within(actor, Act.SeeToday).Where(card => card.Specialist == staff || card.Counselor == staff);

    internal sealed class Row
    {
        public required Deadline Deadline { get; init; }
        public required string Name { get; init; }
        public required string StatusLabel { get; init; }
        public DateOnly? LastContact { get; init; }
    }
}
