using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Record;

/// <summary>The corrections that wait for a supervisor, and those of one case.</summary>
public sealed class AskedCorrections(CaseworkDb db)
{
    public sealed record Row(CorrectionAsked Asked, string Name);

    /// <summary>Those of the cases that the supervisor leads, by when they are to be decided.</summary>
    public async Task<IReadOnlyList<Row>> Waiting(Actor actor, CancellationToken cancel = default) =>
        await Of(actor, Act.DecideCorrections).Where(row => row.Asked.DecidedAt == null).OrderBy(row => row.Asked.Due).ThenBy(row => row.Asked.AskedAt).ToListAsync(cancel);

    /// <summary>Those decided lately, the latest first.</summary>
    public async Task<IReadOnlyList<Row>> Decided(Actor actor, int most, CancellationToken cancel = default) =>
        await Of(actor, Act.DecideCorrections).Where(row => row.Asked.DecidedAt != null).OrderByDescending(row => row.Asked.DecidedAt).Take(most).ToListAsync(cancel);

    public Task<int> Count(Actor actor, CancellationToken cancel = default) => Of(actor, Act.DecideCorrections).CountAsync(row => row.Asked.DecidedAt == null, cancel);

    /// <summary>All of one case, the latest first; whether the reader may see the case is asked where it is opened.</summary>
    public async Task<IReadOnlyList<CorrectionAsked>> OfCase(Actor actor, string number, CancellationToken cancel = default) =>
        await db.CorrectionsAsked.AsNoTracking().Where(asked => asked.Agency == actor.Agency && asked.Case == number).OrderByDescending(asked => asked.AskedAt).ToListAsync(cancel);

    public Task<Row?> One(Actor actor, Guid id, CancellationToken cancel = default) => Of(actor, Act.DecideCorrections).FirstOrDefaultAsync(row => row.Asked.Id == id, cancel);

    private IQueryable<Row> Of(Actor actor, Act act) =>
        from card in db.Cards.AsNoTracking().Within(actor, act)
        join asked in db.CorrectionsAsked.AsNoTracking() on new { card.Agency, card.Case } equals new { asked.Agency, asked.Case }
        select new Row(asked, card.Name);
}
