using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.AccessLogs;

/// <summary>Which people of an outside provider opened a case while a release to it was in force: each once, with how often and when last.</summary>
public sealed class SeenUnderReleases(DbContext db, AgencyClock clock, AgencyPacks packs)
{
    public sealed record Looker(string Name, int Times, DateTime Last);

    /// <summary>In the days of a release; none for who does not see the case.</summary>
    public async Task<IReadOnlyList<Looker>> By(Actor actor, Assignment of, string provider, ReleaseOnFile release, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadCase, of) || packs.Of(of.Agency) is not { } pack) return [];
        var from = clock.StartOf(pack, release.From);
        var before = release.Last is { } last ? clock.StartOf(pack, last.AddDays(1)) : DateTime.MaxValue;
        var people = await db.Set<StaffMember>().AsNoTracking().Where(staff => staff.Agency == of.Agency && staff.Provider == provider).Select(staff => new { staff.Id, staff.Name }).ToDictionaryAsync(staff => staff.Id, staff => staff.Name, cancel);
        var ids = people.Keys.ToList();
        var reads = await db.Set<AccessLogEntry>().AsNoTracking().Where(read => read.Agency == of.Agency && read.Case == of.Case && ids.Contains(read.Staff) && read.At >= from && read.At < before)
            .GroupBy(read => read.Staff).Select(each => new { Staff = each.Key, Times = each.Count(), Last = each.Max(read => read.At) }).ToListAsync(cancel);
        return [.. reads.OrderByDescending(read => read.Last).Select(read => new Looker(people[read.Staff], read.Times, read.Last))];
    }
}
