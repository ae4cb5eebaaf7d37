using Throughline.Casework.Entries;
using Throughline.Casework.Derived;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Team;

/// <summary>What was authorized or given before the plan of a case or beside it, for those who see plan and money.</summary>
public sealed class BesidesThePlan(DbContext db, LoadCase load, AgencyClock clock)
{
    /// <summary>How far back the list goes, in days.</summary>
    public const int Lately = 90;

    private const int MostCases = 300;

    private static readonly string[] Kinds = [Kind.Authorization.JsonName(), Kind.ServiceGiven.JsonName()];

    public sealed record Work(int Seq, string Service, DateOnly On, string Why);

    public sealed record Listed(string Case, string Name, string? Worker, Work Work);

    /// <summary>Of one case, the latest first.</summary>
    public static IReadOnlyList<Work> Of(Actor reader, CaseOnFile of) => AccessTable.SeesAll(reader.Role)
        ? [.. ServicesAndPlan.Of(of.File, of.Today).Select(work => new Work(work.Position + 1, work.Service, work.On, work.Why)).OrderByDescending(work => work.On)]
        : [];

    /// <summary>For all cases of a team: what was recorded lately, latest first.</summary>
    public async Task<IReadOnlyList<Listed>> OfTeam(Actor actor, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.ReadTeam) || !AccessTable.SeesAll(actor.Role)) return [];
        var since = clock.Now.AddDays(-Lately);
        var cases = await (
            from card in db.Set<Card>().AsNoTracking().Within(actor, Permission.ReadTeam)
            where db.Set<EntryRow>().Any(entry => entry.Agency == card.Agency && entry.Case == card.Case && Kinds.Contains(entry.Kind) && entry.RecordedAt >= since)
            orderby card.Case
            select new { card.Case, card.Name, Worker = card.Specialist ?? card.Counselor }).Take(MostCases).ToListAsync(cancel);
        var listed = new List<Listed>();
        foreach (var each in cases)
        {
            if (await load.Handle(actor, each.Case, cancel) is not LoadOutcome.Found { Case: var of }) continue;
            listed.AddRange(Of(actor, of).Where(work => of.Recorded(work.Seq - 1).At >= since).Select(work => new Listed(each.Case, each.Name, each.Worker, work)));
        }

        return [.. listed.OrderByDescending(each => each.Work.On).ThenBy(each => each.Case, StringComparer.Ordinal)];
    }
}
