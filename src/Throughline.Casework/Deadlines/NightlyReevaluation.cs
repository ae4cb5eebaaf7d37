using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Notices;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Deadlines;

/// <summary>
/// Deadlines hold as of a day. When that is not the agency's today, or its policy has changed, every case is evaluated again
/// and what became different is written. Stopped half-way it goes on where it was; done twice it changes nothing. A clock that was
/// ahead and is right again leaves nothing behind.
/// </summary>
public sealed class NightlyReevaluation(Database database, AgencyPacks packs, AgencyClock clock)
{
    private const int Together = 100;

    /// <summary>How many cases were looked at, and in how many something was different.</summary>
    public sealed record Reevaluated(int Cases, int Changed)
    {
        /// <summary>The day that stood before, where it lies ahead of today: the clock went back.</summary>
        public DateOnly? Ahead { get; init; }
    }

    public async Task<Reevaluated> Handle(string agency, CancellationToken cancel = default)
    {
        var pack = packs.Of(agency) ?? throw new ArgumentException($"'{agency}' is not an agency of this program", nameof(agency));
        var today = clock.Today(pack);
        var by = packs.EvaluatedBy(pack);
        if (await database.Write(db => Begin(db, agency, today, by, cancel), cancel) is not { } begun) return new(0, 0);
        // What was announced by a clock that was ahead is announced again on its own day.
        if (begun.Day > today)
        {
            await database.Write(async db =>
            {
                await db.Execute([TellStaff.Unsaid(agency, clock.Now)], cancel);
                return true;
            }, cancel);
        }

        var (cases, changed, after) = (0, 0, begun.After);
        while (await database.Write(db => Next(db, pack, after, today, by, cancel), cancel) is { } done)
        {
            (cases, changed, after) = (cases + done.Cases, changed + done.Changed, done.Last);
        }

        return new(cases, changed) { Ahead = begun.Day > today ? begun.Day : null };
    }

    // The case after which to go on, and the day that stands; null when the day is done.
    private static async Task<(string After, DateOnly Day)?> Begin(DbSession db, string agency, DateOnly today, string by, CancellationToken cancel)
    {
        (DateOnly Day, string By, DateOnly? Turning, string? UpTo)? at = null;
        await db.Query(new Statement("SELECT day, evaluated_by, turning, up_to FROM days WHERE agency = $1", agency),
            row => at = (row.Day(0), row.GetString(1), row.DayOrNull(2), row.TextOrNull(3)), cancel);
        if (at is { Turning: null } done && done.Day == today && done.By == by) return null;
        if (at is { Turning: { } turning, UpTo: { } upTo } && turning == today && at.Value.By == by) return (upTo, at.Value.Day);
        await db.Execute([new("""
            INSERT INTO days (agency, day, evaluated_by, turning, up_to) VALUES ($1, $2, $3, $4, '')
            ON CONFLICT (agency) DO UPDATE SET evaluated_by = excluded.evaluated_by, turning = excluded.turning, up_to = ''
            """, agency, at?.Day ?? DateOnly.MinValue, by, today)], cancel);
        return ("", at is { Turning: { } ahead } && ahead > today ? ahead : at?.Day ?? DateOnly.MinValue);
    }

    private async Task<(int Cases, int Changed, string Last)?> Next(DbSession db, Pack pack, string after, DateOnly today, string by, CancellationToken cancel)
    {
        var batch = await CaseBatch.Next(db, packs, pack.Agency, after, Together, database.ForUpdate, cancel);
        if (batch is null)
        {
            await db.Execute([new("UPDATE days SET day = $2, turning = NULL, up_to = NULL WHERE agency = $1", pack.Agency, today)], cancel);
            return null;
        }

        var statements = new List<Statement>();
        var changed = 0;
        if (batch.IsOfAnotherProgram(by)) await SearchKeys.Mend(db, batch.Headers, statements, cancel);
        // Reading a file and asking policy takes the time, and needs no database.
        foreach (var (state, now, standing, upToDate) in batch.Headers.AsParallel().AsOrdered().Select(header => Evaluated(batch.State(pack, header), today, by)))
        {
            TellStaff.Reviews(state.Header, now, clock.Now, statements);
            if (upToDate) continue;
            var right = DerivedRows.Of(state.Header, now, by);
            var stands = standing ?? await DerivedRows.InTables(db, state, by, now, cancel);
            // A card whose day alone is another says the same as one of today: it is left, and still tells what stands beside it.
            if (stands is not null && stands.SaysTheSameAs(right)) continue;
            DerivedTables.Change(stands, right, statements);
            changed++;
        }

        statements.Add(new("UPDATE days SET up_to = $2 WHERE agency = $1", pack.Agency, batch.Last));
        await db.Execute(statements, cancel);
        return (batch.Headers.Count, changed, batch.Last);
    }

    // What policy says today, and the rows that stand as long as they follow from the file; those of a case that was written to today are up to date.
    private static (CaseState State, Evaluation Now, DerivedRows? Standing, bool UpToDate) Evaluated(CaseState state, DateOnly today, string by)
    {
        if (state.Evaluated is not { } evaluated) return (state, state.File.Evaluate(today), null, false);
        if (evaluated.On == today && evaluated.By == by) return (state, state.File.Evaluate(today), null, true);
        var standing = evaluated.By == by ? DerivedRows.Of(state.Header, state.File.Evaluate(evaluated.On), by) : null;
        return (state, state.File.Evaluate(today), standing, false);
    }
}
