using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>Lists cases that somebody may see, with filters, a page at a time.</summary>
public sealed class Caseload(Database database, AgencyClock clock)
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

        /// <summary>A list of up to this many cases stands on one page; 0 where every list goes by pages.</summary>
        public int Whole { get; init; }
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
        if (!actor.May(Permission.SeeCaseload)) return null;
        if (!AccessTable.SeesTheWork(actor.Role)) filter = new() { Staff = filter.Staff, Named = filter.Named, Status = filter.Status, Active = filter.Active, Page = filter.Page, PageSize = filter.PageSize, Whole = filter.Whole };
        var size = Math.Clamp(filter.PageSize, 1, 200);
        var due = IsOutside(actor) ? "provider_next_due" : "next_due";
        var order = Sql.Own(filter.By == Order.NextDue ? $"""({due} IS NULL), {due}, sort_key, "case" """ : """sort_key, "case" """);
        var counts = new List<StatusCount>();
        var cards = new List<Card>(size);
        int Total() => counts.Where(count => filter.Status is null || count.Status == filter.Status).Sum(count => count.Cases);
        await database.Read(async db =>
        {
            await db.Query(Sql.Statement(Counted(Parts(actor, filter with { Status = null }, "c.status, c.status_label, count(*)"))), row => counts.Add(new(row.GetString(0), row.GetString(1), row.GetInt32(2))), cancel);
            var shown = Total() <= filter.Whole ? filter.Whole : size;
            var skipped = (Math.Max(filter.Page, 1) - 1) * shown;
            // The page is chosen by what an index holds; its cards alone are read whole.
            await db.Query(Sql.Statement($"""
                SELECT {Sql.Own(DerivedTables.Cards.Columns)} FROM cards c JOIN
                (SELECT "case" AS chosen FROM ({Ordered(Parts(actor, filter, $"""c."case", c.sort_key, c.{due}"""), order, skipped + shown)}) list ORDER BY {order} LIMIT {shown} OFFSET {skipped}) page
                ON c.agency = {actor.Agency} AND c."case" = page.chosen ORDER BY {order}
                """), row => cards.Add(DerivedTables.Cards.Read(row).For(actor)), cancel);
            return true;
        }, cancel);
        var statuses = counts.GroupBy(count => (count.Status, count.Label)).Select(both => both.First() with { Cases = both.Sum(count => count.Cases) }).ToList();
        return new(cards, Total(), [.. statuses.OrderByDescending(count => count.Cases).ThenBy(count => count.Label, StringComparer.Ordinal)]);
    }

    private static FormattableString Counted((FormattableString One, FormattableString? Other) parts)
    {
        var byStatus = Sql.Own("GROUP BY c.status, c.status_label");
        if (parts.Other is null) return $"{parts.One} {byStatus}";
        return $"{parts.One} {byStatus} UNION ALL {parts.Other} {byStatus}";
    }

    private FormattableString Ordered((FormattableString One, FormattableString? Other) parts, FormattableString order, int first) =>
        parts.Other is null ? parts.One : database.InOrder(parts.One, parts.Other, order, first);

    private (FormattableString One, FormattableString? Other) Parts(Actor actor, Filter filter, string columns)
    {
        var (select, narrowed) = (Sql.Own($"SELECT {columns} FROM cards c WHERE"), Narrowed(actor, filter));
        if (filter.Staff is not { } staff) return ($"{select} {AccessFilter.Within(actor, Permission.SeeCaseload, clock.Today(actor.Agency))}{narrowed}", null);
        var (asSpecialist, asCounselor) = AccessFilter.WorkedBy(staff, actor, Permission.SeeCaseload, clock.Today(actor.Agency));
        return ($"{select} {asSpecialist}{narrowed}", $"{select} {asCounselor}{narrowed}");
    }

    private static FormattableString Narrowed(Actor actor, Filter filter)
    {
        var all = Sql.Empty;
        if (filter.Status is { } status) And($"c.status = {status}");
        if (filter.Overdue) And(Sql.Own(IsOutside(actor) ? "c.provider_overdue > 0" : "c.overdue > 0"));
        if (filter.WaitsFor is { Length: 0 }) And($"c.specialist IS NULL AND c.counselor IS NULL");
        else if (filter.WaitsFor is { } who) And($"(c.specialist = {who} OR (c.specialist IS NULL AND c.counselor = {who}))");
        if (filter.Active) And(Sql.Own("c." + CaseStatuses.NotEnded));
        if (filter.ContactedSince is { } heard) And($"c.last_contact >= {heard}");
        if (filter.SilentSince is { } silent) And($"(c.last_contact IS NULL OR c.last_contact < {silent})");
        if (filter is { Rule: { } rule, DueFrom: null }) And($"""c."case" IN (SELECT d."case" FROM deadlines d WHERE {Owed(actor)} AND d.rule = {rule})""");
        if (!string.IsNullOrWhiteSpace(filter.Named)) And($"""c."case" IN (SELECT k."case" FROM search_keys k WHERE {SearchCases.Beginning(actor, filter.Named)})""");
        if (filter is { DueFrom: { } from, DueBy: { } to }) And($"""c."case" IN (SELECT d."case" FROM deadlines d WHERE {Due(actor, filter, from, to)})""");
        else if (filter.DueBy is { } day && IsOutside(actor)) And($"c.provider_next_due <= {day}");
        else if (filter.DueBy is { } by) And($"c.next_due <= {by}");
        return all;

        void And(FormattableString condition) => all = $"{all} AND {condition}";
    }

    // A provider's people count what is their own provider's to do, or nobody's alone; never what another one owes.
    private static bool IsOutside(Actor actor) => actor.Role == Role.ProviderStaff;

    private static FormattableString Owed(Actor actor)
    {
        FormattableString owed = $"d.agency = {actor.Agency} AND d.waits_for IS NOT NULL";
        if (!IsOutside(actor)) return owed;
        return $"""
            {owed} AND NOT EXISTS (SELECT 1 FROM authorizations a WHERE a.agency = d.agency AND a."case" = d."case" AND a.provider <> {actor.Provider ?? ""}
            AND (d.subject = a.number OR substr(d.subject, 1, length(a.number) + 1) = a.number || '/'))
            """;
    }

    private static FormattableString Due(Actor actor, Filter filter, DateOnly from, DateOnly to)
    {
        FormattableString owed = $"{Owed(actor)} AND d.due >= {from} AND d.due <= {to}";
        if (filter.WaitsFor is { } waitsFor) owed = $"{owed} AND d.waits_for = {waitsFor}";
        return filter.Rule is { } rule ? $"{owed} AND d.rule = {rule}" : owed;
    }
}
