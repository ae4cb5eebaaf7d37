using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>
/// Keeps a document while it is written, and records it once it is signed. A draft belongs to the case,
/// so that it is found again on any device and by the colleague who has to sign; that of a report to the provider that serves the person, and to no other after it.
/// </summary>
public sealed class WriteDocument(DbContext db, AppendEntries append, FindOccupations occupations, AgencyClock clock)
{
    private const string TheTeam = "team";

    /// <summary>The draft as it stands; one that nobody has begun holds what the case file knows.</summary>
    public async Task<DocumentDraft> Open(Actor actor, DocumentInHand hand, CancellationToken cancel = default)
    {
        if (await Find(actor, hand).AsNoTracking().FirstOrDefaultAsync(cancel) is { } kept) return ForTheReader(actor, hand, DocumentDraft.Read(kept.Content, kept.SavedAt));
        var (begun, entries) = await Known(actor, hand, cancel);
        return new() { Answers = Begin(begun, entries, out var amends), Amends = amends };
    }

    /// <summary>Which documents of the case are being written.</summary>
    public async Task<IReadOnlyList<string>> Begun(Actor actor, CaseOnFile of, CancellationToken cancel = default)
    {
        string[] owners = actor.Role == Role.ProviderStaff ? [OfTheProvider(of)] : [TheTeam, OfTheProvider(of)];
        return (await db.Set<Draft>().AsNoTracking().Where(draft => draft.Agency == actor.Agency && owners.Contains(draft.Owner) && draft.Case == of.Header.Number).Select(draft => draft.Document).Distinct().ToListAsync(cancel))
            .FindAll(key => !key.Split(' ').Any(of.IsOthers));
    }

    /// <summary>
    /// Whether the person may write documents of the case. A draft is begun from the whole file and holds what it says, so it is for those who see all kinds of entry.
    /// </summary>
    public static bool MayWrite(Actor actor, CaseOnFile of) => MayRecord(actor, of) && AccessTable.SeesAll(actor.Role);

    /// <summary>The same of one kind: a report is written by the staff of a provider too, from as much of the file as they see.</summary>
    public static bool MayWrite(Actor actor, CaseOnFile of, DocumentType type) => MayWrite(actor, of) || (type.ByProvider && actor.Role == Role.ProviderStaff && MayRecord(actor, of));

    private static bool MayRecord(Actor actor, CaseOnFile of) => actor.May(Permission.RecordEntry, of.Assignment) && AccessTable.Records(actor.Role, Kind.Document);

