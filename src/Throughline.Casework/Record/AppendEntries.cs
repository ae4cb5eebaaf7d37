using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Employers;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Record;

/// <summary>
/// The one place where a case is written. In one transaction, alone with the case: policy is asked, the entries are appended,
/// and everything derived from them is written. What policy refuses is refused here, for a page, the API and an import alike.
/// </summary>
public sealed class AppendEntries(Ledger ledger, AgencyPacks packs, AgencyClock clock)
{
    public Task<AppendOutcome> Handle(AppendRequest request, CancellationToken cancel = default)
    {
        if (packs.Of(request.Agency) is null) return Task.FromResult<AppendOutcome>(new AppendOutcome.NoSuchCase());
        return ledger.Write(db => Append(db, request, cancel), cancel);
    }

    private async Task<AppendOutcome> Append(Connected db, AppendRequest request, CancellationToken cancel)
    {
        var state = await CaseState.Load(db, packs, request.Agency, request.Case, ledger.ForUpdate, cancel);
        if (state is null) return new AppendOutcome.NoSuchCase();
        var today = clock.Today(state.File.Pack);
        var employers = await EstablishedEmployers.Among(db, state.File, request.Entries, cancel);
        return Answer(state, request, today, employers) ?? await Record(db, state, request, today, cancel);
    }

    /// <summary>Everything that may stand against it, and the first answer if it was asked before; null when it may be recorded.</summary>
    internal static AppendOutcome? Answer(CaseState state, AppendRequest request, DateOnly today, IReadOnlySet<string> employers)
    {
        if (!request.By.May(Act.ReadCase, state.Assignment)) return new AppendOutcome.NoSuchCase();
        if (!request.By.May(Act.RecordEntry, state.Assignment)) return new AppendOutcome.NotYours("You may read this case and not add to it.");
        if (request.Entries.FirstOrDefault(entry => !request.By.Records(entry, state.Entries)) is { } notTheirs)
        {
            return new AppendOutcome.NotYours($"Somebody else records entries of the kind {notTheirs.Kind.Word()}.");
        }

        if (Submission.Again(state, request, today) is { } first) return first;
        if (request.ExpectedSeq is { } expected && SameThing.Both(state.Entries.Skip(expected), request.Entries) is { Count: > 0 } theirs)
        {
            return new AppendOutcome.Conflicting(theirs, state.Rows.Count);
        }

        var mistakes = EntryMistakes.In(state, request, today);
        if (mistakes.Count > 0) return new AppendOutcome.Mistaken(mistakes);
        if (SeparateDuties.Broken(state, request) is { } why) return new AppendOutcome.NotYours(why);
        if (request.Mode == AppendMode.Legacy) return null;
        var refusals = new AskPolicy(today, request.By, employers).Refusals(state.File, state.RecordedBy, request.Entries);
        return refusals.Count > 0 ? new AppendOutcome.Refused(refusals) : null;
    }

    /// <summary>Writes what <see cref="Answer"/> let through.</summary>
    internal async Task<AppendOutcome.Recorded> Record(Connected db, CaseState state, AppendRequest request, DateOnly today, CancellationToken cancel)
    {
        var evaluatedBy = packs.EvaluatedBy(state.File.Pack);
        var rows = NewRows.Of(state, request, clock.Now);
        var file = new CaseFile(state.File.Pack, state.File.Number, state.File.Person, state.File.Providers, [.. state.File.Entries, .. rows.Entries]);
        var before = state.File.Evaluate(today);
        var after = file.Evaluate(today);
        var statements = new List<Statement>();
        rows.Write(statements);
        DerivedTables.Change(await DerivedRows.Standing(db, state, evaluatedBy, before, cancel), DerivedRows.Of(state.Header, after, evaluatedBy), statements);
        Notices.Write(state.Header, rows.Recorded, request.By, today, statements);
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
