using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>Reads one case for somebody. What was read is recorded by <see cref="LogAccess"/>.</summary>
public sealed class LoadCase(Database database, AgencyPacks packs, AgencyClock clock)
{
    public async Task<LoadOutcome> Handle(Actor actor, string number, CancellationToken cancel = default)
    {
        var state = await database.Read(db => CaseState.Load(db, packs, actor.Agency, number, forUpdate: "", cancel), cancel);
        if (state is null) return new LoadOutcome.NoSuchCase();
        if (!actor.May(actor.Role == Role.Client ? Permission.SeeMyCase : Permission.ReadCase, state.Assignment))
        {
            return actor.Role is Role.Client or Role.ProviderStaff ? new LoadOutcome.NoSuchCase() : new LoadOutcome.Withheld();
        }

        return new LoadOutcome.Found(new()
        {
            Header = state.Header,
            File = state.File,
            Entries = [.. state.Entries.Where(entry => actor.Sees(entry, state.Entries))],
            RecordedBy = state.RecordedBy,
            Today = clock.Today(state.File.Pack),
            Seq = state.Rows.Count,
        });
    }
}
