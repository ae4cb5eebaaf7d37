using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Reports;

namespace Throughline.Casework.Employers;

/// <summary>
/// The placements and worksite activities that an employer has had. Entries name an employer in words: they belong to the one of the database whose name,
/// or the name of one that was merged into it, has the same telling words.
/// </summary>
public sealed class EmployerHistory(DbContext db)
{
    private const int AtMost = 200;

    /// <summary>Something that happened there; the case is named only to those who may read it.</summary>
    public sealed record Happened(DateOnly On, MilestoneKind What, string? Said, bool Supported, DateOnly? Ended, string? Case);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<Happened>> At(Actor actor, Employer employer, IEnumerable<Employer> merged, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadEmployers)) return [];
        string[] keys = [.. merged.Append(employer).Select(each => EmployerKeys.Name(each.Name)).Distinct()];
        return await (
            from milestone in db.Set<Milestone>().AsNoTracking()
            where milestone.Agency == actor.Agency && keys.Contains(milestone.EmployerKey)
            join card in db.Set<Card>().Within(actor, Permission.ReadCase) on new { milestone.Agency, milestone.Case } equals new { card.Agency, card.Case } into within
            from card in within.DefaultIfEmpty()
            orderby milestone.On descending, milestone.Case, milestone.Nth
            select new Happened(milestone.On, milestone.What, milestone.Said, milestone.Supported, milestone.Ended, card == null ? null : card.Case)).Take(AtMost).ToListAsync(cancel);
    }

    /// <summary>Those that turned out to be this one.</summary>
    public async Task<IReadOnlyList<Employer>> Merged(Actor actor, Guid into, CancellationToken cancel = default) => actor.May(Permission.ReadEmployers)
        ? await db.Set<Employer>().AsNoTracking().Where(employer => employer.Agency == actor.Agency && employer.MergedInto == into).OrderBy(employer => employer.Name).ToListAsync(cancel)
        : [];

    /// <summary>What changed about it and about those merged into it, the latest first.</summary>
    public async Task<IReadOnlyList<EmployerChange>> Changes(Actor actor, Guid id, CancellationToken cancel = default) => actor.May(Permission.ReadEmployers)
        ? await db.Set<EmployerChange>().AsNoTracking().Where(change => change.Agency == actor.Agency && change.Employer == id && change.What != "contact").OrderByDescending(change => change.At).Take(20).ToListAsync(cancel)
        : [];
}
