using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Team;

/// <summary>The aims of an agency's program, measured over the files in reach: an office's own, or the agency's by office with few shown together.</summary>
public sealed class ReadAims(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int Batch = 200;

    /// <summary>Null where the reader leads no team, or the agency does not measure.</summary>
    public async Task<AimsReport?> Handle(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam) || packs.Of(actor.Agency) is not { MeasuresAims: true } pack) return null;
        var (today, after, people) = (clock.Today(pack), "", new List<MeasuredPerson>());
        while (await database.Read(db => CaseBatch.Next(db, packs, pack.Agency, after, Batch, forUpdate: "", cancel), cancel) is { } batch)
        {
            foreach (var header in batch.Headers.Where(header => actor.May(Permission.ReadTeam, header.Assignment)))
            {
                if (WorkAims.Of(CaseView.Of(batch.State(pack, header).File, today)) is { } aims) people.Add(new(header.Number, header.Name, header.Office ?? "", header.Counselor, aims));
            }

            after = batch.Last;
        }

        return new(today, people, AccessTable.Of(actor.Role, Permission.ReadTeam) == Scope.Agency);
    }
}
