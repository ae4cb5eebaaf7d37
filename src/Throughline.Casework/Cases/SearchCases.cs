using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>Finds cases by the beginning of a name in any order, script and spelling of its blanks and accents, by number or by telephone.</summary>
public sealed class SearchCases(Database database, AgencyClock clock)
{
    private const int AtMost = 50;

    // After every letter stands something before this.
    private const string AfterAll = "\U0010FFFF";

    /// <summary>The cases found that the person may read, by name; empty for a text with nothing to look for.</summary>
    public async Task<IReadOnlyList<Card>> Handle(Actor actor, string text, CancellationToken cancel = default)
    {
        if (!actor.May(Permission.SearchCases)) return [];
        var found = new List<Card>();
        // In the order of the keys, so that the index gives the first ones and nothing is sorted.
        var statements = Ways(actor, text).Select(way => Sql.Statement(
            $"""
            SELECT {Sql.Own(DerivedTables.Cards.Columns)} FROM search_keys k JOIN cards c ON c.agency = k.agency AND c."case" = k."case"
            WHERE {way} AND {AccessFilter.Within(actor, Permission.SearchCases, clock.Today(actor.Agency))} ORDER BY k.key, k."case" LIMIT {3 * AtMost}
            """)).ToList();
        if (statements.Count == 0) return [];
        await database.Read(async db =>
        {
            await db.Query(statements, (_, row) => found.Add(DerivedTables.Cards.Read(row)), cancel);
            return true;
        }, cancel);
        return [.. found.DistinctBy(card => card.Case).Take(AtMost).Select(card => card.For(actor)).OrderBy(card => card.SortKey, StringComparer.Ordinal).ThenBy(card => card.Case, StringComparer.Ordinal)];
    }

    /// <summary>Whether the text is the number of the case, with or without its marks.</summary>
    public static bool IsNumber(Card card, string text) => Folding.Squeezed(card.Case) == Folding.Squeezed(text);

    /// <summary>Whether the text is the whole name of the person, in any order.</summary>
    public static bool IsName(Card card, string text) =>
        Folding.Words(card.Name).Order(StringComparer.Ordinal).SequenceEqual(Folding.Words(text).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The search keys k of the agency that begin with a text in one of the ways in which it may be meant; false for a text with nothing to look for.</summary>
    internal static FormattableString Beginning(Actor actor, string text)
    {
        FormattableString? any = null;
        foreach (var way in Ways(actor, text)) any = Either(any, way);
        if (any is null) return $"FALSE";
        return $"({any})";
    }

    // As typed before without blanks: who is called Ann A. comes after every Anna.
    private static IEnumerable<FormattableString> Ways(Actor actor, string text)
    {
        // A telephone or a number may be typed with anything between its digits.
        if (Folding.Squeezed(text).All(char.IsAsciiDigit)) return PhoneNumber.Digits(text) is { Length: > 0 } digits ? [Range(actor, digits)] : [];
        var ways = Folding.Typed(text).Where(typed => typed.Length > 0).ToList();
        var all = ways.Concat(ways.Select(typed => "=" + typed.Replace(" ", "", StringComparison.Ordinal)));
        if (PhoneNumber.Digits(text) is { Length: >= PhoneNumber.Local } phone) all = all.Append(phone);
        return all.Select(key => Range(actor, key));
    }

    private static FormattableString Either(FormattableString? one, FormattableString other)
    {
        if (one is null) return other;
        return $"{one} OR {other}";
    }

    private static FormattableString Range(Actor actor, string key) => $"(k.agency = {actor.Agency} AND k.key >= {key} AND k.key < {key + AfterAll})";
}
