using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>Tells clients of one name apart: the birthdays of those cases in a list that share their name with another person of the agency.</summary>
public sealed class Namesakes(Database database)
{
    /// <summary>By case; nothing for who is alone with a name, or whose birthday is not known. Names are compared as lists are ordered: folded.</summary>
    public async Task<IReadOnlyDictionary<string, DateOnly>> Of(string agency, IReadOnlyList<string> cases, CancellationToken cancel = default)
    {
        if (cases.Count == 0) return new Dictionary<string, DateOnly>();
        var found = await database.List(
            $"""
            SELECT c."case", h.born FROM cards c JOIN cases h ON h.agency = c.agency AND h.number = c."case"
            WHERE c.agency = {agency} AND {database.Among($"""c."case" """, cases)} AND h.born IS NOT NULL AND EXISTS
            (SELECT 1 FROM cards o JOIN cases p ON p.agency = o.agency AND p.number = o."case"
            WHERE o.agency = c.agency AND o.sort_key = c.sort_key AND o."case" <> c."case" AND (p.born IS NULL OR p.born <> h.born))
            """, row => (Case: row.GetString(0), Born: row.Day(1)), cancel);
        return found.ToDictionary(each => each.Case, each => each.Born, StringComparer.Ordinal);
    }
}