    /// <summary>What is left before it may be signed or recorded, told in one answer: what is missing, what does not fit the file, kinds of work that are none.</summary>
    public async Task<IReadOnlyList<(Section Section, string Wrong)>> Left(DocumentInHand hand, IReadOnlyDictionary<string, string> answers, CancellationToken cancel = default)
    {
        var type = hand.Type;
        var left = type.Left(answers).ToList();
        foreach (var (section, wrong) in type.Against(hand.Writing, answers).Select(each => (type.Sections.First(section => section.Name == each.Section), each.Wrong))
            .Concat(ContentCheck.Of(type, hand.Writing, answers).Where(found => !found.MayBeSo).Select(found => (found.Section, found.Mend))))
        {
            if (!left.Exists(each => each.Section == section)) left.Add((section, wrong));
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
    public async Task<Outcome> Save(Actor actor, DocumentInHand hand, IReadOnlyDictionary<string, string> answers, bool toBeSigned, string? expected = null, CancellationToken cancel = default)
    {
        var type = hand.Type;
        if (!MayWrite(actor, hand.Case, type)) return new Outcome.NotYours();
        var before = await Open(actor, hand, cancel);
        if (expected is not null && expected != before.Version) return new Outcome.ChangedMeanwhile(before);
        var kept = answers.Where(answer => type.Sections.Any(section => section.Name == answer.Key) && answer.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var same = SignedDocument.HashOf(type.Name, kept) == SignedDocument.HashOf(type.Name, before.Answers);
        var draft = before with { Answers = kept, ToBeSigned = toBeSigned && (await Left(hand, kept, cancel)).Count == 0, Signatures = same ? before.Signatures : [], SavedAt = clock.Now };
        if (await Keep(actor, hand, draft, cancel) is { } now) return new Outcome.Kept(now);
        return expected is null ? await Save(actor, hand, answers, toBeSigned, expected, cancel) : new Outcome.ChangedMeanwhile(await Open(actor, hand, cancel));
    }

    internal async Task<AppendOutcome> Record(Actor actor, DocumentInHand hand, DocumentDraft draft, bool isSure, CancellationToken cancel)
    {
        var (of, type) = (hand.Case, hand.Type);
        var signed = new SignedDocument(type.Name, draft.Answers, draft.Signatures, draft.Amends);
        var outcome = await append.Handle(new()
        {
            Agency = actor.Agency,
            Case = of.Header.Number,
            By = actor,
            BySigning = true,
            IsSure = isSure,
            Entries = type.Entries(hand.Writing, signed),
            IdempotencyKey = $"{hand.DraftKey.Replace(' ', ':')}:{SignedDocument.HashOf(type.Name, draft.Answers)[..16]}:{of.Today:yyyyMMdd}",
        }, cancel);
        if (outcome is AppendOutcome.Recorded) await Find(actor, hand).ExecuteDeleteAsync(cancel);
        return outcome;
    }

    // A new version of a signed document begins with the answers of the old one and names it; so does one of a report that was returned.
    private static Dictionary<string, string> Begin(DocumentInHand hand, IEnumerable<RecordedEntry> entries, out string? amends)
    {
        var type = hand.Type;
        var last = entries.LastOrDefault(each => each.Entry is Document document && document.Name == type.Name && document.Action == type.Action && IsOfTheSame(hand, document)
            && SignedDocument.Read(type.Name, document.Data) is not null);
        amends = last?.Entry.Id;
        var earlier = last is null || type.Action == DocumentAction.Reviewed ? null : SignedDocument.Read(type.Name, ((Document)last.Entry).Data)!.Answers;
        var begun = type.Begin(hand.Writing);
        if (earlier is null) return begun;
        // What people have written goes before what the file suggests; in what is only signed, the file is newer.
        if (type.Content is not null) return new(earlier, StringComparer.Ordinal);
        var anew = type.AskedAnew(hand.Writing);
        foreach (var (name, answer) in earlier.Where(each => !anew.Contains(each.Key))) begun.TryAdd(name, answer);
        return begun;
    }

    // A draft that the staff of a provider will read holds nothing that they do not see, whoever begins it: no answer of a section that no release lets out.
    private async Task<(DocumentInHand Hand, IReadOnlyList<RecordedEntry> Entries)> Known(Actor actor, DocumentInHand hand, CancellationToken cancel)
    {
        var of = hand.Case;
        if (!hand.Type.ByProvider || !AccessTable.SeesAll(actor.Role) || of.Header.Provider is not { } provider) return (hand, of.Standing);
        var staff = await db.Set<StaffMember>().AsNoTracking().Where(each => each.Agency == actor.Agency && each.Provider != null).Select(each => new { each.Id, each.Provider }).ToListAsync(cancel);
        var view = ProviderView.Of(provider, of.Whole, staff.Where(each => each.Provider == provider).Select(each => each.Id), staff.Where(each => each.Provider != provider).Select(each => each.Id), of.Today);
        var theirs = LoadCase.AsSeenByTheProvider(of, provider, view);
        return (hand with { Writing = hand.Writing with { File = theirs.File } }, theirs.Standing);
    }

    // What stands in a draft since a release let it out does not stay there for a provider once none does: answers of versions that the reader does not see.
    private static DocumentDraft ForTheReader(Actor actor, DocumentInHand hand, DocumentDraft draft)
    {
        if (actor.Role != Role.ProviderStaff || !hand.Type.Sections.Any(section => section.Sensitive)) return draft;
        var whole = AnswersOn(hand.Type, hand.Case.Whole.AsRecorded);
        var seen = AnswersOn(hand.Type, hand.Case.AsRecorded.Select(each => each.Entry));
        var kept = draft.Answers.Where(answer => !hand.Type.Sections.Any(section => section.Sensitive && section.Name == answer.Key) || !whole.Contains((answer.Key, answer.Value)) || seen.Contains((answer.Key, answer.Value)))
            .ToDictionary(StringComparer.Ordinal);
        return kept.Count == draft.Answers.Count ? draft : draft with { Answers = kept, ToBeSigned = false, Signatures = [] };
    }

    private static HashSet<(string Section, string Answer)> AnswersOn(DocumentType type, IEnumerable<Entry> entries) =>
    [
        .. entries.Select(entry => entry is Correction { Replacement: { } replacement } ? replacement : entry).OfType<Document>().Where(document => document.Name == type.Name)
            .SelectMany(document => SignedDocument.Read(type.Name, document.Data)?.Answers ?? new Dictionary<string, string>()).Select(answer => (answer.Key, answer.Value)),
    ];

    private static bool IsOfTheSame(DocumentInHand hand, Document document) => hand.Type.Versions == Versions.OneLives || (document.Authorization == hand.Writing.Authorization && document.Period == hand.Writing.Period);

    private IQueryable<Draft> Find(Actor actor, DocumentInHand hand)
    {
        var (number, key, owner) = (hand.Case.Header.Number, hand.DraftKey, OwnerOf(hand));
        return db.Set<Draft>().Where(draft => draft.Agency == actor.Agency && draft.Owner == owner && draft.Case == number && draft.Document == key);
    }

    private static string OwnerOf(DocumentInHand hand) => hand.Type.ByProvider ? OfTheProvider(hand.Case) : TheTeam;

    private static string OfTheProvider(CaseOnFile of) => of.Header.Provider is { } provider ? $"{TheTeam} {provider}" : TheTeam;

    // Null when another draft stands there than the one that this was made from.
    internal async Task<DocumentDraft?> Keep(Actor actor, DocumentInHand hand, DocumentDraft draft, CancellationToken cancel)
    {
        var content = draft.ToJson();
        var at = clock.Now;
        var found = Find(actor, hand);
        if (draft.KeptAs is { } was)
        {
            if (await found.Where(kept => kept.Content == was).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Content, content).SetProperty(kept => kept.SavedAt, at), cancel) == 0) return null;
        }
        else
        {
            var first = db.Set<Draft>().Add(new() { Agency = actor.Agency, Owner = OwnerOf(hand), Case = hand.Case.Header.Number, Document = hand.DraftKey, Content = content, SavedAt = at });
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
