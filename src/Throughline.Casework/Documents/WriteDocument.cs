using Microsoft.EntityFrameworkCore;
using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>
/// Keeps a document while it is written, takes its signatures, and records it with the last one. A draft belongs to the case,
/// so that it is found again on any device and by the colleague who has to sign.
/// </summary>
public sealed class WriteDocument(CaseworkDb db, LoadCase load, AppendEntries append, AgencyClock clock)
{
    private const string TheTeam = "team";

    /// <summary>The draft as it stands; one that nobody has begun holds what the case file knows.</summary>
    public async Task<DocumentDraft> Open(Actor actor, CaseOnFile of, DocumentType type, CancellationToken cancel = default) =>
        await Find(actor, of.Header.Number, type).AsNoTracking().FirstOrDefaultAsync(cancel) is { } kept
            ? DocumentDraft.Read(kept.Content, kept.SavedAt)
            : new() { Answers = Begin(of, type, out var amends), Amends = amends };

    /// <summary>Which documents of the case are being written.</summary>
    public async Task<IReadOnlyList<string>> Begun(Actor actor, string number, CancellationToken cancel = default) =>
        await db.Drafts.AsNoTracking().Where(draft => draft.Agency == actor.Agency && draft.Owner == TheTeam && draft.Case == number).Select(draft => draft.Document).ToListAsync(cancel);

    /// <summary>Keeps the answers; signatures of other answers are gone. False when the case is not theirs to write in.</summary>
    public async Task<DocumentDraft?> Save(Actor actor, CaseOnFile of, DocumentType type, IReadOnlyDictionary<string, string> answers, bool toBeSigned, CancellationToken cancel = default)
    {
        if (!actor.May(Act.RecordEntry, of.Header)) return null;
        var before = await Open(actor, of, type, cancel);
        var kept = answers.Where(answer => type.Sections.Any(section => section.Name == answer.Key) && answer.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var same = SignedDocument.HashOf(type.Name, kept) == SignedDocument.HashOf(type.Name, before.Answers);
        var draft = before with { Answers = kept, ToBeSigned = toBeSigned, Signatures = same ? before.Signatures : [], SavedAt = clock.Now };
        await Keep(actor, of.Header.Number, type, draft, cancel);
        return draft;
    }

    /// <summary>Takes a signature. With the last one that the type asks for, the document is recorded and takes effect today.</summary>
    public async Task<(DocumentDraft? Draft, AppendOutcome? Recorded)> Sign(Actor actor, string number, DocumentType type, string role, string name, string way, CancellationToken cancel = default)
    {
        if (await load.Handle(actor, number, cancel) is not LoadOutcome.Found { Case: var of } || !actor.May(Act.RecordEntry, of.Header)) return (null, new AppendOutcome.NoSuchCase());
        var draft = await Open(actor, of, type, cancel);
        if (!draft.ToBeSigned || type.Left(draft.Answers).Count > 0 || type.Against(of.File, of.Today, draft.Answers).Count > 0) return (draft with { ToBeSigned = false }, null);
        if (type.SignedBy.Contains(role) && draft.Signatures.All(signature => signature.Role != role))
        {
            draft = draft with { Signatures = [.. draft.Signatures, new(name, role, of.Today, way, SignedDocument.HashOf(type.Name, draft.Answers))] };
            await Keep(actor, number, type, draft, cancel);
        }

        return draft.Unsigned(type).Count > 0 ? (draft, null) : (draft, await Record(actor, of, type, draft, cancel));
    }

    private async Task<AppendOutcome> Record(Actor actor, CaseOnFile of, DocumentType type, DocumentDraft draft, CancellationToken cancel)
    {
        var signed = new SignedDocument(type.Name, draft.Answers, draft.Signatures, draft.Amends);
        var outcome = await append.Handle(new()
        {
            Agency = actor.Agency,
            Case = of.Header.Number,
            By = actor,
            Entries = type.Entries(of.File, of.Today, signed),
            Submission = $"{type.Key}:{SignedDocument.HashOf(type.Name, draft.Answers)[..16]}:{of.Today:yyyyMMdd}",
        }, cancel);
        if (outcome is AppendOutcome.Recorded) await Find(actor, of.Header.Number, type).ExecuteDeleteAsync(cancel);
        return outcome;
    }

    // A new version of a signed document begins with the answers of the old one and names it.
    private static Dictionary<string, string> Begin(CaseOnFile of, DocumentType type, out string? amends)
    {
        var last = of.Entries.LastOrDefault(each => each.Entry is Document document && document.Name == type.Name && document.Action == type.Action && SignedDocument.Read(type.Name, document.Data) is not null);
        amends = last?.Entry.Id;
        var begun = type.Begin(of.File, of.Today);
        if (last is null || type.Action == DocumentAction.Reviewed) return begun;
        foreach (var (name, answer) in SignedDocument.Read(type.Name, ((Document)last.Entry).Data)!.Answers) begun.TryAdd(name, answer);
        return begun;
    }

    private IQueryable<Draft> Find(Actor actor, string number, DocumentType type) =>
        db.Drafts.Where(draft => draft.Agency == actor.Agency && draft.Owner == TheTeam && draft.Case == number && draft.Document == type.Key);

    private async Task Keep(Actor actor, string number, DocumentType type, DocumentDraft draft, CancellationToken cancel)
    {
        var content = draft.ToJson();
        var at = clock.Now;
        if (await Find(actor, number, type).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Content, content).SetProperty(kept => kept.SavedAt, at), cancel) > 0) return;
        db.Drafts.Add(new() { Agency = actor.Agency, Owner = TheTeam, Case = number, Document = type.Key, Content = content, SavedAt = at });
        await db.SaveChangesAsync(cancel);
    }
}
