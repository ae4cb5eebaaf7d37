using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>Finds cases by the beginning of a name, in either order and without regard to accents, by number or by phone.</summary>
public sealed class SearchCases(CaseworkDb db)
{
    private const int AtMost = 50;

    /// <summary>The cases found that the person may read, by name; empty for a text with nothing to look for.</summary>
    public async Task<IReadOnlyList<Card>> Handle(Actor actor, string text, CancellationToken cancel = default)
    {
        var key = Folding.Fold(text);
        if (key.Length == 0 || !actor.May(Act.SearchCases)) return [];
        // A phone or a number may be typed with anything between its digits.
        if (!key.Any(char.IsLetter)) key = Folding.Digits(key);
        var found = await Matching(actor, key).Take(3 * AtMost).ToListAsync(cancel);
        return [.. found.DistinctBy(card => card.Case).Take(AtMost).OrderBy(card => card.SortKey, StringComparer.Ordinal).ThenBy(card => card.Case, StringComparer.Ordinal)];
    }

    // In the order of the keys, so that the index gives the first ones and nothing is sorted.
    internal IQueryable<Card> Matching(Actor actor, string key)
    {
        var end = key + '\uffff';
        return from k in db.SearchKeys
               where k.Agency == actor.Agency && k.Key.CompareTo(key) >= 0 && k.Key.CompareTo(end) < 0
               join card in db.Cards.AsNoTracking().Within(actor, Act.SearchCases) on k.Case equals card.Case
               orderby k.Key, k.Case
               select card;
    }
}
