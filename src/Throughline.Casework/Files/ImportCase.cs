using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Typed;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Files;

/// <summary>
/// Takes one case file into the record: the whole of it or nothing. The same file again changes nothing; a file that has grown
/// adds what is new; an entry that the record has differently is a problem, not a change.
/// </summary>
public sealed class ImportCase(Database database, AgencyPacks packs, AgencyClock clock, AppendEntries append)
{
    private const int Tries = 3;

    public sealed record Request(CaseFile File, Actor By, AppendMode Mode = AppendMode.Normal)
    {
        /// <summary>Says what would come of it and writes nothing.</summary>
        public bool OnlyLook { get; init; }
    }

    public async Task<ImportOutcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.ImportCases) || request.By.Agency != request.File.Pack.Agency)
        {
            return new ImportOutcome.Left([new("agency", "someone else is importing cases of this agency")]);
        }

        // A case may be long: it is worked out before it comes to the one writer, and again where somebody wrote it meanwhile.
        for (var tries = 0; tries < Tries; tries++)
        {
            var looked = await database.ReadAtOnce(db => Look(db, request, forUpdate: "", cancel), cancel);
            if (request.OnlyLook || looked.Outcome is ImportOutcome.Left || await database.Write(db => Write(db, looked, cancel), cancel)) return looked.Outcome;
        }

        return await database.Write(async db =>
        {
            var looked = await Look(db, request, database.ForUpdate, cancel);
            if (looked.Outcome is ImportOutcome.Taken) await Write(db, looked, cancel);
            return looked.Outcome;
        }, cancel);
    }

    // What came of looking at a file: the case as it stands, none for a new one; as it becomes but for its entries; and what writes these.
    private sealed record Looked(ImportOutcome Outcome, CaseState? Standing, CaseState State, AppendRequest? Appending, IReadOnlyList<Statement> Entries);

    private async Task<Looked> Look(DbSession db, Request request, string forUpdate, CancellationToken cancel)
    {
        var file = request.File;
        var pack = packs.Of(file.Pack.Agency)!;
        var standing = await CaseState.Load(db, packs, pack.Agency, file.Number, forUpdate, cancel);
        var state = standing ?? CaseState.Of(pack, NewHeader(request), [], null, await packs.Providers(db, pack.Agency, cancel));
        var match = FileMatch.Of(state.Rows, state.File, file);
        if (match.Conflicts.Count > 0) return new(new ImportOutcome.Left(match.Conflicts), standing, state, null, []);
        if (Unfit(file, isNew: standing is null) is { Count: > 0 } unfit) return new(new ImportOutcome.Left(unfit), standing, state, null, []);

        var today = clock.Today(pack);
        var header = standing is null ? state.Header : state.Header with { Given = file.Person?.Given ?? state.Header.Given, Family = file.Person?.Family ?? state.Header.Family, Born = file.Person?.Born ?? state.Header.Born, Providers = Providers(NamedProviders.ToKeep(state.Header, state.File, file.Providers, state.Register)) };
        // What is written for a changed header holds as of today; the entries go on from there.
        if (standing is not null && header != state.Header) state = state.Under(header).EvaluatedOn(today, packs.EvaluatedBy(pack));
        var appending = new AppendRequest
        {
            Agency = pack.Agency, Case = file.Number, By = request.By, Mode = request.Mode, Entries = [.. match.New.Select(position => file.AsRecorded[position])],
        };
        state = state.Naming(appending.Entries);
        var employers = await EstablishedEmployers.Among(db, state.File, appending.Entries, cancel);
        if (match.New.Count > 0 && AppendEntries.Answer(state, appending, today, clock.Now, employers) is { } answer) return new(new ImportOutcome.Left(Problems(answer, match.New)), standing, state, null, []);

        var findings = Findings(state, appending, match.New, employers, today);
        IReadOnlyList<Statement> entries = request.OnlyLook || match.New.Count == 0 ? [] : await append.Writing(db, state, appending, today, cancel);
        return new(new ImportOutcome.Taken
        {
            Opened = standing is null, HeaderChanged = standing is not null && header != standing.Header, EntriesAdded = match.New.Count, Findings = findings, HasNoWorker = state.Header is { Counselor: null, Specialist: null },
        }, standing, state, appending, entries);
    }

    // What a database or an address cannot hold is told by its place, whatever mode the file is taken in.
    private static List<Defect> Unfit(CaseFile file, bool isNew)
    {
        var unfit = new List<Defect>();
        if (isNew && !CaseNumbers.CanBeAnybodys(file.Number)) unfit.Add(new("case", $"'{TypedText.Shown(file.Number)}' is no case number: give letters, digits and hyphens, with a digit among them"));
        foreach (var (part, text) in new[] { ("given", file.Person?.Given), ("family", file.Person?.Family) })
        {
            if (TypedText.UnfitInALine(text) is { } why) unfit.Add(new("person." + part, why));
        }

        for (var at = 0; at < file.Providers.Length; at++)
        {
            if (TypedText.UnfitInALine(file.Providers[at].Name) is { } why) unfit.Add(new($"providers[{at}].name", why));
        }

        return unfit;
    }

    // False where somebody wrote the case since it was looked at.
    private async Task<bool> Write(DbSession db, Looked looked, CancellationToken cancel)
    {
        var (_, standing, state, appending, entries) = looked;
        if (standing is null) await Open(db, state, clock.Today(state.File.Pack), entries.Count == 0, cancel);
        else if (!await standing.StillStands(db, database.ForUpdate, cancel)) return false;
        else if (state.Header != standing.Header) await ChangeHeader.Write(db, standing, state.Header, appending!.By, packs, clock, cancel);
        await db.Execute(entries, cancel);
        return true;
    }

    private async Task Open(DbSession db, CaseState state, DateOnly today, bool withoutEntries, CancellationToken cancel)
    {
        if (!await CaseHeaders.Insert(db, state.Header, cancel)) throw new InvalidOperationException($"Case {state.Header.Number} was opened by someone else during the import; import again");
        var statements = new List<Statement>();
        SearchKeys.Write(state.Header, statements);
        if (withoutEntries) DerivedTables.Change(null, DerivedRows.Of(state.Header, state.File.Evaluate(today), packs.EvaluatedBy(state.File.Pack)), statements);
        await db.Execute(statements, cancel);
    }

    private CaseHeader NewHeader(Request request) => new()
    {
        Agency = request.File.Pack.Agency,
        Number = request.File.Number,
        Given = request.File.Person?.Given,
        Family = request.File.Person?.Family,
        Born = request.File.Person?.Born,
        Providers = Providers(request.File.Providers),
        OpenedAt = clock.Now,
        OpenedBy = request.By.Id,
    };

    private static string? Providers(Provider[] of) => of.Length == 0 ? null : EntryText.WriteProviders(of);

    private List<ImportFinding> Findings(CaseState state, AppendRequest request, List<int> added, IReadOnlySet<string> employers, DateOnly today)
    {
        if (added.Count == 0) return [];
        // As one reads a file, whatever the order in which it gives its entries. What policy refuses is in no file that is taken otherwise.
        var refused = (request.Mode == AppendMode.Normal ? [] : AppendEntries.Refused(state.File, request.Entries))
            .Select(each => (each.Position, each.Refusal.Rule, each.Refusal.Title, each.Refusal.Because, Unlikely: false));
        var asked = AskPolicy.Against(state, request, today, clock.Now, employers).Where(each => request.Mode != AppendMode.Normal || each.Verdict.Objection.OnlyUnlikely)
            .Select(each => (each.Position, each.Verdict.Rule, each.Verdict.Rule.Title, Because: (IReadOnlyList<string>)[each.Verdict.Objection.Words], Unlikely: each.Verdict.Objection.OnlyUnlikely));
        return [.. refused.Concat(asked).DistinctBy(each => (each.Position, each.Rule.Id, each.Unlikely)).OrderBy(each => each.Position).ThenBy(each => each.Rule.Id, StringComparer.Ordinal)
            .Select(each => new ImportFinding(added[each.Position], each.Rule.Id, each.Title, each.Because) { OnlyUnlikely = each.Unlikely })];
    }

    private static List<Defect> Problems(AppendOutcome answer, List<int> added) => answer switch
    {
        AppendOutcome.Refused refused => [.. refused.Refusals.Select(each =>
            new Defect($"entries[{added[each.Position]}]", $"policy refuses it: {each.Refusal.Title}, {string.Join("; ", each.Refusal.Because)} ({each.Refusal.Rule.Cites})"))],
        AppendOutcome.ForSupervisor asked => [.. asked.Refusals.Select(each =>
            new Defect($"entries[{added[each.Position]}]", $"a supervisor decides on it, in the program itself: {each.Refusal.Title}, {string.Join("; ", each.Refusal.Because)} ({each.Refusal.Rule.Cites})"))],
        AppendOutcome.Mistaken mistaken => [.. mistaken.Mistakes.Select(each => new Defect($"entries[{added[each.Position]}].{each.Field}", each.Message))],
        AppendOutcome.NotYours notYours => [new("entries", notYours.Why)],
        _ => [new("case", "there is no such case")],
    };
}
