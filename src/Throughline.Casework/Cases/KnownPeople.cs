using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Cases;

/// <summary>Who of those in the record may be the person at hand: asked before a second case is opened, by page, API and import alike.</summary>
public sealed class KnownPeople(Database database)
{
    private const int AtMost = 10;

    // A number that more people have is a shelter's or an office's, and speaks for nobody alone.
    private const int OneHousehold = 3;

    // So many people of one name make it a common one, which tells little by itself; twice so many, nothing.
    private const int Common = 2;
    private const int YearsApart = 5;
    private const int SlipsOfOne = 2;

    /// <summary>Those who may be the person of a case file, but for its own case; nobody where it names none.</summary>
    public async Task<IReadOnlyList<KnownPerson>> Like(CaseFile file, CancellationToken cancel = default)
    {
        if (file.Person is not { } person) return [];
        var known = await database.Read(db => Like(db, file.Pack.Agency, new(person.Given, person.Family, person.Born, Phone: null), cancel), cancel);
        return [.. known.Where(each => each.Case != file.Number)];
    }

    /// <summary>The likeliest first.</summary>
    internal async Task<List<KnownPerson>> Like(DbSession db, string agency, PersonFacts typed, CancellationToken cancel)
    {
        var known = new List<(KnownPerson Person, PersonFacts Facts)>();
        await db.Query(Sql.Statement($"""
            SELECT c.number, c.given, c.family, c.born, c.office, c.phone FROM cases c
            WHERE c.agency = {agency} AND c.number IN (SELECT k."case" FROM search_keys k WHERE k.agency = {agency} AND {database.Among($"k.key", Keys(typed))})
            """), row =>
        {
            var facts = new PersonFacts(row.TextOrNull(1), row.TextOrNull(2), row.DayOrNull(3), row.TextOrNull(5));
            if (PersonLikeness.Reasons(typed, facts) is { Count: > 0 } because) known.Add((new(row.GetString(0), facts.Name, facts.Born, row.TextOrNull(4), because), facts));
        }, cancel);
        var (sharing, namesakes) = (known.Count(each => IsOnly(each.Person, "same telephone")), known.Count(each => each.Person.Because[0] == "same name"));
        known.RemoveAll(each => (sharing > OneHousehold && IsOnly(each.Person, "same telephone")) || IsAnother(typed, each.Person, each.Facts, namesakes));
        return [.. known.Select(each => each.Person).OrderByDescending(person => person.Because.Count).ThenByDescending(person => person.Because[0] == "same name").ThenBy(person => person.Case, StringComparer.Ordinal).Take(AtMost)];
    }

    // A birthday that differs makes nobody another person. With another telephone too, and years between them or a name that several people have, it does.
    private static bool IsAnother(PersonFacts typed, KnownPerson person, PersonFacts facts, int namesakes)
    {
        if (!IsOnly(person, "same name") || typed.Born is not { } born || facts.Born is not { } other) return false;
        var isOtherPhone = !string.IsNullOrWhiteSpace(typed.Phone) && !string.IsNullOrWhiteSpace(facts.Phone);
        var isFarOff = Math.Abs(born.Year - other.Year) > YearsApart && Edits.Between($"{born:yyyyMMdd}", $"{other:yyyyMMdd}") > SlipsOfOne;
        return namesakes >= 2 * Common || (isOtherPhone && (namesakes >= Common || isFarOff));
    }

    private static bool IsOnly(KnownPerson person, string reason) => person.Because is [var only] && only == reason;

    // Whoever has none of these in common is not the same person, whatever else is.
    private static HashSet<string> Keys(PersonFacts typed)
    {
        var keys = SearchKeys.Heard(typed.Given, typed.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Folding.Typed($"{typed.Given} {typed.Family}").Concat(Folding.Typed($"{typed.Family} {typed.Given}"))) keys.Add(SearchKeys.WithoutBlanks(name));
        if (PhoneNumber.Digits(typed.Phone) is { Length: >= PhoneNumber.Local } phone) keys.Add(phone[^PhoneNumber.Local..]);
        if (typed.Born is { } born) keys.UnionWith(Birthdays.Near(born).Append(born).Select(SearchKeys.Born));
        return keys;
    }
}
