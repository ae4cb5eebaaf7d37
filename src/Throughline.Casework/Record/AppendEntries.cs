using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Notices;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

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
        var employers = await EstablishedEmployers.Of(db, request.Agency, request.Entries, cancel);
        return Answer(state, request, today, employers) ?? await Record(db, state, request, today, cancel);
    }

    /// <summary>
    /// Everything that may stand against it, and the first answer if it was asked before; null when it may be recorded.
    /// Without employers, as for a file from elsewhere, the policy beyond the contract is not asked.
    /// </summary>
    internal static AppendOutcome? Answer(CaseState state, AppendRequest request, DateOnly today, EstablishedEmployers? employers = null)
    {
        if (!request.By.May(Permission.ReadCase, state.Assignment)) return new AppendOutcome.NoSuchCase();
        if (!request.By.May(Permission.RecordEntry, state.Assignment)) return new AppendOutcome.NotYours("You may read this case and not add to it.");
        if (request.Entries.FirstOrDefault(entry => !request.By.Records(entry, state.Entries)) is { } notTheirs)
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
        if (SeparateDuties.Broken(state, request) is { } why) return new AppendOutcome.NotYours(why);
        var refusals = request.Mode == AppendMode.Normal ? Refused(state.File, request.Entries, employers) : [];
        return refusals.Count > 0 ? new AppendOutcome.Refused(refusals) : null;
    }

    // In reading order: an entry may stand on one that is given after it and happened before it.
    internal static List<EntryRefusal> Refused(CaseFile file, IReadOnlyList<Entry> entries, EstablishedEmployers? employers)
    {
        var refused = new List<EntryRefusal>();
        foreach (var position in Enumerable.Range(0, entries.Count).OrderBy(position => entries[position].On))
        {
            refused.AddRange(file.Refusals(entries[position]).Select(refusal => new EntryRefusal(position, refusal)));
            if (employers is not null) refused.AddRange(PolicyBeyondTheContract.Refusals(file, entries[position], employers).Select(refusal => new EntryRefusal(position, refusal)));
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
        TellStaff.Write(state.Header, rows.Recorded, request.By, today, statements);
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
