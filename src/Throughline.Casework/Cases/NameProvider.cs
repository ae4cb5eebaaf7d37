using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Cases;

/// <summary>Says which outside provider serves somebody, and who of it works the case. It sees nothing of the case before a release to it is in force and its referral is open.</summary>
public sealed class NameProvider(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const string Staff = "SELECT id, name, provider FROM staff WHERE agency = $1 AND role = 'ProviderStaff' AND active AND provider IS NOT NULL ORDER BY name, id";

    public sealed record Request(Actor By, string Case, string? Provider, string? Specialist);

    public sealed record Specialist(string Id, string Name, string Provider);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Named(CaseHeader Header) : Outcome;

        public sealed record Mistaken(string Field, string Message) : Outcome;

        public sealed record NoSuchCase : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>Whether the person may: who keeps the releases of the case.</summary>
    public static bool May(Actor actor, CaseHeader of) => actor.Role != Role.ProviderStaff && actor.May(Permission.RecordEntry, of) && AccessTable.Records(actor.Role, Kind.Release);

    /// <summary>The people of the agency's providers who may be named.</summary>
    public Task<List<Specialist>> Specialists(Actor actor, CancellationToken cancel = default) => actor.May(Permission.ReadProviders) && actor.Role != Role.ProviderStaff
        ? database.List(new Statement(Staff, actor.Agency), row => new Specialist(row.GetString(0), row.GetString(1), row.GetString(2)), cancel) : Task.FromResult<List<Specialist>>([]);

    public async Task<Outcome> Handle(Request request, CancellationToken cancel = default)
    {
        var people = await Specialists(request.By, cancel);
        return await database.Write<Outcome>(async db =>
        {
            if (await CaseState.Load(db, packs, request.By.Agency, request.Case, database.ForUpdate, cancel) is not { } state) return new Outcome.NoSuchCase();
            if (!request.By.May(Permission.ReadCase, state.AssignmentOn(clock.Today(state.File.Pack)))) return new Outcome.NoSuchCase();
            if (!May(request.By, state.Header) || state.File.Pack.Providers is null) return new Outcome.NotYours();
            if (request.Provider is { } provider && !state.Register.Any(each => each.Id == provider)) return new Outcome.Mistaken("provider", "Choose a provider that the agency keeps.");
            if (request.Specialist is { } specialist && !people.Exists(each => each.Id == specialist && each.Provider == request.Provider)) return new Outcome.Mistaken("specialist", "Choose somebody of this provider.");
            var header = state.Header with { Provider = request.Provider, Specialist = request.Specialist };
            await ChangeHeader.Write(db, state, header, request.By, packs, clock, cancel);
            return new Outcome.Named(header);
        }, cancel);
    }
}
