using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Staff;

namespace Throughline.Casework.Team;

/// <summary>
/// Load and lateness of the people whom a supervisor leads, or of a whole agency. Every number of cases is the length of a list of the caseload;
/// what is owed is counted beside it.
/// </summary>
public sealed class TeamNumbers(DbContext db, AgencyClock clock, AgencyPacks packs)
{
    /// <summary>A contact within so many days keeps a client of the job search out of the list of those not reached this week.</summary>
    public const int Week = 7;

    /// <summary>A case without a contact for longer than this many days has a column of its own.</summary>
    public const int Silence = 30;

    /// <summary>How many cases, and how many duties in them.</summary>
    public readonly record struct Count(int Cases, int Items)
    {
        public static Count operator +(Count one, Count other) => new(one.Cases + other.Cases, one.Items + other.Items);
    }

    /// <summary>One person: their cases, how they are in touch, and what they owe. Staff "" is what nobody is assigned to.</summary>
    public sealed record Person(string Staff, string Name, string? Office, Role? Role)
    {
        public int Cases { get; init; }

        /// <summary>In job search now.</summary>
        public int Searching { get; init; }

        /// <summary>Of those, with a substantive contact today or in the seven days before.</summary>
        public int Reached { get; init; }

        /// <summary>Not closed, and without a substantive contact for more than thirty days, or with none at all.</summary>
        public int Silent { get; init; }
        public Count Overdue { get; init; }
        public Count WeekLate { get; init; }
        public Count DueToday { get; init; }
        public Count NextDays { get; init; }

        /// <summary>Reviews due today or in the next fourteen days.</summary>
        public Count Reviews { get; init; }

        /// <summary>How late the overdue duties are: one or two days, three to seven, more than seven.</summary>
        public (int OneOrTwo, int ToSeven, int More) Late { get; init; }
    }

    /// <summary>Sorted by name; null for somebody who may not see the team.</summary>
    public async Task<IReadOnlyList<Person>?> Handle(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam) || packs.Of(actor.Agency) is not { } pack) return null;
        var today = clock.Today(pack);
        var cases = await Cases(actor, CaseStatuses.Searching(pack), today).ToListAsync(cancel);
        var owed = (await Owed(actor, today, Agencies.Reviews.Of(pack) is [var review, ..] ? review : "").ToListAsync(cancel)).ToDictionary(row => row.WaitsFor, StringComparer.Ordinal);
        var staff = await db.Set<StaffMember>().AsNoTracking().Where(person => person.Agency == actor.Agency).Select(person => new { person.Id, person.Name, person.Office, person.Role }).ToListAsync(cancel);
        var names = staff.ToDictionary(person => person.Id, StringComparer.Ordinal);
        return [.. cases.Select(Of).OrderBy(person => person.Name, StringComparer.Ordinal)];

        Person Of(CaseCount row)
        {
            var (name, theirs) = (names.GetValueOrDefault(row.Staff), owed.GetValueOrDefault(row.Staff));
            var person = new Person(row.Staff, name?.Name ?? (row.Staff.Length == 0 ? "Not assigned" : row.Staff), name?.Office, name?.Role)
            {
                Cases = row.Cases, Searching = row.Searching, Reached = row.Reached, Silent = row.Silent,
            };
            return theirs is null ? person : person with
            {
                Overdue = new(theirs.CasesOverdue, theirs.Overdue),
                WeekLate = new(theirs.CasesWeekLate, theirs.WeekLate),
                DueToday = new(theirs.CasesToday, theirs.Today),
                NextDays = new(theirs.CasesNext, theirs.Next),
                Reviews = new(theirs.CasesReview, theirs.Review),
                Late = (theirs.Few, theirs.Overdue - theirs.Few - theirs.WeekLate, theirs.WeekLate),
            };
        }
    }

    internal IQueryable<CaseCount> Cases(Actor actor, string? searching, DateOnly today)
    {
        var (week, month) = (today.AddDays(-Week), today.AddDays(-Silence));
        return db.Set<Card>().Within(actor, Permission.ReadTeam).GroupBy(card => card.Specialist ?? card.Counselor ?? "").Select(group => new CaseCount
        {
            Staff = group.Key,
            Cases = group.Count(),
            Searching = group.Count(card => card.Status == searching),
            Reached = group.Count(card => card.Status == searching && card.LastContact >= week),
            Silent = group.Count(card => !CaseStatuses.Ended.Contains(card.Status) && (card.LastContact == null || card.LastContact < month)),
        });
    }

    // Grouped by case first: a case with several duties counts once.
    internal IQueryable<OwedCount> Owed(Actor actor, DateOnly today, string review)
    {
        var (late, before, next, soon) = (today.AddDays(-Week), today.AddDays(-2), today.AddDays(TodayFor.Days), today.AddDays(Reviews.Ahead));
        var byCase =
            from card in db.Set<Card>().Within(actor, Permission.ReadTeam)
            join deadline in db.Set<Deadline>() on new { card.Agency, card.Case } equals new { deadline.Agency, deadline.Case }
            where deadline.WaitsFor != null && deadline.Due <= soon
            group deadline by new { deadline.WaitsFor, deadline.Case } into of
            select new
            {
                of.Key.WaitsFor,
                Overdue = of.Count(deadline => deadline.Due < today),
                Few = of.Count(deadline => deadline.Due < today && deadline.Due >= before),
                WeekLate = of.Count(deadline => deadline.Due < late),
                Today = of.Count(deadline => deadline.Due == today),
                Next = of.Count(deadline => deadline.Due > today && deadline.Due < next),
                Review = of.Count(deadline => deadline.Rule == review && deadline.Due >= today),
            };
        return byCase.GroupBy(row => row.WaitsFor).Select(rows => new OwedCount
        {
            WaitsFor = rows.Key!,
            Overdue = rows.Sum(row => row.Overdue),
            Few = rows.Sum(row => row.Few),
            WeekLate = rows.Sum(row => row.WeekLate),
            Today = rows.Sum(row => row.Today),
            Next = rows.Sum(row => row.Next),
            Review = rows.Sum(row => row.Review),
            CasesOverdue = rows.Count(row => row.Overdue > 0),
            CasesWeekLate = rows.Count(row => row.WeekLate > 0),
            CasesToday = rows.Count(row => row.Today > 0),
            CasesNext = rows.Count(row => row.Next > 0),
            CasesReview = rows.Count(row => row.Review > 0),
        });
    }

    internal sealed class CaseCount
    {
        public required string Staff { get; init; }
        public required int Cases { get; init; }
        public required int Searching { get; init; }
        public required int Reached { get; init; }
        public required int Silent { get; init; }
    }

    internal sealed class OwedCount
    {
        public required string WaitsFor { get; init; }
        public required int Overdue { get; init; }
        public required int Few { get; init; }
        public required int WeekLate { get; init; }
        public required int Today { get; init; }
        public required int Next { get; init; }
        public required int Review { get; init; }
        public required int CasesOverdue { get; init; }
        public required int CasesWeekLate { get; init; }
        public required int CasesToday { get; init; }
        public required int CasesNext { get; init; }
        public required int CasesReview { get; init; }
    }
}
