using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;

namespace Throughline.Casework.Notices;

/// <summary>What somebody has been told and of which cases; a notice of a case that is not theirs to read any more is not shown.</summary>
public sealed class Inbox(DbContext db, UnreadNotices unreadNow, AgencyClock clock)
{
    private const int AtMost = 200;
    private const int Before = 30;

    /// <summary>The unread ones, the latest first, and the latest of those that were read.</summary>
    public sealed record Listed(IReadOnlyList<Notice> Unread, IReadOnlyList<Notice> Read);

    /// <summary>Null when the person gets no notices.</summary>
    public async Task<Listed?> Handle(Actor actor, CancellationToken cancel = default) => !actor.May(Permission.ReadNotices) ? null : new(
        await Unread(actor).OrderByDescending(notice => notice.At).ThenBy(notice => notice.Id).Take(AtMost).ToListAsync(cancel),
        await Within(actor).Where(notice => notice.ReadAt != null).OrderByDescending(notice => notice.At).ThenBy(notice => notice.Id).Take(Before).ToListAsync(cancel));

    /// <summary>Marks one as read and gives it back; null when it is not the person's.</summary>
    public async Task<Notice?> Read(Actor actor, Guid id, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadNotices) || await db.Set<Notice>().SingleOrDefaultAsync(notice => notice.Agency == actor.Agency && notice.For == actor.Id && notice.Id == id, cancel) is not { } found) return null;
        found.ReadAt ??= clock.Now;
        await db.SaveChangesAsync(cancel);
        unreadNow.Forget(actor);
        return found;
    }

    /// <summary>Marks as read what came up to an instant: what the page showed, and nothing that came since.</summary>
    public async Task<int> ReadAll(Actor actor, DateTime upTo, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadNotices)) return 0;
        var unread = await db.Set<Notice>().Where(notice => notice.Agency == actor.Agency && notice.For == actor.Id && notice.ReadAt == null && notice.At <= upTo).ToListAsync(cancel);
        foreach (var notice in unread) notice.ReadAt = clock.Now;
        await db.SaveChangesAsync(cancel);
        unreadNow.Forget(actor);
        return unread.Count;
    }

    private IQueryable<Notice> Unread(Actor actor) => Within(actor).Where(notice => notice.ReadAt == null);

    private IQueryable<Notice> Within(Actor actor) =>
        from notice in db.Set<Notice>().AsNoTracking()
        where notice.Agency == actor.Agency && notice.For == actor.Id
        join card in db.Set<Card>().Within(actor, Permission.ReadCase, clock.Today(actor.Agency)) on new { notice.Agency, notice.Case } equals new { card.Agency, card.Case }
        select notice;
}
