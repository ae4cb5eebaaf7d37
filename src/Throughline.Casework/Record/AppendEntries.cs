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
    public Task<AppendOutcome> Handle(AppendRequest request, CancellationToken cancel = default)
    {
        if (packs.Of(request.Agency) is null) return Task.FromResult<AppendOutcome>(new AppendOutcome.NoSuchCase());
        return database.Write(db => Append(db, request, cancel), cancel);
    }

    private async Task<AppendOutcome> Append(DbSession db, AppendRequest request, CancellationToken cancel)
    {
        var state = await CaseState.Load(db, packs, request.Agency, request.Case, database.ForUpdate, cancel);
        if (state is null) return new AppendOutcome.NoSuchCase();
        var today = clock.Today(state.File.Pack);
        request = FromTheAccount.Completed(state.File, request, today);
        var employers = await EstablishedEmployers.Among(db, state.File, request.Entries, cancel);
        return Answer(state, request, today, clock.Now, employers) ?? await Record(db, state, request, today, cancel);
    }

    /// <summary>Everything that may stand against it, and the first answer if it was asked before; null when it may be recorded.</summary>
    internal static AppendOutcome? Answer(CaseState state, AppendRequest request, DateOnly today, DateTime now, IReadOnlySet<string> employers)
    {
        if (!request.By.May(request.Under ?? Permission.ReadCase, state.Assignment)) return new AppendOutcome.NoSuchCase();
        if (!request.By.May(request.Under ?? Permission.RecordEntry, state.Assignment)) return new AppendOutcome.NotYours("You may read this case and not add to it.");
        if (request.ConfirmedBy is null && request.Entries.FirstOrDefault(entry => !request.By.Records(entry, state.Entries)) is { } notTheirs)
        {
            return new AppendOutcome.NotYours($"Somebody else records entries of the kind {notTheirs.Kind.Word()}.");
        }

        if (RepeatedRequest.Again(state, request, today) is { } first) return first;
        if (request.ExpectedSeq is { } expected && SameThing.Both(state.Entries.Skip(expected), request.Entries) is { Count: > 0 } theirs)
        {
            return new AppendOutcome.Conflicting(theirs, state.Rows.Count);
        }

        var mistakes = EntryMistakes.In(state, request, today);
        if (mistakes.Count > 0) return new AppendOutcome.Mistaken(mistakes);
        return request.Mode == AppendMode.Normal ? Asked(state, request, today, now, employers) : null;
    }

    // What cannot be is told before what policy refuses, that before what is only unlikely, and last what a supervisor decides.
    private static AppendOutcome? Asked(CaseState state, AppendRequest request, DateOnly today, DateTime now, IReadOnlySet<string> employers)
    {
        var against = AskPolicy.Against(state, request, today, now, employers);
        var mistakes = against.Where(each => each.Verdict.Objection.Field is not null).Select(each =>
            new EntryMistake(each.Position, FieldOf(request.Entries[each.Position], each.Verdict.Objection.Field!), Sentence(each.Verdict.Objection.Words)) { OnlyUnlikely = each.Verdict.Objection.OnlyUnlikely }).Distinct().ToList();
        var wrong = mistakes.Where(mistake => !mistake.OnlyUnlikely).ToList();
        if (wrong.Count > 0) return new AppendOutcome.Mistaken(wrong);
        var refusals = Refused(state.File, request.Entries);
        refusals.AddRange(against.Where(each => each.Verdict.Objection.Field is null).Select(Refusal));
        refusals = [.. refusals.DistinctBy(each => (each.Position, each.Refusal.Rule.Id))];
        if (refusals.Exists(each => !each.SupervisorMay)) return new AppendOutcome.Refused([.. refusals.Where(each => !each.SupervisorMay)]);
        if (!request.IsSure && JustSaved.Again(state, request, now) is { } again) mistakes.Add(again);
        if (!request.IsSure && request.By.Role != Role.Console && mistakes.Count > 0) return new AppendOutcome.Mistaken(mistakes);
        return refusals.Count > 0 && request.ConfirmedBy is null ? new AppendOutcome.ForSupervisor(refusals) : null;
    }

    internal static EntryRefusal Refusal((int Position, Verdict Verdict) against) =>
        new(against.Position, new(against.Verdict.Rule, against.Verdict.Rule.Title, [against.Verdict.Objection.Words]) { Cure = against.Verdict.Objection.Cure }) { SupervisorMay = against.Verdict.Objection.SupervisorMay };

    private static string FieldOf(Entry entry, string field) => entry is Correction { Replacement: not null } ? "replacement." + field : field;

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    // In reading order: an entry may stand on one that is given after it and happened before it.
    internal static List<EntryRefusal> Refused(CaseFile file, IReadOnlyList<Entry> entries)
    {
        var refused = new List<EntryRefusal>();
        foreach (var position in Enumerable.Range(0, entries.Count).OrderBy(position => entries[position].On))
        {
            refused.AddRange(file.Refusals(entries[position]).Select(refusal => new EntryRefusal(position, refusal)));
            if (entries.Count > 1) file = file.With(entries[position]);
        }

        return refused;
    }

    /// <summary>Writes what <see cref="Answer"/> let through.</summary>
    internal async Task<AppendOutcome.Recorded> Record(DbSession db, CaseState state, AppendRequest request, DateOnly today, CancellationToken cancel)
    {
        var evaluatedBy = packs.EvaluatedBy(state.File.Pack);
        var rows = NewRows.Of(state, request, clock.Now);
        var file = new CaseFile(state.File.Pack, state.File.Number, state.File.Person, state.File.Providers, [.. state.File.Entries, .. rows.Entries]);
        var before = state.File.Evaluate(today);
        var after = file.Evaluate(today);
        var statements = new List<Statement>();
        rows.Write(statements);
        DerivedTables.Change(await DerivedRows.InTables(db, state, evaluatedBy, before, cancel), DerivedRows.Of(state.Header, after, evaluatedBy), statements);
        TellStaff.Write(state.Header, state.File.Pack, rows.Recorded, request.By, today, statements);
        await db.Execute(statements, cancel);
        var first = state.Rows.Count;
        return new AppendOutcome.Recorded
        {
            Entries = rows.Recorded,
            Before = before,
            After = after,
            Findings = request.Mode == AppendMode.Legacy ? [.. file.Refused(today).Where(finding => finding.Entry >= first)] : [],
        };
    }
}
