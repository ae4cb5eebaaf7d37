using Throughline.Casework.Derived;
using Throughline.Casework.Notices;
using Throughline.Casework.Entries;
using Throughline.Casework.Cases;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Employers;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Casework.Record;

/// <summary>
/// Asks a supervisor for a correction that nobody makes alone: of a closure, a job or money after the closure, or one that takes the ground from it.
/// The request is kept whatever is decided; the file does not change before.
/// </summary>
public sealed class AskForCorrection(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const string Insert = """
        INSERT INTO corrections_asked (agency, id, "case", body, why, moves, idempotency_key, asked_by, asked_at, due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    private const string SupervisorsOfOffice = "SELECT id FROM staff WHERE agency = $1 AND office = $2 AND role = 'Supervisor' AND active";

    private const string Supervisors = "SELECT id FROM staff WHERE agency = $1 AND role = 'Supervisor' AND active";

    private static readonly Period ToDecide = 2.BusinessDays;

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>It waits for a supervisor.</summary>
        public sealed record Waits(Guid Id, DateOnly Due) : Outcome;

        /// <summary>There is nothing for a supervisor in it: what appending it would have been answered; null where it may simply be recorded.</summary>
        public sealed record NotForSupervisor(AppendOutcome? Answer) : Outcome;
    }

    public Task<Outcome> Handle(AppendRequest request, CancellationToken cancel = default) => database.Write(db => Ask(db, request, cancel), cancel);

    private async Task<Outcome> Ask(DbSession db, AppendRequest request, CancellationToken cancel)
    {
        var state = await CaseState.Load(db, packs, request.Agency, request.Case, database.ForUpdate, cancel);
        if (state is null || request.Entries is not [Correction correction]) return new Outcome.NotForSupervisor(new AppendOutcome.NoSuchCase());
        var today = clock.Today(state.File.Pack);
        if (!request.By.May(Permission.ReadCase, state.AssignmentOn(today))) return new Outcome.NotForSupervisor(new AppendOutcome.NoSuchCase());
        if (await Before(db, request, cancel) is { } before) return before;
        request = FromTheAccount.Completed(state.File, request, today);
        correction = (Correction)request.Entries[0];
        var view = await ProviderView.For(db, request.By, state.File, today, cancel);
        state = state.Naming(request.Entries);
        if (HiddenEntries.Named(state, request, today, view) is { } hidden) return new Outcome.NotForSupervisor(hidden);
        var employers = await EstablishedEmployers.Among(db, state.File, request.Entries, cancel);
        if (AppendEntries.Answer(state, request, today, clock.Now, employers, view) is not AppendOutcome.ForSupervisor asked) return new Outcome.NotForSupervisor(AppendEntries.Answer(state, request, today, clock.Now, employers, view));
        var (id, due) = (Guid.CreateVersion7(), state.File.Pack.Calendar.After(today, ToDecide));
        var statements = new List<Statement> { new(Insert, request.Agency, id, request.Case, EntryText.Write(correction), string.Join(' ', asked.Refusals.SelectMany(each => each.Refusal.Because).Distinct()),
            Moves(state.File, correction, today), DbNull.Or(request.IdempotencyKey), request.By.Id, clock.Now, due) };
        TellStaff.Asked(state.Header, await WhoDecides(db, state.Header, request.By, cancel), request.By, due, clock.Now, statements);
        await db.Execute(statements, cancel);
        return new Outcome.Waits(id, due);
    }

    // Those of the case's office; where it has none, or nobody there but whoever asks, all of the agency.
    private static async Task<List<string>> WhoDecides(DbSession db, CaseHeader header, Actor by, CancellationToken cancel)
    {
        var deciding = new List<string>();
        if (header.Office is { } office) await db.Query(new Statement(SupervisorsOfOffice, header.Agency, office), row => deciding.Add(row.GetString(0)), cancel);
        if (!deciding.Exists(each => each != by.Id)) await db.Query(new Statement(Supervisors, header.Agency), row => deciding.Add(row.GetString(0)), cancel);
        return [.. deciding.Distinct()];
    }

    private static async Task<Outcome?> Before(DbSession db, AppendRequest request, CancellationToken cancel)
    {
        Outcome? before = null;
        if (request.IdempotencyKey is not { } key) return null;
        await db.Query(new Statement("""SELECT id, due FROM corrections_asked WHERE agency = $1 AND "case" = $2 AND idempotency_key = $3 AND asked_by = $4""", request.Agency, request.Case, key, request.By.Id),
            row => before = new Outcome.Waits(row.GetGuid(0), row.Day(1)), cancel);
        return before;
    }

    /// <summary>How much else of the case a correction would change.</summary>
    internal static int Moves(CaseFile file, Correction correction, DateOnly today)
    {
        var compared = new EvaluationsCompared(file.Evaluate(today), file.With(correction).Evaluate(today));
        return compared.Past.Count + compared.Steps.Count
            + compared.Owed.Count(owed => owed.Was is null || owed.Now is null || owed.Was.Due != owed.Now.Due || owed.Was.State != owed.Now.State)
            + compared.Clocks.Count(clock => (clock.Was?.Starts, clock.Was?.Ready) != (clock.Now?.Starts, clock.Now?.Ready))
            + compared.Windows.Count(window => (window.Was?.From, window.Was?.To) != (window.Now?.From, window.Now?.To));
    }
}
