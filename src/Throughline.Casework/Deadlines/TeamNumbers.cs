using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>Load and lateness of the people whom a supervisor leads, or of a whole agency.</summary>
public sealed class TeamNumbers(CaseworkDb db, AgencyClock clock)
{
    /// <summary>One person: how many cases, how much of what they owe is late, due today, due in the next seven days.</summary>
    public sealed record Person(string Staff, string Name, string? Office, int Cases, int Overdue, int CasesOverdue, int DueToday, int NextDays)
    {
        /// <summary>Of what is overdue: one or two days late, three to seven, more than seven.</summary>
        public (int OneOrTwo, int ToSeven, int More) Late { get; init; }
    }

    /// <summary>Something that has been overdue for more than seven days.</summary>
    public sealed record LongLate(string Case, string Name, string Title, string WaitsFor, DateOnly Due, DateOnly? LastContact, string? Because);

    /// <summary>By name; null when the team is not the asker's to see. Staff "" is what nobody is assigned to.</summary>
    public async Task<IReadOnlyList<Person>?> Handle(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Act.ReadTeam)) return null;
        var today = clock.Today(actor.Agency);
        var cases = await Cases(actor).ToListAsync(cancel);
        var owed = await Owed(actor, today.AddDays(TodayFor.Days)).ToListAsync(cancel);
        var staff = await db.Staff.AsNoTracking().Where(person => person.Agency == actor.Agency).Select(person => new { person.Id, person.Name, person.Office }).ToListAsync(cancel);
        var names = staff.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var byStaff = owed.ToLookup(row => row.WaitsFor, StringComparer.Ordinal);
        return [.. cases.ToLookup(row => row.Staff, StringComparer.Ordinal).Select(group => Of(group.Key, group.Sum(row => row.Cases))).OrderBy(person => person.Name, StringComparer.Ordinal)];

        Person Of(string id, int count)
        {
            var theirs = byStaff[id].ToList();
            var name = names.GetValueOrDefault(id);
            return new(id, name?.Name ?? (id.Length == 0 ? "Nobody assigned" : id), name?.Office, count,
                theirs.Where(row => row.Due < today).Sum(row => row.Count),
                theirs.Where(row => row.Due < today).Sum(row => row.Cases),
                theirs.Where(row => row.Due == today).Sum(row => row.Count),
                theirs.Where(row => row.Due > today).Sum(row => row.Count))
            {
                Late = (Between(1, 2), Between(3, 7), Between(8, int.MaxValue)),
            };

            int Between(int least, int most) => theirs.Where(row => today.DayNumber - row.Due?.DayNumber is { } late && late >= least && late <= most).Sum(row => row.Count);
        }
    }

    /// <summary>What the team owes on each of the days from today to <paramref name="last"/>.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, int>> Ahead(Actor actor, DateOnly last, CancellationToken cancel = default)
    {
        if (!actor.May(Act.ReadTeam)) return new Dictionary<DateOnly, int>();
        var today = clock.Today(actor.Agency);
        var owed = await Owed(actor, last.AddDays(1)).Where(row => row.Due >= today).ToListAsync(cancel);
        return owed.GroupBy(row => row.Due!.Value).ToDictionary(day => day.Key, day => day.Sum(row => row.Count));
    }

    /// <summary>What has been overdue for more than seven days, the longest first; at most a hundred.</summary>
    public async Task<IReadOnlyList<LongLate>> MoreThanAWeekLate(Actor actor, CancellationToken cancel = default) =>
        actor.May(Act.ReadTeam) ? await Late(actor, clock.Today(actor.Agency).AddDays(-7)).Take(100).ToListAsync(cancel) : [];

    internal IQueryable<LongLate> Late(Actor actor, DateOnly before) =>
        from card in db.Cards.Within(actor, Act.ReadTeam)
        join deadline in db.Deadlines on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null && deadline.Due < before
        orderby deadline.Due, card.SortKey, card.Case
        select new LongLate(card.Case, card.Name, deadline.Title, deadline.WaitsFor!, deadline.Due!.Value, card.LastContact, deadline.Because);

    internal IQueryable<CaseCount> Cases(Actor actor) =>
        db.Cards.Within(actor, Act.ReadTeam).GroupBy(card => card.Specialist ?? card.Counselor ?? "").Select(group => new CaseCount { Staff = group.Key, Cases = group.Count() });

    internal IQueryable<OwedCount> Owed(Actor actor, DateOnly before) =>
        from card in db.Cards.Within(actor, Act.ReadTeam)
        join deadline in db.Deadlines on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
        where deadline.WaitsFor != null && deadline.Due < before
        group deadline.Case by new { deadline.WaitsFor, deadline.Due } into owed
        select new OwedCount { WaitsFor = owed.Key.WaitsFor!, Due = owed.Key.Due, Count = owed.Count(), Cases = owed.Distinct().Count() };

    internal sealed class CaseCount
    {
        public required string Staff { get; init; }
        public required int Cases { get; init; }
    }

    internal sealed class OwedCount
    {
        public required string WaitsFor { get; init; }
        public DateOnly? Due { get; init; }
        public required int Count { get; init; }
        public required int Cases { get; init; }
    }
}
