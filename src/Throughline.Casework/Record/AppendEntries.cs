using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Notices;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>
/// The one place where a case is written. In one transaction, alone with the case: policy is asked, the entries are appended,
/// and everything derived from them is written. What policy refuses is refused here, for a page, the API and an import alike.
/// </summary>
public sealed class AppendEntries(Database database, AgencyPacks packs, AgencyClock clock)
{
    /// <summary>How many entries are taken at once, but from a file at the console.</summary>
    public const int AtMost = 500;

    // As many as a page sends: what is worked out of them takes no longer than writing them.
    private const int Few = 20;
    private const int Tries = 3;

    public async Task<AppendOutcome> Handle(AppendRequest request, CancellationToken cancel = default)
    {
        if (packs.Of(request.Agency) is null) return new AppendOutcome.NoSuchCase();
        if (request.Entries.Count > AtMost && request.By.Role != Role.Console) return new AppendOutcome.Mistaken([new(0, "entries", $"Send at most {AtMost} entries at once; these are {request.Entries.Count:N0}. Send the others after them.")]);
        // Many are asked about and worked out before they come to the one writer, who has others to serve; what was recorded meanwhile makes it do so again.
        for (var tries = 0; request.Entries.Count > Few && tries < Tries; tries++)
        {
            if (await Beside(request, cancel) is { } outcome) return outcome;
        }

        return await database.Write(db => Append(db, request, cancel), cancel);
    }

    // Nothing where somebody wrote the case meanwhile.
    private async Task<AppendOutcome?> Beside(AppendRequest request, CancellationToken cancel)
    {
        var read = await database.ReadAtOnce(async db =>
        {
            if (await CaseState.Load(db, packs, request.Agency, request.Case, forUpdate: "", cancel) is not { } state) return default;
            var evaluatedBy = packs.EvaluatedBy(state.File.Pack);
            var stored = state.Evaluated?.By == evaluatedBy ? null : await DerivedTables.Read(db, request.Agency, request.Case, cancel);
            var view = await ProviderView.For(db, request.By, state.File, clock.Today(state.File.Pack), cancel);
            state = state.Naming(request.Entries);
            return (State: state, View: view, Employers: await EstablishedEmployers.Among(db, state.File, request.Entries, cancel), Stored: stored);
        }, cancel);
        if (read.State is null) return new AppendOutcome.NoSuchCase();
        var today = clock.Today(read.State.File.Pack);
        request = FromTheAccount.Completed(read.State.File, request, today);
        if ((HiddenEntries.Named(read.State, request, today, read.View) ?? Answer(read.State, request, today, clock.Now, read.Employers, read.View)) is { } answer) return Seen(answer, read.View);
        cancel.ThrowIfCancellationRequested();
        var by = packs.EvaluatedBy(read.State.File.Pack);
        var before = read.State.File.Evaluate(today);
        var (statements, recorded) = WorkedOut(read.State, request, today, before, read.Stored ?? DerivedRows.Derived(read.State, by, before));
        return await database.Write<AppendOutcome?>(async db =>
        {
            if (!await read.State.StillStands(db, database.ForUpdate, cancel)) return null;
            await db.Execute(statements, cancel);
            return Seen(recorded, read.View);
        }, cancel);
    }

    private async Task<AppendOutcome> Append(DbSession db, AppendRequest request, CancellationToken cancel)
    {
        var state = await CaseState.Load(db, packs, request.Agency, request.Case, database.ForUpdate, cancel);
        if (state is null) return new AppendOutcome.NoSuchCase();
        var today = clock.Today(state.File.Pack);
        request = FromTheAccount.Completed(state.File, request, today);
        var view = await ProviderView.For(db, request.By, state.File, today, cancel);
        state = state.Naming(request.Entries);
        if (HiddenEntries.Named(state, request, today, view) is { } hidden) return hidden;
        var employers = await EstablishedEmployers.Among(db, state.File, request.Entries, cancel);
        return Seen(Answer(state, request, today, clock.Now, employers, view) ?? await Record(db, state, request, today, cancel), view);
    }

    // What another provider owes is not told to this one.
    private static AppendOutcome Seen(AppendOutcome outcome, ProviderView? view) => view is not null && outcome is AppendOutcome.Recorded recorded
        ? recorded with { Before = recorded.Before.Without(view.IsOthers), After = recorded.After.Without(view.IsOthers) } : outcome;

    /// <summary>Everything that may stand against it, and the first answer if it was asked before; null when it may be recorded.</summary>
    internal static AppendOutcome? Answer(CaseState state, AppendRequest request, DateOnly today, DateTime now, IReadOnlySet<string> employers, ProviderView? view = null)
    {
        if (!request.By.May(request.Under ?? Permission.ReadCase, state.AssignmentOn(today))) return new AppendOutcome.NoSuchCase();
        if (!request.By.May(request.Under ?? Permission.RecordEntry, state.AssignmentOn(today))) return new AppendOutcome.NotYours("You may read this case and not add to it.");
        if (request.ConfirmedBy is null && request.Entries.FirstOrDefault(entry => !request.By.Records(entry, state.AsRecorded)) is { } notTheirs)
        {
            return new AppendOutcome.NotYours($"Your role does not record entries of the kind {notTheirs.Kind.JsonName()}.");
        }

        if (RepeatedRequest.Again(state, request, today) is { } first) return first;
        if (request.ExpectedSeq is { } expected && SameThing.Both(state.AsRecorded.Skip(expected).Where(Sees), request.Entries) is { Count: > 0 } theirs)
        {
            return new AppendOutcome.Conflicting(theirs, state.Rows.Count);
        }

        var mistakes = EntryMistakes.In(state, request, today);
        // Of entries that are not told apart, or correct nothing, nothing more can be said.
        if (mistakes.Exists(mistake => mistake.Field is "entries" or "id" or "corrects")) return new AppendOutcome.Mistaken(mistakes);
        if (request.Mode == AppendMode.Normal) return Asked(state, request, today, now, employers, mistakes);
        return mistakes.Count > 0 ? new AppendOutcome.Mistaken(mistakes) : null;

        // Theirs is shown beside one's own, as far as one sees it.
        bool Sees(RecordedEntry theirs) => request.By.Sees(theirs, state.AsRecorded) && view?.Withholds(theirs, state.AsRecorded) != true;
    }

