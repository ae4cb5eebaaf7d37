using Throughline.Casework.Entries;
using Throughline.Casework.Staff;
using Throughline.Casework.Derived;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Team;

/// <summary>
/// How long after its day a contact is recorded: by worker and office the share recorded in time, and what came in on the day of a closure or a review.
/// It is only shown; no rule refuses it.
/// </summary>
public sealed class LateRecording(DbContext db, AgencyClock clock, AgencyPacks packs)
{
    /// <summary>A contact recorded within this many days counts as in time.</summary>
    public const int InTime = 3;

    /// <summary>How far back the numbers go, in days.</summary>
    public const int Lately = 90;

    private const int MostListed = 100;

    private static readonly string Contact = Kind.Contact.JsonName();

    /// <summary>Of one worker: how many contacts, how many of them recorded in time, and the longest that one waited.</summary>
    public sealed record Share(string Staff, string Name, string? Office, int Contacts, int InTime, int LongestDays);

    /// <summary>Contacts of a case that were recorded late, on the day on which it was closed or reviewed.</summary>
    public sealed record OnTheDay(string Case, string Name, string What, DateOnly Day, int Contacts, DateOnly Earliest);

    /// <summary>Sorted by office and name; null for somebody who may not see the team.</summary>
    public async Task<IReadOnlyList<Share>?> Shares(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam) || packs.Of(actor.Agency) is not { } pack) return null;
        var since = clock.Now.AddDays(-Lately);
        var rows = await (
            from card in db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadTeam)
            join entry in db.Set<EntryRow>().AsNoTracking() on new { card.Agency, card.Case } equals new { entry.Agency, entry.Case }
            where entry.Kind == Contact && entry.RecordedAt >= since
            select new { entry.RecordedBy, entry.On, entry.RecordedAt }).ToListAsync(cancel);
        var staff = await db.Set<StaffMember>().AsNoTracking().Where(person => person.Agency == actor.Agency).Select(person => new { person.Id, person.Name, person.Office }).ToDictionaryAsync(person => person.Id, cancel);
        return [.. rows.GroupBy(row => row.RecordedBy).Where(of => staff.ContainsKey(of.Key)).Select(of =>
        {
            var waited = of.Select(row => clock.DayOf(pack, row.RecordedAt).DayNumber - row.On.DayNumber).ToList();
            return new Share(of.Key, staff[of.Key].Name, staff[of.Key].Office, waited.Count, waited.Count(days => days <= InTime), waited.Max());
        }).OrderBy(share => share.Office, StringComparer.Ordinal).ThenBy(share => share.Name, StringComparer.Ordinal)];
    }

    /// <summary>What came in late on the day of a closure or of a review, the latest first.</summary>
    public async Task<IReadOnlyList<OnTheDay>> OnDaysOfDecision(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam) || packs.Of(actor.Agency) is not { } pack) return [];
        var (since, closed, document) = (clock.Now.AddDays(-Lately), Kind.Closed.JsonName(), Kind.Document.JsonName());
        var decisions = await (
            from card in db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadTeam)
            join entry in db.Set<EntryRow>().AsNoTracking() on new { card.Agency, card.Case } equals new { entry.Agency, entry.Case }
            where entry.RecordedAt >= since && (entry.Kind == closed || (entry.Kind == document && entry.Body.Contains("\"action\":\"reviewed\"")))
            select new { card.Case, card.Name, entry.Kind, entry.RecordedAt }).ToListAsync(cancel);
        var cases = decisions.Select(each => each.Case).Distinct().ToList();
        var contacts = (await db.Set<EntryRow>().AsNoTracking().Where(entry => entry.Agency == actor.Agency && entry.Kind == Contact && entry.RecordedAt >= since && cases.Contains(entry.Case))
            .Select(entry => new { entry.Case, entry.On, entry.RecordedAt }).ToListAsync(cancel)).ToLookup(each => each.Case);
        return [.. decisions.Select(each => (each.Case, each.Name, each.Kind, Day: clock.DayOf(pack, each.RecordedAt))).Distinct().Select(each =>
        {
            var late = contacts[each.Case].Where(contact => clock.DayOf(pack, contact.RecordedAt) == each.Day && each.Day.DayNumber - contact.On.DayNumber > InTime).Select(contact => contact.On).ToList();
            return late.Count == 0 ? null : new OnTheDay(each.Case, each.Name, each.Kind == closed ? "Closure" : "Review", each.Day, late.Count, late.Min());
        }).OfType<OnTheDay>().OrderByDescending(each => each.Day).ThenBy(each => each.Case, StringComparer.Ordinal).Take(MostListed)];
    }
}
