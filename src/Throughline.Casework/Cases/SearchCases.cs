using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>Finds cases by the beginning of a name, in either order and without regard to accents, by number or by phone.</summary>
public sealed class SearchCases(Database database, AgencyClock clock)
{
    private const int AtMost = 50;

    /// <summary>The cases found that the person may read, by name; empty for a text with nothing to look for.</summary>
    public async Task<IReadOnlyList<Card>> Handle(Actor actor, string text, CancellationToken cancel = default)
    {
        var key = Folding.Fold(text);
        if (key.Length == 0 || !actor.May(Permission.SearchCases)) return [];
        // In the order of the keys, so that the index gives the first ones and nothing is sorted.
        var found = await database.List(
            $"""
            SELECT {Sql.Own(DerivedTables.Cards.Columns)} FROM search_keys k JOIN cards c ON c.agency = k.agency AND c."case" = k."case"
            WHERE {Beginning(actor, key)} AND {AccessFilter.Within(actor, Permission.SearchCases, clock.Today(actor.Agency))} ORDER BY k.key, k."case" LIMIT {3 * AtMost}
            """, DerivedTables.Cards.Read, cancel);
        return [.. found.DistinctBy(card => card.Case).Take(AtMost).Select(card => card.For(actor)).OrderBy(card => card.SortKey, StringComparer.Ordinal).ThenBy(card => card.Case, StringComparer.Ordinal)];
    }

    /// <summary>The search keys k of the agency that begin with a folded text.</summary>
    internal static FormattableString Beginning(Actor actor, string key)
    {
        // A phone or a number may be typed with anything between its digits.
        if (!key.Any(char.IsLetter)) key = Folding.Digits(key);
        return $"k.agency = {actor.Agency} AND k.key >= {key} AND k.key < {key + '\uffff'}";
    }
}
