using Throughline.Policy.CaseFiles.Entries;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Employers;

/// <summary>Looks for employers: by the beginning of a name for a list, by everything known for a duplicate.</summary>
public sealed class FindEmployers(DbContext db, Database database)
{
    /// <summary>How many employers are on one page.</summary>
    public const int OnePage = 50;

    private const int Candidates = 400;

    /// <summary>Employers whose name has words beginning so, by name; none for a text without a word; null when they are not the person's to see.</summary>
    public async Task<IReadOnlyList<Named>?> ByName(Actor actor, string text, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return null;
        var words = EmployerKeys.Words(text);
        if (words.Length == 0) return [];
        FormattableString known = $"e.agency = {actor.Agency} AND e.merged_into IS NULL";
        foreach (var word in words)
        {
            known = $"""
                {known} AND e.id IN (SELECT coalesce(o.merged_into, o.id) FROM employer_keys k JOIN employers o ON o.agency = k.agency AND o.id = k.employer
                WHERE k.agency = {actor.Agency} AND k.key >= {"w:" + word} AND k.key < {"w:" + word + '\uffff'})
                """;
        }

        return await database.List($"SELECT e.id, e.name, e.status, e.city, e.phone FROM employers e WHERE {known} ORDER BY e.name, e.id LIMIT {OnePage}",
            row => new Named(row.GetGuid(0), row.GetString(1), StoredWord.Read<EmployerStatus>(row.GetString(2)), row.TextOrNull(3), row.TextOrNull(4)), cancel);
    }

    /// <summary>An employer as a search lists it.</summary>
    public sealed record Named(Guid Id, string Name, EmployerStatus Status, string? City, string? Phone);

    /// <summary>A page of employers, and how many there are in all.</summary>
    public sealed record Page(IReadOnlyList<Employer> Employers, int Total);

    /// <summary>Employers of a status, or of every one, whose name has words beginning so, by name; all of them without a text; a merged one is found as the one that it is.</summary>
    public async Task<Page?> List(Actor actor, string text, EmployerStatus? status, int page, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return null;
        var found = Matching(actor, text, status);
        return new(await found.OrderBy(employer => employer.Name).ThenBy(employer => employer.Id).Skip((Math.Max(page, 1) - 1) * OnePage).Take(OnePage).ToListAsync(cancel), await found.CountAsync(cancel));
    }

    /// <summary>The active employers by name and place, for a field in which one is named.</summary>
    public async Task<IReadOnlyList<(string Name, string Place)>> Established(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return [];
        var found = await Matching(actor, "", EmployerStatus.Active).OrderBy(employer => employer.Name).Take(500).Select(employer => new { employer.Name, employer.City }).ToListAsync(cancel);
        return [.. found.Select(employer => (employer.Name, employer.City ?? ""))];
    }

    /// <summary>Employers that are likely the one typed, the likeliest first; merged ones are not among them.</summary>
    public async Task<IReadOnlyList<LikelyEmployer>> Like(Actor actor, EmployerFacts typed, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return [];
        var keys = EmployerKeys.Of(typed.Name, typed.Phone, typed.Domain, typed.Street, typed.City, typed.PostalCode);
        // Those that share most come first, so that a common word does not crowd out the one that shares everything.
        var sharing = await WithKeys(actor, [.. keys]).Take(Candidates).ToListAsync(cancel);
        if (sharing.Count == 0) return [];
        var found = await db.Set<Employer>().AsNoTracking().Where(employer => employer.Agency == actor.Agency && sharing.Contains(employer.Id) && employer.MergedInto == null).ToListAsync(cancel);
        var likely = found
            .Select(employer => new LikelyEmployer(employer, EmployerLikeness.Reasons(typed, employer)))
            .Where(likely => likely.Because.Count > 0)
            .OrderByDescending(likely => likely.Because.Count).ThenByDescending(likely => likely.Because[0] == "same name").ThenBy(likely => likely.Employer.Name, StringComparer.Ordinal);
        return [.. likely.Take(10)];
    }

    /// <summary>The employer, or null when there is none of that id in the agency.</summary>
    public async Task<Employer?> One(Actor actor, Guid id, CancellationToken cancel = default) =>
        actor.May(Permission.ReadEmployers) ? await db.Set<Employer>().AsNoTracking().SingleOrDefaultAsync(employer => employer.Agency == actor.Agency && employer.Id == id, cancel) : null;

    /// <summary>What was said with it and with those merged into it, the latest first.</summary>
    public async Task<IReadOnlyList<EmployerContact>> Contacts(Actor actor, Guid id, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return [];
        Guid[] all = [id, .. await db.Set<Employer>().Where(employer => employer.Agency == actor.Agency && employer.MergedInto == id).Select(employer => employer.Id).ToListAsync(cancel)];
        return await db.Set<EmployerContact>().AsNoTracking().Where(contact => contact.Agency == actor.Agency && all.Contains(contact.Employer))
            .OrderByDescending(contact => contact.On).ThenByDescending(contact => contact.Id).Take(200).ToListAsync(cancel);
    }

    /// <summary>What changed about employers since an instant, the latest first: for the team's meeting.</summary>
    public async Task<IReadOnlyList<EmployerChange>> ChangesSince(Actor actor, DateTime since, CancellationToken cancel = default) =>
        actor.May(Permission.ReadEmployers) ? await Since(actor, since).Take(500).ToListAsync(cancel) : [];

    private IQueryable<Employer> Matching(Actor actor, string text, EmployerStatus? status)
    {
        var found = db.Set<Employer>().AsNoTracking().Where(employer => employer.Agency == actor.Agency && employer.MergedInto == null);
        if (status is { } wanted) found = found.Where(employer => employer.Status == wanted);
        var words = EmployerKeys.Words(text);
        if (words.Length == 0 && !string.IsNullOrWhiteSpace(text)) return found.Where(_ => false);
        foreach (var word in words)
        {
            var known = Beginning(actor, word);
            found = found.Where(employer => known.Contains(employer.Id));
        }

        return found;
    }

    internal IQueryable<EmployerChange> Since(Actor actor, DateTime since) =>
        db.Set<EmployerChange>().AsNoTracking().Where(change => change.Agency == actor.Agency && change.At >= since).OrderByDescending(change => change.At).ThenByDescending(change => change.Id);

    private IQueryable<Guid> Beginning(Actor actor, string word)
    {
        var (begin, end) = ("w:" + word, "w:" + word + '\uffff');
        return from key in db.Set<EmployerKey>()
               where key.Agency == actor.Agency && key.Key.CompareTo(begin) >= 0 && key.Key.CompareTo(end) < 0
               join employer in db.Set<Employer>() on new { key.Agency, Id = key.Employer } equals new { employer.Agency, employer.Id }
               select employer.MergedInto ?? employer.Id;
    }

    internal IQueryable<Guid> WithKeys(Actor actor, string[] keys) =>
        db.Set<EmployerKey>().Where(key => key.Agency == actor.Agency && keys.Contains(key.Key))
            .GroupBy(key => key.Employer).OrderByDescending(shared => shared.Count()).ThenBy(shared => shared.Key).Select(shared => shared.Key);
}
