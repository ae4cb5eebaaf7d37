using Throughline.Casework.Notices;
using Throughline.Casework.Entries;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Employers;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Record;

/// <summary>A supervisor decides a correction that was asked for: approved, it is recorded as asked; declined, it stays a request. Nobody decides their own.</summary>
public sealed class DecideCorrection(Database database, AgencyPacks packs, AgencyClock clock, AppendEntries append)
{
    private const string Find = """SELECT "case", body, asked_by, decided_by, approved FROM corrections_asked WHERE agency = $1 AND id = $2""";

    private const string Update = """
        UPDATE corrections_asked SET decided_by = $3, decided_at = $4, approved = $5, reason = $6, seq = $7 WHERE agency = $1 AND id = $2 AND decided_at IS NULL
        """;

    public sealed record Request(Actor By, Guid Id, bool Approve, string Reason);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Decided(string Case, int? Seq) : Outcome;

        /// <summary>Somebody decided it meanwhile.</summary>
        public sealed record DecidedBefore(string By, bool Approved) : Outcome;

        /// <summary>What stands against recording it now, whoever confirms it.</summary>
        public sealed record CannotBe(AppendOutcome Answer) : Outcome;

        public sealed record NotYours(string Why) : Outcome;

        public sealed record WithoutReason : Outcome;

        public sealed record NoSuchRequest : Outcome;
    }

    public Task<Outcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.DecideCorrections)) return Task.FromResult<Outcome>(new Outcome.NotYours("A supervisor decides on corrections after a closure."));
        return request.Reason.Trim().Length < 3 ? Task.FromResult<Outcome>(new Outcome.WithoutReason()) : database.Write(db => Decide(db, request, cancel), cancel);
    }

    private async Task<Outcome> Decide(DbSession db, Request request, CancellationToken cancel)
    {
        (string Case, string Body, string AskedBy, string? DecidedBy, bool Approved)? found = null;
        await db.Query(new Statement(Find, request.By.Agency, request.Id), row =>
            found = (row.GetString(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), !row.IsDBNull(4) && row.GetBoolean(4)), cancel);
        if (found is not { } asked || await CaseState.Load(db, packs, request.By.Agency, asked.Case, database.ForUpdate, cancel) is not { } state) return new Outcome.NoSuchRequest();
        if (!request.By.May(Permission.DecideCorrections, state.Header.Assignment)) return new Outcome.NoSuchRequest();
        if (asked.DecidedBy is { } who) return new Outcome.DecidedBefore(who, asked.Approved);
        if (asked.AskedBy == request.By.Id) return new Outcome.NotYours("You asked for this correction; another supervisor decides on it.");
        int? seq = null;
        if (request.Approve)
        {
            var (answer, recorded) = await Record(db, state, request, asked.Body, asked.AskedBy, cancel);
            if (recorded is null) return new Outcome.CannotBe(answer!);
            seq = recorded;
        }

        var statements = new List<Statement> { new(Update, request.By.Agency, request.Id, request.By.Id, clock.Now, request.Approve, request.Reason.Trim(), DbNull.Or(seq)) };
        TellStaff.Decided(state.Header, asked.AskedBy, request.By, request.Approve, request.Reason.Trim(), seq, clock.Now, statements);
        await db.Execute(statements, cancel);
        return new Outcome.Decided(asked.Case, seq);
    }

    private async Task<(AppendOutcome? Answer, int? Seq)> Record(DbSession db, CaseState state, Request request, string body, string askedBy, CancellationToken cancel)
    {
        var today = clock.Today(state.File.Pack);
        var appending = new AppendRequest
        {
            Agency = request.By.Agency, Case = state.Header.Number, By = request.By, Entries = [EntryText.Read(body)], ConfirmedBy = request.By.Id, IsSure = true, IdempotencyKey = $"decided:{request.Id:n}",
        };
        state = state.Naming(appending.Entries);
        var employers = await EstablishedEmployers.Among(db, state.File, appending.Entries, cancel);
        // Both hands are in it: neither may be the one that money or a decision has to be kept from.
        foreach (var hand in new[] { request.By.Id, askedBy })
        {
            var answer = AppendEntries.Answer(state, appending with { Provenance = [new(hand, clock.Now)] }, today, clock.Now, employers);
            if (answer is not null) return (answer, null);
        }

        var recorded = await append.Record(db, state, appending with { Provenance = [new(askedBy, clock.Now)] }, today, cancel);
        return (null, recorded.Entries[0].Seq);
    }
}
