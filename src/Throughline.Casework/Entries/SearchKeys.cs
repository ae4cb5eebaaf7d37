using Throughline.Casework.Names;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Entries;

/// <summary>
/// The keys under which a case is found. What people type is a plain key; behind '=' stands a name or number without its blanks; behind '~' what only a
/// look for the same person asks: the birthday, and the name as it sounds.
/// </summary>
internal static class SearchKeys
{
    private const string Insert = """INSERT INTO search_keys (agency, key, "case") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""";
    private const string Clear = """DELETE FROM search_keys WHERE agency = $1 AND "case" = $2""";

    public static IReadOnlySet<string> Of(CaseHeader header)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { Folding.Fold(header.Number), WithoutBlanks(header.Number) };
        foreach (var name in Folding.Typed($"{header.Given} {header.Family}")) AddName(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), keys);
        if (PhoneNumber.Digits(header.Phone) is { Length: >= PhoneNumber.Local } phone) keys.UnionWith([.. PhoneNumber.Keys(header.Phone), phone, phone[^PhoneNumber.Local..]]);
        if (Folding.Digits(header.Number) is { Length: >= 3 } digits) keys.Add(digits);
        if (header.Born is { } born) keys.Add(Born(born));
        keys.UnionWith(Heard(header.Given, header.Family));
        keys.Remove("");
        keys.Remove("=");
        return keys;
    }

    /// <summary>The key of a name or number without its blanks.</summary>
    public static string WithoutBlanks(string text) => "=" + Folding.Squeezed(text);

    public static string Born(DateOnly born) => $"~born {born:yyyyMMdd}";

    /// <summary>The keys of a name as it sounds, however it is spelled: each given name with each family name.</summary>
    public static IEnumerable<string> Heard(string? given, string? family) =>
        Folding.Words(given).SelectMany(_ => Folding.Words(family), (first, last) => $"~heard {SoundOf.Word(first)} {SoundOf.Word(last)}");

    public static void Write(CaseHeader header, List<Statement> into, bool anew = false)
    {
        if (anew) into.Add(new(Clear, header.Agency, header.Number));
        foreach (var key in Of(header)) into.Add(new(Insert, header.Agency, key, header.Number));
    }

    /// <summary>Writes the keys anew of those cases that are found under others: a later program may find by more. The cases mended.</summary>
    public static async Task<IReadOnlyList<string>> Mend(DbSession db, IReadOnlyList<CaseHeader> headers, List<Statement> into, CancellationToken cancel)
    {
        var (first, last) = (headers[0], headers[^1]);
        var found = headers.ToDictionary(header => header.Number, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        await db.Query(new Statement("""SELECT "case", key FROM search_keys WHERE agency = $1 AND "case" >= $2 AND "case" <= $3""", first.Agency, first.Number, last.Number), row =>
        {
            if (found.TryGetValue(row.GetString(0), out var keys)) keys.Add(row.GetString(1));
        }, cancel);
        var differing = headers.Where(header => !found[header.Number].SetEquals(Of(header))).ToList();
        foreach (var header in differing) Write(header, into, anew: true);
        return [.. differing.Select(header => header.Number)];
    }

    // Beginning with any word: "ana ruiz", "ruiz ana", the second family name of "garcia lopez ana"; and any two together, where one is left out.
    private static void AddName(string[] words, HashSet<string> keys)
    {
        for (var first = 0; first < words.Length; first++)
        {
            string[] turned = [.. words[first..], .. words[..first]];
            keys.Add(string.Join(' ', turned));
            keys.Add("=" + string.Concat(turned));
            if (words.Length < 3) continue;
            foreach (var other in words) keys.Add($"{words[first]} {other}");
        }
    }
}
