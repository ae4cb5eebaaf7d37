using Throughline.Casework.Derived;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Record;

/// <summary>The corrections that wait for a supervisor, and those of one case.</summary>
public sealed class AskedCorrections(DbContext db)
{
    public sealed record Row(CorrectionAsked Asked, string Name);

    /// <summary>Those of the cases that the supervisor leads, by when they are to be decided.</summary>
    public async Task<IReadOnlyList<Row>> Waiting(Actor actor, CancellationToken cancel = default) => await (
        from asked in db.Set<CorrectionAsked>().AsNoTracking()
        where asked.DecidedAt == null
        join card in db.Set<Card>().AsNoTracking().Within(actor, Permission.DecideCorrections) on new { asked.Agency, asked.Case } equals new { card.Agency, card.Case }
        orderby asked.Due, asked.AskedAt
        select new Row(asked, card.Name)).ToListAsync(cancel);

    /// <summary>Those decided lately, the latest first.</summary>
    public async Task<IReadOnlyList<Row>> Decided(Actor actor, int most, CancellationToken cancel = default) => await (
        from asked in db.Set<CorrectionAsked>().AsNoTracking()
        where asked.DecidedAt != null
        join card in db.Set<Card>().AsNoTracking().Within(actor, Permission.DecideCorrections) on new { asked.Agency, asked.Case } equals new { card.Agency, card.Case }
        orderby asked.DecidedAt descending
        select new Row(asked, card.Name)).Take(most).ToListAsync(cancel);

    /// <summary>All of one case, the latest first; whether the reader may see the case is asked where it is opened.</summary>
    public async Task<IReadOnlyList<CorrectionAsked>> OfCase(Actor actor, string number, CancellationToken cancel = default) =>
        await db.Set<CorrectionAsked>().AsNoTracking().Where(asked => asked.Agency == actor.Agency && asked.Case == number).OrderByDescending(asked => asked.AskedAt).ToListAsync(cancel);
}
