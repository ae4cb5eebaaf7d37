using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>Lists cases that somebody may see, with filters, a page at a time.</summary>
public sealed class Caseload(CaseworkDb db)
{
    public sealed record Filter
    {
        /// <summary>Only cases that this member of staff works; null for all within the reader's scope.</summary>
        public string? Staff { get; init; }

        /// <summary>Only cases in which what is due waits for this member of staff; empty for nobody.</summary>
        public string? WaitsFor { get; init; }

        /// <summary>Only cases found by this beginning of a name or number.</summary>
        public string? Named { get; init; }

        /// <summary>Only cases in which something is owed now by this rule; with days, on one of them.</summary>
        public string? Rule { get; init; }

        /// <summary>Only this status, by its code.</summary>
        public string? Status { get; init; }

        /// <summary>Only cases with something overdue.</summary>
        public bool Overdue { get; init; }

        /// <summary>Only cases with a substantive contact with the person on or after this day.</summary>
        public DateOnly? ContactedSince { get; init; }

        /// <summary>Only cases without one on or after this day, those that never had one among them.</summary>
        public DateOnly? SilentSince { get; init; }

        /// <summary>Only cases that have not ended.</summary>
        public bool Active { get; init; }

        /// <summary>Only cases with something due up to and on this day, overdue ones included.</summary>
        public DateOnly? DueBy { get; init; }

        /// <summary>With <see cref="DueBy"/>: due not before this day.</summary>
        public DateOnly? DueFrom { get; init; }
        public Order By { get; init; }
        public int Page { get; init; } = 1;
        public int PageSize { get; init; } = 50;
    }

    public enum Order
    {
        Name,
        NextDue,
    }

    /// <summary>A page of cards, how many there are in all, and how many of each status before that filter.</summary>
    public sealed record Listed(IReadOnlyList<Card> Cards, int Total, IReadOnlyList<StatusCount> Statuses);

    public sealed record StatusCount(string Status, string Label, int Cases);

    /// <summary>Null when the person sees no caseload.</summary>
    public async Task<Listed?> Handle(Actor actor, Filter filter, CancellationToken cancel = default)
    {
        if (!actor.May(Act.SeeCaseload)) return null;
        var size = Math.Clamp(filter.PageSize, 1, 200);
        var statuses = await Matching(actor, filter with { Status = null }).GroupBy(card => new { card.Status, card.StatusLabel })
            .Select(group => new { group.Key.Status, group.Key.StatusLabel, Cases = group.Count() }).ToListAsync(cancel);
        var total = statuses.Where(count => filter.Status is null || count.Status == filter.Status).Sum(count => count.Cases);
        var cards = await Page(Ordered(Matching(actor, filter), filter.By), filter.Page, size).ToListAsync(cancel);
        return new(cards, total, [.. statuses.Select(count => new StatusCount(count.Status, count.StatusLabel, count.Cases)).OrderByDescending(count => count.Cases).ThenBy(count => count.Label, StringComparer.Ordinal)]);
    }

    internal IQueryable<Card> Matching(Actor actor, Filter filter)
    {
        if (filter.Staff is not { } staff) return Narrowed(db.Cards.AsNoTracking().Within(actor, Act.SeeCaseload), actor, filter);
        var (asSpecialist, asCounselor) = db.Cards.AsNoTracking().WorkedBy(staff, actor, Act.SeeCaseload);
        return Narrowed(asSpecialist, actor, filter).Concat(Narrowed(asCounselor, actor, filter));
    }

    private IQueryable<Card> Narrowed(IQueryable<Card> cards, Actor actor, Filter filter)
    {
        if (filter.Status is { } status) cards = cards.Where(card => card.Status == status);
        if (filter.Overdue) cards = cards.Where(card => card.Overdue > 0);
        if (filter.WaitsFor is { Length: 0 }) cards = cards.Where(card => card.Specialist == null && card.Counselor == null);
        else if (filter.WaitsFor is { } who) cards = cards.Where(card => card.Specialist == who || (card.Specialist == null && card.Counselor == who));
        if (filter.Active) cards = cards.Where(card => !Standing.Ended.Contains(card.Status));
        if (filter.ContactedSince is { } heard) cards = cards.Where(card => card.LastContact >= heard);
        if (filter.SilentSince is { } silent) cards = cards.Where(card => card.LastContact == null || card.LastContact < silent);
        if (filter is { Rule: not null, DueFrom: null }) cards = Among(cards, Owed(actor).Where(deadline => deadline.Rule == filter.Rule).Select(deadline => deadline.Case));
        if (Folding.Fold(filter.Named ?? "") is { Length: > 0 } key) cards = Among(cards, Named(actor, key));
        if (filter is { DueFrom: { } from, DueBy: { } to }) cards = Among(cards, Due(actor, filter, from, to));
        else if (filter.DueBy is { } day) cards = cards.Where(card => card.NextDue <= day);
        return cards;
    }

    private IQueryable<Deadline> Owed(Actor actor) => db.Deadlines.Where(deadline => deadline.Agency == actor.Agency && deadline.WaitsFor != null);

    private IQueryable<string> Due(Actor actor, Filter filter, DateOnly from, DateOnly to)
    {
        var owed = Owed(actor).Where(deadline => deadline.Due >= from && deadline.Due <= to);
        if (filter.WaitsFor is { } waitsFor) owed = owed.Where(deadline => deadline.WaitsFor == waitsFor);
        if (filter.Rule is { } rule) owed = owed.Where(deadline => deadline.Rule == rule);
        return owed.Select(deadline => deadline.Case);
    }

    private IQueryable<string> Named(Actor actor, string key)
    {
        if (!key.Any(char.IsLetter)) key = Folding.Digits(key);
        var end = key + '\uffff';
        return db.SearchKeys.Where(known => known.Agency == actor.Agency && known.Key.CompareTo(key) >= 0 && known.Key.CompareTo(end) < 0).Select(known => known.Case);
    }

    private static IQueryable<Card> Among(IQueryable<Card> cards, IQueryable<string> cases) => cards.Where(card => cases.Contains(card.Case));

    internal static IQueryable<Card> Ordered(IQueryable<Card> cards, Order by) => by == Order.NextDue
        ? cards.OrderBy(card => card.NextDue == null).ThenBy(card => card.NextDue).ThenBy(card => card.SortKey).ThenBy(card => card.Case)
        : cards.OrderBy(card => card.SortKey).ThenBy(card => card.Case);

    private static IQueryable<Card> Page(IQueryable<Card> cards, int page, int size) => cards.Skip((Math.Max(page, 1) - 1) * size).Take(size);
}
