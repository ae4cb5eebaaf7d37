using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Files;

/// <summary>
/// Takes one case file into the record: the whole of it or nothing. The same file again changes nothing; a file that has grown
/// adds what is new; an entry that the record has differently is a problem, not a change.
/// </summary>
public sealed class ImportCase(Database database, AgencyPacks packs, AgencyClock clock, AppendEntries append)
{
    public sealed record Request(CaseFile File, Actor By, AppendMode Mode = AppendMode.Normal)
    {
        /// <summary>Says what would come of it and writes nothing.</summary>
        public bool OnlyLook { get; init; }
    }

    public Task<ImportOutcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.ImportCases) || request.By.Agency != request.File.Pack.Agency)
        {
            return Task.FromResult<ImportOutcome>(new ImportOutcome.Left([new("agency", "somebody else imports cases of this agency")]));
        }

        return request.OnlyLook
            ? database.Read(db => Take(db, request, forUpdate: "", cancel), cancel)
            : database.Write(db => Take(db, request, database.ForUpdate, cancel), cancel);
    }

    private async Task<ImportOutcome> Take(DbSession db, Request request, string forUpdate, CancellationToken cancel)
    {
        var file = request.File;
        var pack = packs.Of(file.Pack.Agency)!;
        var standing = await CaseState.Load(db, packs, pack.Agency, file.Number, forUpdate, cancel);
        var state = standing ?? CaseState.Of(pack, NewHeader(request), [], null, await packs.Providers(db, pack.Agency, cancel));
        var match = FileMatch.Of(state.Rows, state.File, file);
        if (match.Conflicts.Count > 0) return new ImportOutcome.Left(match.Conflicts);

        var header = standing is null ? state.Header : state.Header with { Given = file.Person?.Given ?? state.Header.Given, Family = file.Person?.Family ?? state.Header.Family, Born = file.Person?.Born ?? state.Header.Born, Providers = Providers(file) ?? state.Header.Providers };
        var headerChanged = standing is not null && header != state.Header;
        if (headerChanged) state = state.Under(header);
        var appending = new AppendRequest
        {
            Agency = pack.Agency, Case = file.Number, By = request.By, Mode = request.Mode, Entries = [.. match.New.Select(position => file.Entries[position])],
        };
        state = state.Naming(appending.Entries);
        var today = clock.Today(pack);
        var employers = await EstablishedEmployers.Among(db, state.File, appending.Entries, cancel);
        if (match.New.Count > 0 && AppendEntries.Answer(state, appending, today, clock.Now, employers) is { } answer) return new ImportOutcome.Left(Problems(answer, match.New));

        var findings = Findings(state, appending, match.New, employers, today);
        if (!request.OnlyLook) await Write(db, standing, state, headerChanged, appending, today, cancel);
        return new ImportOutcome.Taken { Opened = standing is null, HeaderChanged = headerChanged, EntriesAdded = match.New.Count, Findings = findings };
    }

    private async Task Write(DbSession db, CaseState? standing, CaseState state, bool headerChanged, AppendRequest appending, DateOnly today, CancellationToken cancel)
    {
        if (standing is null) await Open(db, state, today, appending.Entries.Count == 0, cancel);
        else if (headerChanged) await ChangeHeader.Write(db, standing, state.Header, appending.By, packs, clock, cancel);
        if (appending.Entries.Count == 0) return;
        // What ChangeHeader wrote holds as of today; the append goes on from there.
        if (headerChanged) state = state.EvaluatedOn(today, packs.EvaluatedBy(state.File.Pack));
        await append.Record(db, state, appending, today, cancel);
    }

    private async Task Open(DbSession db, CaseState state, DateOnly today, bool withoutEntries, CancellationToken cancel)
    {
        if (!await CaseHeaders.Insert(db, state.Header, cancel)) throw new InvalidOperationException($"Case {state.Header.Number} was opened by somebody else meanwhile; import again");
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
        Providers = Providers(request.File),
        OpenedAt = clock.Now,
        OpenedBy = request.By.Id,
    };

    private static string? Providers(CaseFile file) => file.Providers.Length == 0 ? null : EntryText.WriteProviders(file.Providers);

    private List<ImportFinding> Findings(CaseState state, AppendRequest request, List<int> added, IReadOnlySet<string> employers, DateOnly today)
    {
        if (request.Mode == AppendMode.Normal || added.Count == 0) return [];
        // As one reads a file, whatever the order in which it gives its entries.
        var refused = AppendEntries.Refused(state.File, request.Entries).Select(each => (each.Position, each.Refusal.Rule, each.Refusal.Title, each.Refusal.Because));
        var asked = AskPolicy.Against(state, request, today, clock.Now, employers).Where(each => !each.Verdict.Objection.OnlyUnlikely)
            .Select(each => (each.Position, each.Verdict.Rule, each.Verdict.Rule.Title, Because: (IReadOnlyList<string>)[each.Verdict.Objection.Words]));
        return [.. refused.Concat(asked).DistinctBy(each => (each.Position, each.Rule.Id)).OrderBy(each => each.Position).ThenBy(each => each.Rule.Id, StringComparer.Ordinal)
            .Select(each => new ImportFinding(added[each.Position], each.Rule.Id, each.Title, each.Because))];
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
