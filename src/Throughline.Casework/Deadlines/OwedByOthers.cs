using System.Data.Common;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Deadlines;

/// <summary>What is overdue for a counselor's clients and waits for somebody else, and which clients nobody is named to place: from the cards, by the counselor's own index.</summary>
public sealed class OwedByOthers(Database database)
{
    private const int AtMost = 60;

    private static readonly string Theirs = $"FROM cards WHERE agency = $1 AND counselor = $2 AND {CaseStatuses.NotEnded}";

    /// <summary>How many clients of a counselor somebody else works with something overdue, and how many things. Staff is null for clients without a specialist, whose duties are the counselor's own.</summary>
    public sealed record With(string? Staff, int Clients, int Overdue);

    /// <summary>A client of whom something waits for somebody else; the day of what is due next, or was first.</summary>
    public sealed record Client(string Case, string Name, string StatusLabel, string? Staff, int Overdue, string? Title, DateOnly? Due);

    /// <summary>Counted by person, who is most behind first; nothing for who is no counselor of anybody, or out of reach.</summary>
    public Task<IReadOnlyList<With>> Count(Actor actor, string counselor, CancellationToken cancel = default) => Read(actor, counselor,
        $"SELECT specialist, COUNT(*), SUM(overdue) {Theirs} AND (specialist IS NULL OR (specialist <> $2 AND overdue > 0)) GROUP BY specialist ORDER BY 3 DESC",
        row => new With(row.TextOrNull(0), Convert.ToInt32(row.GetValue(1), null), Convert.ToInt32(row.GetValue(2), null)), cancel);

    /// <summary>The clients themselves, by person, the longest overdue first.</summary>
    public Task<IReadOnlyList<Client>> List(Actor actor, string counselor, CancellationToken cancel = default) => Read(actor, counselor,
        $"SELECT \"case\", name, status_label, specialist, overdue, next_title, next_due {Theirs} AND (specialist IS NULL OR (specialist <> $2 AND overdue > 0)) ORDER BY specialist IS NULL, specialist, next_due IS NULL, next_due, sort_key LIMIT {AtMost}",
        row => new Client(row.GetString(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.GetInt32(4), row.TextOrNull(5), row.DayOrNull(6)), cancel);

    // A counselor's own cases are always within reach.
    private async Task<IReadOnlyList<T>> Read<T>(Actor actor, string counselor, string sql, Func<DbDataReader, T> of, CancellationToken cancel) =>
        !AccessFilter.ReachesOwn(actor, Permission.SeeToday, counselor) ? [] : await database.List(new Statement(sql, actor.Agency, counselor), of, cancel);
}
