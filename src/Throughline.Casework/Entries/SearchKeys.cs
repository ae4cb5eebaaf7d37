using Throughline.Casework.Names;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Entries;

/// <summary>The keys under which a case is found.</summary>
internal static class SearchKeys
{
    private const string Insert = """INSERT INTO search_keys (agency, key, "case") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""";
    private const string Clear = """DELETE FROM search_keys WHERE agency = $1 AND "case" = $2""";

    public static IReadOnlyList<string> Of(CaseHeader header)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { Folding.Fold(header.Number) };
        var given = Words(header.Given);
        var family = Words(header.Family);
        // Beginning with any word: "ana ruiz", "ruiz ana", and the second family name of "garcia lopez ana".
        AddTurned([.. given, .. family], keys);
        AddTurned([.. family, .. given], keys);
        keys.UnionWith(PhoneNumber.Keys(header.Phone));
        if (Folding.Digits(header.Number) is { Length: >= 3 } digits) keys.Add(digits);
        keys.Remove("");
        return [.. keys];
    }

    public static void Write(CaseHeader header, List<Statement> into, bool anew = false)
    {
        if (anew) into.Add(new(Clear, header.Agency, header.Number));
        foreach (var key in Of(header)) into.Add(new(Insert, header.Agency, key, header.Number));
    }

    private static string[] Words(string? name) => Folding.Fold(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void AddTurned(string[] words, HashSet<string> keys)
    {
        for (var first = 0; first < words.Length; first++) keys.Add(string.Join(' ', words[first..].Concat(words[..first])));
    }
}