    // All that is wrong or unlikely at a field is told at once, before what policy refuses of what is right in itself; last what a supervisor decides.
    private static AppendOutcome? Asked(CaseState state, AppendRequest request, DateOnly today, DateTime now, IReadOnlySet<string> employers, List<EntryMistake> mistakes)
    {
        var against = AskPolicy.Against(state, request, today, now, employers);
        mistakes.AddRange(against.Where(each => each.Verdict.Objection.Field is not null).Select(each =>
            new EntryMistake(each.Position, FieldOf(request.Entries[each.Position], each.Verdict.Objection.Field!), Sentence(each.Verdict.Objection.Words)) { OnlyUnlikely = each.Verdict.Objection.OnlyUnlikely }));
        mistakes = [.. mistakes.Distinct().Where(mistake => !mistake.OnlyUnlikely || (!request.IsSure && request.By.Role != Role.Console))];
        if (mistakes.Exists(mistake => !mistake.OnlyUnlikely)) return new AppendOutcome.Mistaken(mistakes);
        var refusals = Refused(state.File, request.Entries);
        refusals.AddRange(against.Where(each => each.Verdict.Objection.Field is null).Select(Refusal));
        refusals = [.. refusals.DistinctBy(each => (each.Position, each.Refusal.Rule.Id))];
        if (refusals.Exists(each => !each.SupervisorMay)) return new AppendOutcome.Refused([.. refusals.Where(each => !each.SupervisorMay)]);
        if (!request.IsSure && JustSaved.Again(state, request, now) is { } again) mistakes.Add(again);
        if (mistakes.Count > 0) return new AppendOutcome.Mistaken(mistakes);
        return refusals.Count > 0 && request.ConfirmedBy is null ? new AppendOutcome.ForSupervisor(refusals) : null;
    }

    internal static EntryRefusal Refusal((int Position, Verdict Verdict) against) =>
        new(against.Position, new(against.Verdict.Rule, against.Verdict.Rule.Title, [against.Verdict.Objection.Words]) { Cure = against.Verdict.Objection.Cure }) { SupervisorMay = against.Verdict.Objection.SupervisorMay };

    private static string FieldOf(Entry entry, string field) => entry is Correction { Replacement: not null } ? "replacement." + field : field;

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    internal static List<EntryRefusal> Refused(CaseFile file, IReadOnlyList<Entry> entries) =>
        [.. (entries is [var only] ? file.Refusals(only).Select(refusal => (Position: 0, Refusal: refusal)) : file.Refusals(entries)).Select(each => new EntryRefusal(each.Position, each.Refusal))];

    /// <summary>Writes what <see cref="Answer"/> let through.</summary>
    internal async Task<AppendOutcome.Recorded> Record(DbSession db, CaseState state, AppendRequest request, DateOnly today, CancellationToken cancel)
    {
        var before = state.File.Evaluate(today);
        var (statements, recorded) = WorkedOut(state, request, today, before, await DerivedRows.InTables(db, state, packs.EvaluatedBy(state.File.Pack), before, cancel));
        await db.Execute(statements, cancel);
        return recorded;
    }

    /// <summary>What writes it, for who writes later, if the case still stands so then.</summary>
    internal async Task<IReadOnlyList<Statement>> Writing(DbSession db, CaseState state, AppendRequest request, DateOnly today, CancellationToken cancel)
    {
        var before = state.File.Evaluate(today);
        return WorkedOut(state, request, today, before, await DerivedRows.InTables(db, state, packs.EvaluatedBy(state.File.Pack), before, cancel)).Statements;
    }

    private (List<Statement> Statements, AppendOutcome.Recorded Recorded) WorkedOut(CaseState state, AppendRequest request, DateOnly today, Evaluation before, DerivedRows? stored)
    {
        var rows = NewRows.Of(state, request, clock.Now);
        var file = state.File.With(rows.Entries);
        var after = file.Evaluate(today);
        var statements = new List<Statement>();
        rows.Write(statements);
        DerivedTables.Change(stored, DerivedRows.Of(state.Header, after, packs.EvaluatedBy(state.File.Pack)), statements);
        TellStaff.Write(state, rows.Recorded, request.By, today, statements);
        var first = state.Rows.Count;
        return (statements, new()
        {
            Entries = rows.Recorded,
            Before = before,
            After = after,
            Findings = request.Mode == AppendMode.Legacy ? [.. file.Refused(today).Where(finding => finding.Entry >= first)] : [],
        });
    }
}
