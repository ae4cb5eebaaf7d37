using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Reports;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.FileRequests;

/// <summary>A request in the queue: whose file, how long it has waited, who works the case.</summary>
public sealed record QueuedRequest(ReportedFileRequest Request, string Name, string Status, DateOnly? ClosedOn, string? Counselor, int Waited)
{
    public bool IsLate { get; init; }
}

/// <summary>What the office that keeps closed files has before it, as of today.</summary>
public sealed record QueuedRequests
{
    /// <summary>Not answered yet, the oldest first.</summary>
    public required IReadOnlyList<QueuedRequest> Waiting { get; init; }

    /// <summary>Sent, and not yet received.</summary>
    public required IReadOnlyList<QueuedRequest> Sent { get; init; }

    /// <summary>Returned by the counselor, and not back yet.</summary>
    public required IReadOnlyList<QueuedRequest> ComingBack { get; init; }

    /// <summary>Said to be no longer available, the latest first.</summary>
    public required IReadOnlyList<QueuedRequest> Gone { get; init; }

    public required int CountWaiting { get; init; }
    public required int CountLate { get; init; }
    public required int CountSent { get; init; }
    public required int CountComingBack { get; init; }

    /// <summary>After how many days a request has waited too long.</summary>
    public required int Days { get; init; }
}

/// <summary>The queue of requests for closed files, for the office that keeps them.</summary>
public sealed class FileQueue(DbContext db, AgencyPacks packs, AgencyClock clock)
{
    /// <summary>As many as stand in one list.</summary>
    public const int OnePage = 50;

    private static readonly List<FileRequestState> Unanswered = [FileRequestState.Asked, FileRequestState.MoreTime, FileRequestState.OnItsWay];

    /// <summary>Null where the agency has no such office, or the person is not of it.</summary>
    public async Task<QueuedRequests?> Handle(Actor actor, int page = 1, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.AnswerFileRequests) || packs.Of(actor.Agency) is not { AnswersFilesWithin: { } within } pack) return null;
        var today = clock.Today(pack);
        var days = within.At(today, pack.Decided).Count;
        var late = today.AddDays(-days);
        var all = db.Set<ReportedFileRequest>().AsNoTracking().Where(request => request.Agency == actor.Agency);
        var waiting = all.Where(request => Unanswered.Contains(request.State));
        var sent = all.Where(request => request.State == FileRequestState.Sent);
        var returned = ClosedFileAction.Returned.JsonName();
        var back = all.Where(request => request.State == FileRequestState.Settled && request.Disposition == returned && !request.IsBack);
        return new()
        {
            Days = days,
            CountWaiting = await waiting.CountAsync(cancel), CountLate = await waiting.CountAsync(request => request.Asked < late, cancel),
            CountSent = await sent.CountAsync(cancel), CountComingBack = await back.CountAsync(cancel),
            Waiting = await Rows(waiting.OrderBy(request => request.Asked).ThenBy(request => request.Case).Skip((Math.Max(1, page) - 1) * OnePage), today, late, cancel),
            Sent = await Rows(sent.OrderBy(request => request.Since).ThenBy(request => request.Case), today, late, cancel),
            Gone = await Rows(all.Where(request => request.State == FileRequestState.Unavailable).OrderByDescending(request => request.Since).ThenBy(request => request.Case), today, late, cancel),
            ComingBack = await Rows(back.OrderBy(request => request.Since).ThenBy(request => request.Case), today, late, cancel),
        };
    }

    private async Task<IReadOnlyList<QueuedRequest>> Rows(IQueryable<ReportedFileRequest> of, DateOnly today, DateOnly late, CancellationToken cancel)
    {
        var rows = await of.Take(OnePage).Join(db.Set<Card>().AsNoTracking(), request => new { request.Agency, request.Case }, card => new { card.Agency, card.Case },
            (request, card) => new { Request = request, card.Name, card.StatusLabel, card.StatusSince, card.Counselor }).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new QueuedRequest(row.Request, row.Name, row.StatusLabel, row.StatusSince, row.Counselor, today.DayNumber - row.Request.Asked.DayNumber) { IsLate = row.Request.Asked < late })
                .OrderBy(row => row.Request.State is FileRequestState.Sent or FileRequestState.Settled ? row.Request.Since : row.Request.Asked).ThenBy(row => row.Request.Case, StringComparer.Ordinal),
        ];
    }
}
