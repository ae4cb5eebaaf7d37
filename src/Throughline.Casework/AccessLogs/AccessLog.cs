using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Staff;

namespace Throughline.Casework.AccessLogs;

/// <summary>Who looked at a case lately: each person once, the latest first.</summary>
public sealed class AccessLog(DbContext db)
{
    /// <summary>A person who looked, what their part is, and when they last did.</summary>
    public sealed record Looker(string Name, Role Role, DateTime At);

    /// <summary>Null when it is not for this person to know.</summary>
    public async Task<IReadOnlyList<Looker>?> At(Actor actor, string number, CancellationToken cancel = default)
    {
        var act = actor.Role == Role.Client ? Permission.SeeMyCase : Permission.ReadAccessLog;
        var header = await db.Set<CaseHeader>().AsNoTracking().SingleOrDefaultAsync(of => of.Agency == actor.Agency && of.Number == number, cancel);
        if (header is null || !actor.May(act, header)) return null;
        var latest = await db.Set<AccessLogEntry>().AsNoTracking().Where(read => read.Agency == actor.Agency && read.Case == number && read.Staff != actor.Id)
            .GroupBy(read => read.Staff).Select(reads => new { Staff = reads.Key, At = reads.Max(read => read.At) }).ToListAsync(cancel);
        var ids = latest.ConvertAll(read => read.Staff);
        var people = await db.Set<StaffMember>().AsNoTracking().Where(staff => ids.Contains(staff.Id)).Select(staff => new { staff.Id, staff.Name, staff.Role }).ToDictionaryAsync(staff => staff.Id, cancel);
        return [.. latest.OrderByDescending(read => read.At).Select(read => people.TryGetValue(read.Staff, out var who) ? new Looker(who.Name, who.Role, read.At) : new("The agency's office", Role.Console, read.At))];
    }
}
