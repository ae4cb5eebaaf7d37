using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>Says who works a case; what is owed in it waits for them from then on, and rights move at once.</summary>
public sealed class AssignCase(Database database, AgencyPacks packs, AgencyClock clock)
{
    /// <summary>The whole assignment as it is to be.</summary>
    public sealed record Request(Actor By, string Case, string? Counselor, string? Specialist, string? Office, string? Provider = null);

    public enum Outcome
    {
        Assigned,
        NoSuchCase,
        NotYours,
    }

    public Task<Outcome> Handle(Request request, CancellationToken cancel = default) =>
        database.Write(db => Assign(db, request, cancel), cancel);

    private async Task<Outcome> Assign(DbSession db, Request request, CancellationToken cancel)
    {
        var state = await CaseState.Load(db, packs, request.By.Agency, request.Case, database.ForUpdate, cancel);
        if (state is null) return Outcome.NoSuchCase;
        if (!request.By.May(Permission.AssignCase, state.Header.Assignment)) return Outcome.NotYours;
        var header = state.Header with { Counselor = request.Counselor, Specialist = request.Specialist, Office = request.Office, Provider = request.Provider };
        await ChangeHeader.Write(db, state, header, request.By, packs, clock, cancel);
        return Outcome.Assigned;
    }
}
