using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>
/// Keeps a document while it is written, and records it once it is signed. A draft belongs to the case,
/// so that it is found again on any device and by the colleague who has to sign.
/// </summary>
public sealed class WriteDocument(DbContext db, AppendEntries append, FindOccupations occupations, AgencyClock clock)
{
    private const string TheTeam = "team";

    /// <summary>The draft as it stands; one that nobody has begun holds what the case file knows.</summary>
    public async Task<DocumentDraft> Open(Actor actor, CaseOnFile of, DocumentType type, CancellationToken cancel = default) =>
        await Find(actor, of.Header.Number, type).AsNoTracking().FirstOrDefaultAsync(cancel) is { } kept
            ? DocumentDraft.Read(kept.Content, kept.SavedAt)
            : new() { Answers = Begin(of, type, out var amends), Amends = amends };

    /// <summary>Which documents of the case are being written.</summary>
    public async Task<IReadOnlyList<string>> Begun(Actor actor, string number, CancellationToken cancel = default) =>
        await db.Set<Draft>().AsNoTracking().Where(draft => draft.Agency == actor.Agency && draft.Owner == TheTeam && draft.Case == number).Select(draft => draft.Document).ToListAsync(cancel);

    /// <summary>
    /// Whether the person may write documents of the case. A draft is begun from the whole file and holds what it says, so it is for those who see all kinds of entry.
    /// </summary>
    public static bool MayWrite(Actor actor, CaseHeader of) => actor.May(Permission.RecordEntry, of) && AccessTable.Records(actor.Role, Kind.Document) && AccessTable.SeesAll(actor.Role);

    /// <summary>What is left before it may be signed or recorded, told in one answer: what is missing, what does not fit the file, kinds of work that are none.</summary>
    public async Task<IReadOnlyList<(Section Section, string Wrong)>> Left(CaseOnFile of, DocumentType type, IReadOnlyDictionary<string, string> answers, CancellationToken cancel = default)
    {
        var left = type.Left(answers).ToList();
        foreach (var (name, wrong) in type.Against(new(of.File, of.Today), answers))
        {
            if (!left.Exists(each => each.Section.Name == name)) left.Add((type.Sections.First(section => section.Name == name), wrong));
        }

        var work = type.Sections.Where(section => section.IsOccupation && answers.GetValueOrDefault(section.Name, "").Trim().Length > 0 && !left.Exists(each => each.Section == section)).ToList();
        if (work.Count == 0) return left;
        var known = await occupations.All(cancel);
        left.AddRange(work.Select(section => (section, known.Unsettled(answers[section.Name].Trim()))).Where(each => each.Item2 is not null)!);
        return left;
    }

    /// <summary>What came of keeping a draft.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Kept(DocumentDraft Draft) : Outcome;

        /// <summary>Somebody else kept other answers since the person looked: as it stands now.</summary>
        public sealed record ChangedMeanwhile(DocumentDraft Now) : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>Keeps the answers, whatever is still missing; signatures of other answers are gone. It is to be signed when that is asked for and nothing is left.</summary>
    public async Task<Outcome> Save(Actor actor, CaseOnFile of, DocumentType type, IReadOnlyDictionary<string, string> answers, bool toBeSigned, string? expected = null, CancellationToken cancel = default)
    {
        if (!MayWrite(actor, of.Header)) return new Outcome.NotYours();
        var before = await Open(actor, of, type, cancel);
        if (expected is not null && expected != before.Version) return new Outcome.ChangedMeanwhile(before);
        var kept = answers.Where(answer => type.Sections.Any(section => section.Name == answer.Key) && answer.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var same = SignedDocument.HashOf(type.Name, kept) == SignedDocument.HashOf(type.Name, before.Answers);
        var draft = before with { Answers = kept, ToBeSigned = toBeSigned && (await Left(of, type, kept, cancel)).Count == 0, Signatures = same ? before.Signatures : [], SavedAt = clock.Now };
        if (await Keep(actor, of.Header.Number, type, draft, cancel) is { } now) return new Outcome.Kept(now);
        return expected is null ? await Save(actor, of, type, answers, toBeSigned, expected, cancel) : new Outcome.ChangedMeanwhile(await Open(actor, of, type, cancel));
    }

    internal async Task<AppendOutcome> Record(Actor actor, CaseOnFile of, DocumentType type, DocumentDraft draft, CancellationToken cancel)
    {
        var signed = new SignedDocument(type.Name, draft.Answers, draft.Signatures, draft.Amends);
        var outcome = await append.Handle(new()
        {
            Agency = actor.Agency,
            Case = of.Header.Number,
            By = actor,
            BySigning = true,
            Entries = type.Entries(new(of.File, of.Today), signed),
            IdempotencyKey = $"{type.Key}:{SignedDocument.HashOf(type.Name, draft.Answers)[..16]}:{of.Today:yyyyMMdd}",
        }, cancel);
        if (outcome is AppendOutcome.Recorded) await Find(actor, of.Header.Number, type).ExecuteDeleteAsync(cancel);
        return outcome;
    }

    // A new version of a signed document begins with the answers of the old one and names it.
    private static Dictionary<string, string> Begin(CaseOnFile of, DocumentType type, out string? amends)
    {
        var last = of.Entries.LastOrDefault(each => each.Entry is Document document && document.Name == type.Name && document.Action == type.Action && SignedDocument.Read(type.Name, document.Data) is not null);
        amends = last?.Entry.Id;
        var begun = type.Begin(new(of.File, of.Today));
        if (last is null || type.Versions == Versions.EachStands) return begun;
        foreach (var (name, answer) in SignedDocument.Read(type.Name, ((Document)last.Entry).Data)!.Answers) begun.TryAdd(name, answer);
        return begun;
    }

    private IQueryable<Draft> Find(Actor actor, string number, DocumentType type) =>
        db.Set<Draft>().Where(draft => draft.Agency == actor.Agency && draft.Owner == TheTeam && draft.Case == number && draft.Document == type.Key);

    // Null when another draft stands there than the one that this was made from.
    internal async Task<DocumentDraft?> Keep(Actor actor, string number, DocumentType type, DocumentDraft draft, CancellationToken cancel)
    {
        var content = draft.ToJson();
        var at = clock.Now;
        var found = Find(actor, number, type);
        if (draft.KeptAs is { } was)
        {
            if (await found.Where(kept => kept.Content == was).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Content, content).SetProperty(kept => kept.SavedAt, at), cancel) == 0) return null;
        }
        else
        {
            var first = db.Set<Draft>().Add(new() { Agency = actor.Agency, Owner = TheTeam, Case = number, Document = type.Key, Content = content, SavedAt = at });
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException) when (found.Any())
            {
                return null;
            }
            finally
            {
                first.State = EntityState.Detached;
            }
        }

        return draft with { KeptAs = content, SavedAt = at };
    }
}
