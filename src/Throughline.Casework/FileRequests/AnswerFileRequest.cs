using Throughline.Policy.CaseFiles;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.FileRequests;

/// <summary>The answer of the office that keeps closed files, recorded in the case that asked: by who sees the queue and not the case.</summary>
public sealed class AnswerFileRequest(AppendEntries append, Database database, AgencyPacks packs)
{
    public Task<AppendOutcome> Handle(Actor actor, string number, ClosedFile answer, string? idempotencyKey, bool isSure = false, CancellationToken cancel = default) =>
        Record(actor, number, answer, idempotencyKey, isSure, cancel);

    /// <summary>Takes back that a file is no longer available, with the reason: it was found.</summary>
    public async Task<AppendOutcome> TakeBack(Actor actor, string number, string reason, DateOnly today, string? idempotencyKey, bool isSure = false, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.AnswerFileRequests)) return new AppendOutcome.NoSuchCase();
        var state = await database.Read(db => CaseState.Load(db, packs, actor.Agency, number, "", cancel), cancel);
        var gone = state is null ? null : CaseView.Of(state.File, today).Last<ClosedFile>(each => each.Action == ClosedFileAction.Unavailable)?.Id;
        return gone is null ? new AppendOutcome.NoSuchCase() : await Record(actor, number, new Correction
        {
            On = today, Corrects = gone, Reason = reason, Replacement = new ClosedFile { On = today, Action = ClosedFileAction.OnItsWay, Note = reason },
        }, idempotencyKey, isSure, cancel);
    }

    private Task<AppendOutcome> Record(Actor actor, string number, Entry entry, string? idempotencyKey, bool isSure, CancellationToken cancel) => append.Handle(new()
    {
        Agency = actor.Agency, Case = number, By = actor, Entries = [entry], IdempotencyKey = idempotencyKey, Under = Permission.AnswerFileRequests, IsSure = isSure,
    }, cancel);
}
